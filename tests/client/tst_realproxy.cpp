// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "heard.h"
#include "litellmapi.h"
#include "outcome.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QUuid>

#include <cstdio>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds: the proxy builds its OpenAPI document at the first request

/// Ends the test program's function when a call failed.
#define QVERIFY_OK(heard)                                                                                    \
    QTRY_VERIFY_WITH_TIMEOUT(heard.isSome(), patience);                                                      \
    QVERIFY2(heard.result().isOk(),                                                                          \
             heard.result().isOk() ? "" : heard.error().serverText.toUtf8().constData())

} // namespace

/// The client against a proxy that runs: what it makes begins with a prefix of its own and is removed.
class TestRealProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void reportTellsTheMasterKey();
    void documentedMembersAreCreatedAndReadBack();
    void documentedTinyBudgetIsCreatedAndReadBack();
    void everyFreeFieldReturnsAsAsked();
    void takenIdIsAConflict();
    void unknownTeamIsNotFound();
    void pagesCoverTheList();
    void catalogsAnswer();
    void usersAreFoundAndMade();
    void badKeyAsksForTheKey();
    void organizationNeedsALicence();

private:
    std::unique_ptr<LiteLlmApi> apiWith(const QByteArray &key);
    Team newTeam(const TeamBuilder &builder);
    Performed performed(const Operation &operation);
    void post(const QString &path, const QByteArray &body);

    QNetworkAccessManager m_manager;
    Clock m_clock;
    ConnectionProfile m_profile;
    QByteArray m_key;
    QString m_prefix;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<LiteLlmApi> m_api;
    QList<TeamId> m_made;
    QList<UserId> m_users;
};

void TestRealProxy::initTestCase()
{
    m_profile.baseUrl = QUrl(qEnvironmentVariable("TEAMWRIGHT_TEST_PROXY_URL"));
    m_key = qgetenv("TEAMWRIGHT_TEST_PROXY_KEY");
    m_prefix = u"tw-client-"_qs + QUuid::createUuid().toString(QUuid::Id128).left(8) + u'-';
    m_transport = std::make_unique<HttpTransport>(
        m_manager, m_profile, [this] { return m_key; }, m_clock);
    m_api = std::make_unique<LiteLlmApi>(*m_transport);
}

void TestRealProxy::post(const QString &path, const QByteArray &body)
{
    Heard<HttpAnswer> answer;
    m_transport->send({"POST", endpoint(m_profile.baseUrl, path), body}, this, answer.handler());
    QTRY_VERIFY_WITH_TIMEOUT(answer.isSome(), patience);
    QVERIFY(answer.result().isOk());
    QCOMPARE(answer.value().status, 200);
}

void TestRealProxy::cleanup()
{
    for (const TeamId &id : std::exchange(m_made, {}))
        post(u"/team/delete"_qs, "{\"team_ids\": [\"" + id.text().toUtf8() + "\"]}");
    for (const UserId &id : std::exchange(m_users, {}))
        post(u"/user/delete"_qs, "{\"user_ids\": [\"" + id.text().toUtf8() + "\"]}");
}

Performed TestRealProxy::performed(const Operation &operation)
{
    Heard<Performed> heard;
    m_api->perform(operation, this, heard.handler());
    [&] { QVERIFY_OK(heard); }();
    return heard.isSome() && heard.result().isOk() ? heard.value() : Performed();
}

Team TestRealProxy::newTeam(const TeamBuilder &builder)
{
    const Team &asked = builder;
    m_made.append(asked.id);
    for (const Member &member : asked.members) {
        if (!m_users.contains(member.userId))
            m_users.append(member.userId);
    }
    return performed(CreateTeam{asked}).team.value_or(Team());
}

void TestRealProxy::reportTellsTheMasterKey()
{
    Heard<ConnectionReport> heard;
    m_api->fetchReport(this, heard.handler());
    QVERIFY_OK(heard);
    const Capabilities &capabilities = heard.value().capabilities;
    QCOMPARE(capabilities.caller, Caller::MasterKey);
    QVERIFY(heard.value().isDatabaseConnected);
    QVERIFY(capabilities.hasPagedList);
    QVERIFY(!capabilities.isLicensed);
    QVERIFY2(capabilities.proxyVersion.contains(u'.'), qPrintable(capabilities.proxyVersion));
    QVERIFY(capabilities.knownFields.contains(TeamField::MaxBudget));
    QVERIFY(capabilities.knownFields.contains(TeamField::Guardrails));
}

