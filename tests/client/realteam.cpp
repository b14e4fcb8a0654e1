// SPDX-License-Identifier: GPL-3.0-or-later
#include "realteam.h"

#include <QUuid>

namespace Teamwright {

using namespace Qt::StringLiterals;

bool RealTeam::isThereAProxy()
{
    return !qEnvironmentVariableIsEmpty("TEAMWRIGHT_TEST_PROXY_URL") &&
           !qEnvironmentVariableIsEmpty("TEAMWRIGHT_TEST_PROXY_KEY");
}

RealTeam::RealTeam()
    : m_prefix(u"tw-edits-"_qs + QUuid::createUuid().toString(QUuid::Id128).left(8) + u'-')
{
    ConnectionProfile profile;
    profile.baseUrl = QUrl(qEnvironmentVariable("TEAMWRIGHT_TEST_PROXY_URL"));
    m_transport = std::make_unique<HttpTransport>(
        m_manager, profile, [] { return qgetenv("TEAMWRIGHT_TEST_PROXY_KEY"); }, m_clock);
    m_api = std::make_unique<LiteLlmApi>(*m_transport);
    TeamBuilder asked(name("team"), u"Before"_qs);
    asked.admin(name("lead"))
        .user(name("ana"))
        .user(name("bo"))
        .with(TeamField::Metadata, FieldValue(json(R"({"cost": "1", "deep": {"a": 1, "b": 2}})")));
    m_team = asked.team().id;
    performed(CreateTeam{asked});
}

void RealTeam::replaceBy(const TeamBuilder &asked)
{
    remove();
    m_team = asked.team().id;
    performed(CreateTeam{asked});
}

void RealTeam::remove()
{
    const auto named = [](const QString &key, JsonValue::Array names) {
        return JsonValue(JsonValue::Object{{key, JsonValue(std::move(names))}}).toCompact();
    };
    post(u"/team/delete"_qs, named(u"team_ids"_qs, {JsonValue(m_team.text())}));
    for (const char *last : {"lead", "ana", "bo", "eve"})
        post(u"/user/delete"_qs, named(u"user_ids"_qs, {JsonValue(name(last))}));
}

void RealTeam::post(const QString &path, const QByteArray &body)
{
    Heard<HttpAnswer> answer;
    m_transport->send({"POST", endpoint(m_transport->profile().baseUrl, path), body}, this, answer.handler());
    QTRY_VERIFY_WITH_TIMEOUT(answer.isSome(), patience);
}

Performed RealTeam::performed(const Operation &operation)
{
    Heard<Performed> heard;
    m_api->perform(operation, this, heard.handler());
    return valueOf(heard);
}

ApiError RealTeam::refused(const Operation &operation)
{
    Heard<Performed> heard;
    m_api->perform(operation, this, heard.handler());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(heard.isSome() && !heard.result().isOk(), patience); }();
    return heard.isSome() && !heard.result() ? heard.error() : ApiError();
}

TeamDetail RealTeam::fresh()
{
    Heard<TeamDetail> heard;
    m_api->fetchTeam(m_team, this, heard.handler());
    return valueOf(heard);
}

Member RealTeam::freshMember(const char *last)
{
    const Team team = fresh().team;
    const Member *member = findMember(team.members, MemberKey::fromText(name(last)));
    return member ? *member : Member();
}

void RealTeam::update(const QMap<TeamField, FieldValue> &fields, bool isPatch)
{
    const TeamDetail base = fresh();
    performed(UpdateTeam{base.team, fields, isPatch});
}

} // namespace Teamwright
