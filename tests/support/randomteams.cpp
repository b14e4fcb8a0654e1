// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomteams.h"

#include "teamedit.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

QStringList RandomTeams::words()
{
    QStringList words;
    for (const QString &word : {u"alpha"_qs, u"beta"_qs, u"gamma"_qs, u"delta"_qs}) {
        if (isHeads())
            words.append(word);
    }
    return words;
}

FieldValue RandomTeams::value(const FieldSpec &spec)
{
    if (below(6) == 0)
        return isHeads() ? FieldValue() : FieldValue(FieldValue::Null());
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Organization: return FieldValue(words().join(u' '));
    case FieldKind::Duration: return FieldValue(QString::number(1 + below(30)) + u'd');
    case FieldKind::Amount:
        return FieldValue(Usd::parse(u"%1.%2"_qs.arg(below(100)).arg(below(100))).value());
    case FieldKind::Integer: return FieldValue(qint64(below(1000)));
    case FieldKind::Flag: return FieldValue(isHeads());
    case FieldKind::Models:
    case FieldKind::List: return FieldValue(words());
    case FieldKind::Map: {
        AliasMap map;
        for (const QString &word : words())
            map.insert(word, QString::number(below(3)));
        return FieldValue(map);
    }
    case FieldKind::Json: {
        JsonValue json{JsonValue::Object()};
        for (const QString &word : words())
            json.insert(word, isHeads() ? JsonValue(qint64(below(3)))
                                        : JsonValue(JsonValue::Object{{u"x"_qs, JsonValue(isHeads())}}));
        return FieldValue(json);
    }
    case FieldKind::Windows: {
        JsonValue window{JsonValue::Object()};
        window.insert(u"budget_duration"_qs, JsonValue(u"1d"_qs));
        window.insert(u"max_budget"_qs, JsonValue(qint64(below(9))));
        return FieldValue(JsonValue(JsonValue::Array{window}));
    }
    }
    Q_UNREACHABLE();
}

MemberLimits RandomTeams::limits()
{
    MemberLimits limits;
    if (below(3) == 0)
        return limits;
    limits.source = below(3) == 0 ? MemberLimits::Source::TeamDefault : MemberLimits::Source::Custom;
    limits.maxBudget = Usd::parse(QString::number(1 + below(9)));
    if (isHeads())
        limits.budgetDuration = u"30d"_qs;
    if (isHeads())
        limits.tpmLimit = 1 + below(1000);
    if (isHeads())
        limits.rpmLimit = 1 + below(1000);
    limits.allowedModels = words();
    return limits;
}

Member RandomTeams::member(int number)
{
    Member member;
    member.userId = UserId(u"user-%1"_qs.arg(number));
    member.role = isHeads() ? MemberRole::Admin : MemberRole::User;
    member.limits = limits();
    return member;
}

Team RandomTeams::team()
{
    Team team;
    team.id = TeamId(u"team-%1"_qs.arg(below(1000000)));
    for (const FieldSpec &spec : teamFields())
        team.setValue(spec.field, value(spec));
    team.setValue(TeamField::Id, FieldValue(team.id.text()));
    for (int number = 0; number < 12; ++number) {
        if (isHeads())
            team.members.append(member(number));
    }
    return team;
}

Team RandomTeams::changed(const Team &team, const QList<TeamField> &fields, int parity)
{
    Team result = team;
    for (const TeamField field : fields) {
        if (field != TeamField::Id && below(3) == 0)
            result.setValue(field, value(fieldSpec(field)));
    }
    for (int number = parity; number < 14; number += 2) {
        if (below(3) != 0)
            continue;
        const Member fresh = member(number);
        const auto place = std::ranges::find(result.members, fresh.userId, &Member::userId);
        if (place == result.members.end())
            result.members.append(fresh);
        else if (isHeads())
            *place = fresh;
        else
            result.members.erase(place);
    }
    return result;
}

bool isSameTeam(const Team &a, const Team &b)
{
    const bool sameFields = std::ranges::all_of(teamFields(), [&](const FieldSpec &spec) {
        return isSameOnProxy(spec.field, a.value(spec.field), b.value(spec.field));
    });
    const auto has = [](const Team &team, const Member &member) {
        const Member *found = findMember(team.members, MemberKey(member));
        return found && isSameMembership(*found, member);
    };
    return sameFields && a.members.size() == b.members.size() &&
           std::ranges::all_of(a.members, [&](const Member &member) { return has(b, member); });
}

} // namespace Teamwright