void TestRealProxy::documentedMembersAreCreatedAndReadBack()
{
    const TeamBuilder asked = TeamBuilder(m_prefix + u"members"_qs, u"my-new-team_2"_qs)
                                  .admin(m_prefix + u"user-1234"_qs)
                                  .user(m_prefix + u"user-2434"_qs);
    newTeam(asked);
    Heard<TeamDetail> heard;
    m_api->fetchTeam(asked.team().id, this, heard.handler());
    QVERIFY_OK(heard);
    const QList<Difference> differences = readBack(asked, heard.value().team);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().kind, Difference::Kind::MemberAdded);
    QCOMPARE(differences.first().member.userId, UserId(u"default_user_id"_qs));
    QCOMPARE(heard.value().team.editAccess, EditAccess::Unrestricted);
}

void TestRealProxy::documentedTinyBudgetIsCreatedAndReadBack()
{
    const TeamBuilder asked =
        TeamBuilder(m_prefix + u"tiny"_qs, u"QA Prod Bot"_qs).budget(u"0.000000001"_qs, u"1d"_qs);
    const Team made = newTeam(asked);
    QCOMPARE(made.value(TeamField::MaxBudget), FieldValue(Usd::parse(u"0.000000001").value()));
    QVERIFY(made.figures.budgetResetAt > QDateTime::currentDateTimeUtc());
    QVERIFY(made.figures.createdAt.isValid());
}

void TestRealProxy::everyFreeFieldReturnsAsAsked()
{
    TeamBuilder asked(m_prefix + u"full"_qs, u"Plattform “Ünïcode” 🚀"_qs);
    asked.budget(u"250.5"_qs, u"30d"_qs)
        .models({u"gpt-4o"_qs, u"claude-sonnet"_qs})
        .with(TeamField::Blocked, FieldValue(true))
        .with(TeamField::SoftBudget, FieldValue(Usd::parse(u"199.99").value()))
        .with(TeamField::TpmLimit, FieldValue(qint64(9007199254740993)))
        .with(TeamField::RpmLimit, FieldValue(qint64(600)))
        .with(TeamField::TpdLimit, FieldValue(qint64(5'000'000)))
        .with(TeamField::ModelAliases, FieldValue(AliasMap{{u"fast"_qs, u"gpt-4o-mini"_qs}}))
        .with(TeamField::MemberBudget, FieldValue(Usd::parse(u"10").value()))
        .with(TeamField::MemberBudgetDuration, FieldValue(u"7d"_qs))
        .with(TeamField::MemberTpmLimit, FieldValue(qint64(5000)))
        .with(TeamField::MemberRpmLimit, FieldValue(qint64(60)))
        .with(TeamField::MemberModels, FieldValue(QStringList{u"gpt-4o"_qs}))
        .with(TeamField::BudgetLimits,
              FieldValue(JsonValue::parse(R"([{"budget_duration": "1d", "max_budget": 20}])").value()))
        .with(TeamField::Metadata,
              FieldValue(JsonValue::parse(R"({"cost_center": "4711", "owner": {"on_call": true}})").value()));
    newTeam(asked);
    Heard<TeamDetail> heard;
    m_api->fetchTeam(asked.team().id, this, heard.handler());
    QVERIFY_OK(heard);
    for (const Difference &difference : readBack(asked, heard.value().team))
        QVERIFY2(difference.kind == Difference::Kind::MemberAdded, qPrintable(describe(difference)));
}

