// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptcalls.h"

#include "memberjson.h"
#include "requestjson.h"

#include <algorithm>
#include <array>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// Settings that /team/new takes and the field table does not have (contract 2.1).
constexpr std::array settings{QLatin1String("router_settings"), QLatin1String("access_group_ids"),
                              QLatin1String("policies"), QLatin1String("model_max_budget")};

bool isFilled(const JsonValue &value) { return !value.toArray().isEmpty() || !value.toObject().isEmpty(); }

JsonValue memberBody(const TeamId &team, const Member &member)
{
    JsonValue body;
    body.insert(u"team_id"_qs, JsonValue(team.text()));
    if (member.userId.isEmpty())
        body.insert(u"user_email"_qs, JsonValue(member.email));
    else
        body.insert(u"user_id"_qs, JsonValue(member.userId.text()));
    const MemberLimits &limits = member.limits;
    if (limits.maxBudget)
        body.insert(u"max_budget_in_team"_qs, JsonValue::number(limits.maxBudget->toJson()));
    if (!limits.budgetDuration.isEmpty())
        body.insert(u"budget_duration"_qs, JsonValue(limits.budgetDuration));
    if (limits.tpmLimit)
        body.insert(u"tpm_limit"_qs, JsonValue(*limits.tpmLimit));
    if (limits.rpmLimit)
        body.insert(u"rpm_limit"_qs, JsonValue(*limits.rpmLimit));
    JsonValue::Array models;
    for (const QString &model : limits.allowedModels)
        models.append(JsonValue(model));
    if (!models.isEmpty())
        body.insert(u"allowed_models"_qs, JsonValue(models));
    return body;
}

ScriptCall addCall(const TeamId &team, const QList<Member> &members)
{
    JsonValue body;
    body.insert(u"team_id"_qs, JsonValue(team.text()));
    body.insert(u"member"_qs, writeMembers(members));
    return {u"/team/member_add"_qs, body};
}

} // namespace

QList<ScriptCall> callsOf(const Team &team)
{
    // One transaction of the proxy lasts five seconds at most, so members come in portions (contract 3.10);
    // roles of admins are free in /team/new only.
    static constexpr qsizetype mostAtOnce = 250;
    static constexpr qsizetype portion = 50;
    CreateTeam create{team};
    QList<Member> later;
    if (team.members.size() > mostAtOnce) {
        create.team.members.clear();
        for (const Member &member : team.members) {
            const bool isFirst = member.role == MemberRole::Admin || create.team.members.size() < portion;
            (isFirst ? create.team.members : later).append(member);
        }
    }
    ScriptCall first{u"/team/new"_qs, requestFor(create).body};
    for (const QLatin1String key : settings) {
        if (isFilled(team.rest[QString(key)]))
            first.body.insert(key, team.rest[QString(key)]);
    }
    QList<ScriptCall> calls{first};
    for (qsizetype at = 0; at < later.size(); at += portion)
        calls.append(addCall(team.id, later.mid(at, portion)));
    for (const Member &member : team.members) {
        if (member.limits.source == MemberLimits::Source::Custom && !member.isNameless())
            calls.append({u"/team/member_update"_qs, memberBody(team.id, member)});
    }
    return calls;
}

QString scriptUrl(const QUrl &proxyUrl)
{
    const QString url = proxyUrl
                            .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                      QUrl::StripTrailingSlash)
                            .toString(QUrl::FullyEncoded);
    return url.isEmpty() ? u"http://localhost:4000"_qs : url;
}

} // namespace Teamwright
