// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"
#include "realteam.h"
#include "tostring.h"

#include <cstdio>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

MemberLimits custom(std::optional<Usd> budget, const QString &duration = {}, std::optional<qint64> tpm = {})
{
    return {MemberLimits::Source::Custom, budget, duration, tpm, {}, {}};
}

} // namespace

/// Members and their limits, against a proxy that runs, read back.
class TestRealMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_real = std::make_unique<RealTeam>(); }
    void cleanup() { m_real.reset(); }
    void membersComeWithLimits();
    void membersChange();
    void manyMembersChangeAtOnce();
    void ownLimitsGo();
    void membersGo();
    void refusalsAreNamed();

private:
    std::unique_ptr<RealTeam> m_real;
};

void TestRealMembers::membersComeWithLimits()
{
    Member eve = m_real->person("eve");
    eve.limits = {MemberLimits::Source::Custom, usd("0.5"), u"1d"_qs, {}, {}, {u"gpt-4o"_qs}};
    m_real->performed(AddMembers{m_real->id(), {eve, m_real->person("ana")}});
    const Member held = m_real->freshMember("eve");
    QCOMPARE(held.role, MemberRole::User);
    QVERIFY(isSameLimits(held.limits, eve.limits));
    QVERIFY(!hasOwnLimits(m_real->freshMember("ana").limits));
}

void TestRealMembers::membersChange()
{
    Member lead = m_real->freshMember("lead");
    QCOMPARE(lead.role, MemberRole::Admin);
    m_real->performed(UpdateMember{m_real->id(), lead, m_real->person("lead")});
    QCOMPARE(m_real->freshMember("lead").role, MemberRole::User);
    Member ana = m_real->freshMember("ana");
    Member wanted = ana;
    wanted.limits = {MemberLimits::Source::Custom, usd("2"), u"30d"_qs, 10, 20, {u"gpt-4o"_qs}};
    m_real->performed(UpdateMember{m_real->id(), ana, wanted});
    ana = m_real->freshMember("ana");
    QVERIFY(isSameLimits(ana.limits, wanted.limits));
    wanted.limits = custom(usd("2"), {}, 11);
    m_real->performed(UpdateMember{m_real->id(), ana, wanted});
    QVERIFY(isSameLimits(m_real->freshMember("ana").limits, wanted.limits));
}

void TestRealMembers::manyMembersChangeAtOnce()
{
    const auto limited = [this](const char *last, const MemberLimits &limits) {
        Member member = m_real->person(last);
        member.limits = limits;
        return UpdateMemberLimits::Change{m_real->person(last), member};
    };
    const Performed done = m_real->performed(
        UpdateMemberLimits{m_real->id(),
                           {limited("ana", custom(usd("1"))), limited("nobody", custom(usd("1"))),
                            limited("bo", custom({}, {}, 7))}});
    QCOMPARE(done.refusals.size(), 1);
    QCOMPARE(done.refusals.first().member.userId, UserId(m_real->name("nobody")));
    QVERIFY(isSameLimits(m_real->freshMember("ana").limits, custom(usd("1"))));
    QVERIFY(isSameLimits(m_real->freshMember("bo").limits, custom({}, {}, 7)));
}

void TestRealMembers::ownLimitsGo()
{
    m_real->update({{TeamField::MemberBudget, FieldValue(usd("10"))}});
    Member bo = m_real->person("bo");
    bo.limits = custom(usd("4"), u"7d"_qs);
    m_real->performed(UpdateMember{m_real->id(), m_real->person("bo"), bo});
    QVERIFY(hasOwnLimits(m_real->freshMember("bo").limits));
    m_real->performed(ResetMemberLimits{m_real->id(), m_real->person("bo")});
    const MemberLimits limits = m_real->freshMember("bo").limits;
    QCOMPARE(limits.source, MemberLimits::Source::TeamDefault);
    QCOMPARE(limits.maxBudget, usd("10"));
}

void TestRealMembers::membersGo()
{
    const Performed done =
        m_real->performed(RemoveMembers{m_real->id(), {m_real->person("ana"), m_real->person("nobody")}});
    QCOMPARE(done.refusals.size(), 1);
    QVERIFY(m_real->freshMember("ana").isNameless());
    m_real->performed(RemoveMembers{m_real->id(), {m_real->person("bo")}});
    QVERIFY(m_real->freshMember("bo").isNameless());
    QVERIFY(!m_real->freshMember("lead").isNameless());
}

void TestRealMembers::refusalsAreNamed()
{
    using Kind = ApiError::Kind;
    const TeamId unknown(m_real->name("no-team"));
    const Member asAdmin = m_real->person("ana", MemberRole::Admin);
    QCOMPARE(m_real->refused(UpdateMember{m_real->id(), m_real->person("ana"), asAdmin}).kind,
             Kind::LicenceNeeded);
    QCOMPARE(m_real->refused(AddMembers{m_real->id(), {m_real->person("eve", MemberRole::Admin)}}).kind,
             Kind::LicenceNeeded);
    QCOMPARE(m_real->refused(AddMembers{m_real->id(), {m_real->person("ana")}}).kind, Kind::Conflict);
    QCOMPARE(m_real->refused(AddMembers{unknown, {m_real->person("ana")}}).kind, Kind::NotFound);
    QCOMPARE(m_real->refused(RemoveMembers{m_real->id(), {m_real->person("nobody")}}).kind, Kind::NotFound);
    QCOMPARE(m_real->refused(RemoveMembers{unknown, {m_real->person("ana"), m_real->person("bo")}}).kind,
             Kind::NotFound);
    QCOMPARE(m_real
                 ->refused(UpdateMember{m_real->id(), m_real->person("nobody", MemberRole::Admin),
                                        m_real->person("nobody")})
                 .kind,
             Kind::NotFound);
    QCOMPARE(m_real->refused(ResetMemberLimits{m_real->id(), m_real->person("nobody")}).kind, Kind::NotFound);
    QCOMPARE(m_real->refused(DeleteTeam{unknown}).kind, Kind::NotFound);
    const QMap<TeamField, FieldValue> tags{{TeamField::Tags, FieldValue(QStringList{u"a"_qs})}};
    for (const bool isPatch : {true, false}) {
        QCOMPARE(m_real->refused(UpdateTeam{m_real->fresh().team, tags, isPatch}).kind, Kind::LicenceNeeded);
        QCOMPARE(m_real
                     ->refused(UpdateTeam{
                         TeamBuilder(unknown.text()), {{TeamField::RpmLimit, FieldValue()}}, isPatch})
                     .kind,
                 Kind::NotFound);
    }
}

int main(int argc, char **argv)
{
    if (!RealTeam::isThereAProxy()) {
        std::puts("skipped: TEAMWRIGHT_TEST_PROXY_URL and TEAMWRIGHT_TEST_PROXY_KEY are not set");
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestRealMembers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realmembers.moc"