void TestRealProxy::takenIdIsAConflict()
{
    const TeamBuilder asked(m_prefix + u"twice"_qs, u"Twice"_qs);
    newTeam(asked);
    Heard<Performed> heard;
    m_api->perform(CreateTeam{asked}, this, heard.handler());
    QTRY_VERIFY_WITH_TIMEOUT(heard.isSome(), patience);
    QVERIFY(!heard.result());
    QCOMPARE(heard.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(heard.error().field, TeamField::Id);
}

void TestRealProxy::unknownTeamIsNotFound()
{
    Heard<TeamDetail> heard;
    m_api->fetchTeam(TeamId(m_prefix + u"it's & not #there/?+%"_qs), this, heard.handler());
    QTRY_VERIFY_WITH_TIMEOUT(heard.isSome(), patience);
    QVERIFY(!heard.result());
    QCOMPARE(heard.error().kind, ApiError::Kind::NotFound);
    QCOMPARE(heard.error().serverText,
             u"Team not found, passed team id: %1it's & not #there/?+%."_qs.arg(m_prefix));
}

void TestRealProxy::pagesCoverTheList()
{
    newTeam(TeamBuilder(m_prefix + u"row"_qs, u"A row"_qs).budget(u"12.5"_qs));
    QHash<QString, TeamRow> rows;
    int pages = 1;
    for (int page = 1; page <= pages && page < 200; ++page) {
        Heard<Page<TeamRow>> heard;
        m_api->fetchRows({page, 100, {}}, this, heard.handler());
        QVERIFY_OK(heard);
        pages = heard.value().pageCount;
        for (const TeamRow &row : heard.value().items)
            rows.insert(row.id.text(), row);
    }
    const TeamRow row = rows.value(m_prefix + u"row"_qs);
    QCOMPARE(row.alias, u"A row"_qs);
    QCOMPARE(row.memberCount, 1);
    QCOMPARE(row.maxBudget->toText(), u"12.5"_qs);
}

void TestRealProxy::catalogsAnswer()
{
    Heard<QStringList> models;
    Heard<QStringList> guardrails;
    Heard<QStringList> tags;
    m_api->fetchModels(this, models.handler());
    m_api->fetchGuardrails(this, guardrails.handler());
    m_api->fetchTags(this, tags.handler());
    QVERIFY_OK(models);
    QVERIFY_OK(guardrails);
    QVERIFY_OK(tags);
    QVERIFY(!models.value().isEmpty());
}

void TestRealProxy::usersAreFoundAndMade()
{
    User user;
    user.id = UserId(m_prefix + u"ana"_qs);
    user.email = m_prefix + u"ana@example.org"_qs;
    m_users.append(user.id);
    const Performed made = performed(CreateUser{user});
    QVERIFY(made.user.has_value());
    QCOMPARE(made.user->id, user.id);
    for (const QString &search : {m_prefix + u"ana"_qs, m_prefix + u"ana@ex"_qs}) {
        Heard<QList<User>> heard;
        m_api->fetchUsers(search, this, heard.handler());
        QVERIFY_OK(heard);
        QVERIFY2(heard.value().size() == 1 && heard.value().first().email == user.email, qPrintable(search));
    }
}

void TestRealProxy::badKeyAsksForTheKey()
{
    for (const QByteArray &key : {QByteArray("sk-no-such-key-at-all"), QByteArray("x"), QByteArray()}) {
        HttpTransport transport(
            m_manager, m_profile, [key] { return key; }, m_clock);
        LiteLlmApi api(transport);
        Heard<ConnectionReport> heard;
        api.fetchReport(this, heard.handler());
        QTRY_VERIFY_WITH_TIMEOUT(heard.isSome(), patience);
        QVERIFY(!heard.result());
        QCOMPARE(heard.error().kind, ApiError::Kind::BadKey);
    }
}

void TestRealProxy::organizationNeedsALicence()
{
    Heard<QList<Organization>> heard;
    m_api->fetchOrganizations(this, heard.handler());
    QTRY_VERIFY_WITH_TIMEOUT(heard.isSome(), patience);
    if (!heard.result())
        QCOMPARE(heard.error().kind, ApiError::Kind::LicenceNeeded);
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("TEAMWRIGHT_TEST_PROXY_URL") ||
        qEnvironmentVariableIsEmpty("TEAMWRIGHT_TEST_PROXY_KEY")) {
        std::puts("skipped: TEAMWRIGHT_TEST_PROXY_URL and TEAMWRIGHT_TEST_PROXY_KEY are not set");
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestRealProxy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realproxy.moc"
