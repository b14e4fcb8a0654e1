// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"
#include "reportjson.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysTellWhoTheySpeakFor_data()
    {
        QTest::addColumn<Caller>("caller");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("team");
        QTest::addColumn<QStringList>("routes");
        const QStringList all;
        QTest::newRow("admin") << Caller::MasterKey << u"default_user_id"_qs << QString() << all;
        QTest::newRow("proxy-admin") << Caller::Unknown << u"rec-boss"_qs << QString() << all;
        QTest::newRow("viewer") << Caller::Unknown << u"rec-viewer"_qs << QString() << all;
        QTest::newRow("member") << Caller::Unknown << u"rec-ana"_qs << QString() << all;
        QTest::newRow("team-key") << Caller::Unknown << u"rec-ana"_qs << u"rec-home"_qs << all;
        QTest::newRow("team-only") << Caller::TeamKey << QString() << u"rec-home"_qs << all;
        QTest::newRow("nobody") << Caller::NobodyKey << QString() << QString() << all;
        QTest::newRow("management") << Caller::Unknown << u"rec-ana"_qs << QString()
                                    << QStringList{u"management_routes"_qs};
        QTest::newRow("restricted") << Caller::Restricted << QString() << QString()
                                    << QStringList{u"/team/info"_qs};
        QTest::newRow("llm") << Caller::Restricted << QString() << QString()
                             << QStringList{u"llm_api_routes"_qs};
    }
    void keysTellWhoTheySpeakFor()
    {
        QFETCH(Caller, caller);
        const Recording answer =
            recording(u"who-am-i-key-"_qs + QString::fromLatin1(QTest::currentDataTag()));
        const auto report = readKeyReport(answer.status, answer.body);
        QVERIFY(report.isOk());
        QCOMPARE(report->caller, caller);
        QTEST(report->userId.text(), "user");
        QTEST(report->keyTeam.text(), "team");
        QTEST(report->allowedRoutes, "routes");
    }

    void keysThatAreNoGood_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("expired") << u"who-am-i-key-expired"_qs << ApiError::Kind::ExpiredKey;
        QTest::newRow("blocked") << u"who-am-i-key-blocked"_qs << ApiError::Kind::BadKey;
        QTest::newRow("unknown") << u"auth-unknown-key"_qs << ApiError::Kind::BadKey;
        QTest::newRow("another server") << u"route-unknown"_qs << ApiError::Kind::NoSuchRoute;
        QTest::newRow("forbidden without a list") << u"auth-viewer-write"_qs << ApiError::Kind::NotPermitted;
    }
    void keysThatAreNoGood()
    {
        QFETCH(QString, name);
        QFETCH(ApiError::Kind, kind);
        const Recording answer = recording(name);
        const auto report = readKeyReport(answer.status, answer.body);
        QVERIFY(!report.isOk());
        QCOMPARE(report.error().kind, kind);
    }

    void pageInsteadOfAnAnswer()
    {
        const auto report = readKeyReport(200, "<!doctype html><title>Welcome</title>");
        QVERIFY(!report.isOk());
        QCOMPARE(report.error().kind, ApiError::Kind::BadReply);
    }

    void usersTellTheirRole_data()
    {
        QTest::addColumn<Caller>("caller");
        QTest::newRow("proxy-admin") << Caller::ProxyAdmin;
        QTest::newRow("viewer") << Caller::Viewer;
        QTest::newRow("member") << Caller::InternalUser;
        QTest::newRow("team-admin") << Caller::InternalUser;
        QTest::newRow("default-user") << Caller::InternalUser;
        QTest::newRow("ghost") << Caller::InternalUser;
        QTest::newRow("management") << Caller::Restricted;
        QTest::newRow("info-management") << Caller::InternalUser;
        QTest::newRow("team-only") << Caller::Unknown;
    }
    void usersTellTheirRole()
    {
        QFETCH(Caller, caller);
        const Recording answer =
            recording(u"who-am-i-user-"_qs + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(answer.status > 0);
        QCOMPARE(readCaller(answer.status, answer.body), caller);
    }

    void openApiTellsWhatTheProxyHas()
    {
        const auto report =
            readOpenApi(R"({"openapi": "3.1.0", "info": {"title": "LiteLLM API", "version": "1.80.0"},
            "paths": {"/team/new": {"post": {}}, "/v2/team/list": {"get": {}}}, "components": {"schemas": {
            "Other": {"properties": {"tpd_limit": {}}},
            "NewTeamRequest": {"properties": {"max_budget": {"anyOf": []}, "guardrails": {}, "unheard_of": {}}}}}})");
        QVERIFY(report.has_value());
        QVERIFY(report->isLiteLlm);
        QVERIFY(report->hasPagedList);
        QVERIFY(!report->hasPatch);
        QVERIFY(!report->hasMemberBulk);
        QVERIFY(!report->hasBudgetReset);
        QCOMPARE(report->version, u"1.80.0"_qs);
        QCOMPARE(report->knownFields, (QSet{TeamField::MaxBudget, TeamField::Guardrails}));
    }

    void openApiTellsHowTeamsAreChanged()
    {
        const auto report = readOpenApi(R"({"paths": {"/team/{team_id}": {"patch": {}},
            "/management/v1/teams/{team_id}/members/bulk_delete": {"post": {}},
            "/management/v1/teams/{team_id}/members/bulk_update": {"post": {}},
            "/team/{team_id}/member/{user_id}/reset_budget": {"post": {}}}})");
        QVERIFY(report->hasPatch);
        QVERIFY(report->hasMemberBulk);
        QVERIFY(report->hasBudgetReset);
        QVERIFY(!readOpenApi(R"({"paths": {"/team/{team_id}": {"get": {}}}})")->hasPatch);
    }

    void otherDocumentsAreNoProxy()
    {
        QVERIFY(!readOpenApi("<html>").has_value());
        QVERIFY(!readOpenApi(R"({"info": {"version": "1"}, "paths": {"/pets": {}}})")->isLiteLlm);
    }

    void licence()
    {
        QVERIFY(!readLicence(recording(u"health-license"_qs).body));
        QVERIFY(readLicence(R"({"has_license": true})"));
        QVERIFY(!readLicence("<html>"));
    }

    void readiness()
    {
        QVERIFY(readReadiness(recording(u"health-readiness"_qs).body).isDatabaseConnected);
        QVERIFY(!readReadiness(R"({"status": "healthy", "db": "Not connected"})").isDatabaseConnected);
        QCOMPARE(readReadiness(recording(u"health-readiness-details"_qs).body).version, u"1.106.2"_qs);
        QVERIFY(!readReadiness(R"({"detail": "Not Found"})").isLiteLlm);
    }
};

QTEST_APPLESS_MAIN(TestReportJson)
#include "tst_reportjson.moc"
