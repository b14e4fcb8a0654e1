// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"
#include "realteam.h"
#include "tostring.h"

#include <cstdio>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Fields, permissions and the end of a team, against a proxy that runs, read back.
class TestRealEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_real = std::make_unique<RealTeam>(); }
    void cleanup() { m_real.reset(); }
    void proxyTellsWhatItHas();
    void patchMergesMetadata();
    void updateCarriesTheWholeMetadata();
    void everyFieldCanBeEmptied();
    void oddIdsAreReached();
    void permissionsAreSet();
    void deletedTeamsAreGone();

private:
    std::unique_ptr<RealTeam> m_real;
};

void TestRealEdits::proxyTellsWhatItHas()
{
    Heard<ConnectionReport> heard;
    m_real->api().fetchReport(this, heard.handler());
    const Capabilities capabilities = m_real->valueOf(heard).capabilities;
    QVERIFY(capabilities.hasPatch);
    QVERIFY(capabilities.hasMemberBulk);
    QVERIFY(capabilities.hasBudgetReset);
    QVERIFY(capabilities.knownFields.contains(TeamField::MemberPermissions));
}

void TestRealEdits::patchMergesMetadata()
{
    const Team base = m_real->fresh().team;
    // Somebody else, in between.
    m_real->update(
        {{TeamField::Metadata, FieldValue(json(R"({"cost": "1", "deep": {"a": 1, "b": 2}, "theirs": 1})"))}});
    m_real->performed(UpdateTeam{base,
                                 {{TeamField::MaxBudget, FieldValue(usd("12.5"))},
                                  {TeamField::Metadata, FieldValue(json(R"({"deep": {"a": 1, "b": 3}})"))}},
                                 true});
    const Team team = m_real->fresh().team;
    QCOMPARE(team.value(TeamField::MaxBudget), FieldValue(usd("12.5")));
    QCOMPARE(team.value(TeamField::Metadata), FieldValue(json(R"({"deep": {"a": 1, "b": 3}, "theirs": 1})")));
    QCOMPARE(team.alias(), u"Before"_qs);
}

void TestRealEdits::updateCarriesTheWholeMetadata()
{
    m_real->update({{TeamField::Metadata, FieldValue(json(R"({"tags": ["gold"], "cost": "1"})"))}}, false);
    QCOMPARE(m_real->fresh().team.value(TeamField::Tags), FieldValue(QStringList{u"gold"_qs}));
    m_real->update({{TeamField::Metadata, FieldValue(json(R"({"cost": null})"))},
                    {TeamField::Blocked, FieldValue(true)}});
    Team team = m_real->fresh().team;
    QCOMPARE(team.value(TeamField::Tags), FieldValue(QStringList{u"gold"_qs}));
    QCOMPARE(team.value(TeamField::Metadata), FieldValue(json(R"({"cost": null})")));
    QCOMPARE(team.value(TeamField::Blocked), FieldValue(true));
    m_real->update({{TeamField::Tags, FieldValue()}, {TeamField::Blocked, FieldValue()}}, false);
    team = m_real->fresh().team;
    QVERIFY(isSameOnProxy(TeamField::Tags, team.value(TeamField::Tags), FieldValue()));
    QCOMPARE(team.value(TeamField::Metadata), FieldValue(json(R"({"cost": null})")));
    QCOMPARE(team.value(TeamField::Blocked), FieldValue(false));
}

