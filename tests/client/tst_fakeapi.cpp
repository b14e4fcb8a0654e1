// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeapi.h"
#include "heard.h"
#include "teambuilder.h"
#include "teamedit.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Member person(const QString &id, MemberRole role = MemberRole::User)
{
    return {UserId(id), {}, role, {}, {}};
}

} // namespace

/// The proxy of the tests does what the real one was seen to do (tst_realedits, tst_realmembers).
class TestFakeApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<FakeApi>();
        for (const QString &id : {u"a"_qs, u"b"_qs})
            m_api->teams.append(TeamBuilder(id, u"Team"_qs).admin(u"lead"_qs).user(u"ana"_qs).team());
    }

    void overlappingWritesOnOneTeamAreSeen()
    {
        const auto remove = [this](const QString &team, const QString &user) {
            const Heard<Performed> heard;
            m_api->perform(RemoveMembers{TeamId(team), {person(user)}}, this, heard.handler());
            return heard;
        };
        const Heard<Performed> first = remove(u"a"_qs, u"ana"_qs);
        const Heard<Performed> other = remove(u"b"_qs, u"ana"_qs);
        QTRY_VERIFY(first.isSome() && other.isSome());
        QCOMPARE(m_api->mostWritesAtOnceOn(TeamId(u"a"_qs)), 1);
        QCOMPARE(m_api->mostWritesAtOnce(), 2);
        const Heard<Performed> second = remove(u"a"_qs, u"lead"_qs);
        const Heard<Performed> third = remove(u"a"_qs, u"nobody"_qs);
        QTRY_VERIFY(second.isSome() && third.isSome());
        QCOMPARE(m_api->mostWritesAtOnceOn(TeamId(u"a"_qs)), 2);
        QCOMPARE(m_api->writesOn(TeamId(u"a"_qs)), 3);
        QCOMPARE(third.error().kind, ApiError::Kind::NotFound);
    }

    void othersComeFirst()
    {
        const Team base = *m_api->team(TeamId(u"a"_qs));
        m_api->beforeNext(FakeApi::Call::Perform, [](FakeApi &api) {
            api.teams.first().setValue(TeamField::Metadata,
                                       FieldValue(JsonValue::parse(R"({"theirs": 1})").value()));
        });
        const Heard<Performed> heard;
        const FieldValue mine(JsonValue::parse(R"({"mine": 2})").value());
        m_api->perform(UpdateTeam{base, {{TeamField::Metadata, mine}}, true}, this, heard.handler());
        QTRY_VERIFY(heard.isSome() && heard.result().isOk());
        QCOMPARE(m_api->team(base.id)->value(TeamField::Metadata),
                 FieldValue(JsonValue::parse(R"({"theirs": 1, "mine": 2})").value()));
    }

    void lostAnswersAreCarriedOut()
    {
        m_api->loseAnswerOfNext(FakeApi::Call::Perform, ApiError::of(ApiError::Kind::Timeout));
        const Heard<Performed> heard;
        m_api->perform(DeleteTeam{TeamId(u"b"_qs)}, this, heard.handler());
        QTRY_VERIFY(heard.isSome());
        QCOMPARE(heard.error().kind, ApiError::Kind::Timeout);
        QVERIFY(!m_api->team(TeamId(u"b"_qs)));
    }

    void adminsNeedALicence()
    {
        const UpdateMember update{TeamId(u"a"_qs), person(u"ana"_qs), person(u"ana"_qs, MemberRole::Admin)};
        const Heard<Performed> refused;
        m_api->perform(update, this, refused.handler());
        QTRY_VERIFY(refused.isSome());
        QCOMPARE(refused.error().kind, ApiError::Kind::LicenceNeeded);
        m_api->report.capabilities.isLicensed = true;
        const Heard<Performed> done;
        m_api->perform(update, this, done.handler());
        QTRY_VERIFY(done.isSome() && done.result().isOk());
        QCOMPARE(m_api->team(TeamId(u"a"_qs))->members.last().role, MemberRole::Admin);
    }

    void keysGoWithTheirMembers()
    {
        m_api->keys[TeamId(u"a"_qs)] = {{u"ci"_qs, u"sk-...aaaa"_qs, UserId(u"ana"_qs)},
                                        {u"team"_qs, u"sk-...bbbb"_qs, {}}};
        const Heard<Performed> removed;
        m_api->perform(RemoveMembers{TeamId(u"a"_qs), {person(u"ana"_qs), person(u"nobody"_qs)}}, this,
                       removed.handler());
        const Heard<TeamDetail> read;
        m_api->fetchTeam(TeamId(u"a"_qs), this, read.handler());
        QTRY_VERIFY(read.isSome());
        QCOMPARE(removed.value().refusals.size(), 1);
        QCOMPARE(read.value().keys.size(), 1);
        QCOMPARE(read.value().keys.first().alias, u"team"_qs);
        QCOMPARE(read.value().team.members.size(), 1);
    }

    void oneTeamCanBeRefused()
    {
        m_api->refuses = [](const Operation &operation) -> std::optional<ApiError> {
            const auto *update = std::get_if<UpdateTeam>(&operation);
            return update && update->base.id == TeamId(u"a"_qs)
                       ? std::optional(ApiError::of(ApiError::Kind::NotPermitted, 403))
                       : std::nullopt;
        };
        QList<Heard<Performed>> heard(2);
        for (int i = 0; i < 2; ++i)
            m_api->perform(UpdateTeam{m_api->teams[i], {{TeamField::Blocked, FieldValue(true)}}, true}, this,
                           heard[i].handler());
        QTRY_VERIFY(heard[0].isSome() && heard[1].isSome());
        QVERIFY(!heard[0].result());
        QVERIFY(heard[1].result().isOk());
        QCOMPARE(m_api->teams[0].value(TeamField::Blocked), FieldValue());
        QCOMPARE(m_api->teams[1].value(TeamField::Blocked), FieldValue(true));
    }

private:
    std::unique_ptr<FakeApi> m_api;
};

QTEST_GUILESS_MAIN(TestFakeApi)
#include "tst_fakeapi.moc"