/// By both routes; licensed fields are empty from the beginning.
void TestRealEdits::everyFieldCanBeEmptied()
{
    const QMap<TeamField, FieldValue> full{
        {TeamField::MaxBudget, FieldValue(usd("9"))},
        {TeamField::SoftBudget, FieldValue(usd("8"))},
        {TeamField::BudgetDuration, FieldValue(u"30d"_qs)},
        {TeamField::BudgetLimits, FieldValue(json(R"([{"budget_duration": "1d", "max_budget": 2}])"))},
        {TeamField::TpmLimit, FieldValue(qint64(9007199254740993))},
        {TeamField::RpmLimit, FieldValue(qint64(5))},
        {TeamField::TpdLimit, FieldValue(qint64(6))},
        {TeamField::Models, FieldValue(QStringList{u"gpt-4o"_qs})},
        {TeamField::ModelAliases, FieldValue(AliasMap{{u"fast"_qs, u"gpt-4o"_qs}})},
        {TeamField::MemberBudget, FieldValue(usd("3"))},
        {TeamField::MemberBudgetDuration, FieldValue(u"7d"_qs)},
        {TeamField::MemberTpmLimit, FieldValue(qint64(50))},
        {TeamField::MemberRpmLimit, FieldValue(qint64(5))},
        {TeamField::MemberModels, FieldValue(QStringList{u"gpt-4o"_qs})},
    };
    for (const bool isPatch : {true, false}) {
        m_real->update(full, isPatch);
        Team team = m_real->fresh().team;
        QMap<TeamField, FieldValue> empty;
        for (auto field = full.cbegin(); field != full.cend(); ++field) {
            QVERIFY2(isSameOnProxy(field.key(), team.value(field.key()), *field),
                     fieldSpec(field.key()).key.data());
            empty.insert(field.key(), FieldValue::Null());
        }
        m_real->update(empty, isPatch);
        team = m_real->fresh().team;
        for (auto field = full.cbegin(); field != full.cend(); ++field)
            QVERIFY2(isSameOnProxy(field.key(), team.value(field.key()), FieldValue()),
                     fieldSpec(field.key()).key.data());
    }
}

void TestRealEdits::oddIdsAreReached()
{
    for (const QString &last : {u"odd ü? #%41 ;&+\\x"_qs, u"a/b"_qs}) {
        m_real->replaceBy(
            TeamBuilder(m_real->name("") + last).user(m_real->name("ana")).user(m_real->name("bo")));
        m_real->update({{TeamField::Alias, FieldValue(u"Found"_qs)}});
        QCOMPARE(m_real->fresh().team.alias(), u"Found"_qs);
        if (!last.contains(u'/'))
            QVERIFY(
                m_real->performed(RemoveMembers{m_real->id(), {m_real->person("ana"), m_real->person("bo")}})
                    .refusals.isEmpty());
    }
}

void TestRealEdits::permissionsAreSet()
{
    m_real->performed(SetPermissions{m_real->id(), {u"/key/info"_qs, u"/key/generate"_qs}});
    Heard<PermissionList> heard;
    m_real->api().fetchPermissions(m_real->id(), this, heard.handler());
    const PermissionList list = m_real->valueOf(heard);
    QCOMPARE(QSet<QString>(list.current.begin(), list.current.end()),
             (QSet{u"/key/info"_qs, u"/key/generate"_qs}));
    QVERIFY(list.available.contains(u"/key/generate"_qs));
    QCOMPARE(m_real->fresh().team.value(TeamField::MemberPermissions), FieldValue(list.current));
    m_real->performed(SetPermissions{m_real->id(), {}});
    QCOMPARE(m_real->fresh().team.value(TeamField::MemberPermissions), FieldValue(QStringList()));
}

void TestRealEdits::deletedTeamsAreGone()
{
    m_real->performed(DeleteTeam{m_real->id()});
    Heard<TeamDetail> heard;
    m_real->api().fetchTeam(m_real->id(), this, heard.handler());
    QTRY_VERIFY_WITH_TIMEOUT(heard.isSome(), RealTeam::patience);
    QVERIFY(!heard.result());
    QCOMPARE(heard.error().kind, ApiError::Kind::NotFound);
}

int main(int argc, char **argv)
{
    if (!RealTeam::isThereAProxy()) {
        std::puts("skipped: TEAMWRIGHT_TEST_PROXY_URL and TEAMWRIGHT_TEST_PROXY_KEY are not set");
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestRealEdits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realedits.moc"
