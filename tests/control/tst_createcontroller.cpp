// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogs.h"
#include "createcontroller.h"
#include "fakeapi.h"
#include "planrunner.h"
#include "teambuilder.h"
#include "tostring.h"
#include "workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

/// All that a form would have around it.
struct Desk
{
    FakeApi api;
    Workspace workspace;
    Catalogs catalogs{api};
    PlanRunner runner{api};
    CreateController controller{api, workspace, catalogs, runner};

    Desk()
    {
        api.addsCreator = false;
        controller.setCapabilities(api.report.capabilities);
    }
    TeamId typed(const QString &alias)
    {
        const TeamId key = workspace.startNewTeam();
        workspace.setField(key, TeamField::Alias, FieldValue(alias));
        return key;
    }
};

} // namespace

class TestCreateController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsATypedTeamToTheProxyAndIntoTheList();
    void sendsADoubleClickOnce();
    void sendsNothingWhileSomethingIsWrong();
    void neverSendsAMemberWithoutIdAndEmail();
    void asksOnceWhetherABudgetOfZeroIsMeant();
    void keepsWhatWasTypedWhenTheProxyRefuses();
    void sendsTheIdThatWasTyped();
    void sendsAnIdOfItsOwnWhenNoneWasTyped();
};

void TestCreateController::bringsATypedTeamToTheProxyAndIntoTheList()
{
    Desk desk;
    const TeamId key = desk.typed(u"my-new-team_2"_qs);
    QSignalSpy created(&desk.controller, &CreateController::created);
    desk.controller.create(key);
    QVERIFY(desk.controller.isBusy(key));
    QVERIFY(created.wait());
    QCOMPARE(desk.api.teams.size(), 1);
    QCOMPARE(desk.api.teams.first().alias(), u"my-new-team_2"_qs);
    const auto id = created.first()[1].value<TeamId>();
    QVERIFY(desk.workspace.rowOf(id));
    QVERIFY(!desk.workspace.newTeam(key));
    QVERIFY(!desk.controller.isBusy(key));
}

void TestCreateController::sendsADoubleClickOnce()
{
    Desk desk;
    const TeamId key = desk.typed(u"once"_qs);
    QSignalSpy created(&desk.controller, &CreateController::created);
    desk.controller.create(key);
    desk.controller.create(key);
    QVERIFY(created.wait());
    QCOMPARE(desk.api.countOf(FakeApi::Call::Perform), 1);
}

void TestCreateController::sendsNothingWhileSomethingIsWrong()
{
    Desk desk;
    const TeamId key = desk.typed(u"wrong"_qs);
    desk.workspace.setField(key, TeamField::MaxBudget, FieldValue::Invalid{u"ten"_qs});
    QSignalSpy stopped(&desk.controller, &CreateController::stopped);
    desk.controller.create(key);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(desk.api.countOf(FakeApi::Call::Perform), 0);
    QCOMPARE(desk.workspace.newTeam(key)->value(TeamField::MaxBudget),
             FieldValue(FieldValue::Invalid{u"ten"_qs}));
}

void TestCreateController::neverSendsAMemberWithoutIdAndEmail()
{
    Desk desk;
    const TeamId key = desk.typed(u"nameless"_qs);
    desk.workspace.insertMembers(key, 0, {Member{UserId(u"  "_qs), {}, MemberRole::Admin, {}, {}}});
    desk.controller.create(key);
    QVERIFY(!desk.controller.isBusy(key));
    QCOMPARE(desk.api.countOf(FakeApi::Call::Perform), 0);
}

void TestCreateController::asksOnceWhetherABudgetOfZeroIsMeant()
{
    Desk desk;
    const TeamId key = desk.typed(u"zero"_qs);
    desk.workspace.setField(key, TeamField::MaxBudget, FieldValue(Usd()));
    QSignalSpy stopped(&desk.controller, &CreateController::stopped);
    desk.controller.create(key);
    QCOMPARE(stopped.size(), 1);
    const auto issues = stopped.first()[1].value<QList<Issue>>();
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().code, Issue::Code::ZeroBudget);

    desk.controller.accept(key, issues.first());
    QSignalSpy created(&desk.controller, &CreateController::created);
    desk.controller.create(key);
    QVERIFY(created.wait());
    QCOMPARE(stopped.size(), 1);
}

void TestCreateController::keepsWhatWasTypedWhenTheProxyRefuses()
{
    Desk desk;
    const TeamId key = desk.typed(u"refused"_qs);
    ApiError refusal;
    refusal.kind = ApiError::Kind::Validation;
    desk.api.failNext(FakeApi::Call::Perform, refusal);
    QSignalSpy failed(&desk.controller, &CreateController::failed);
    desk.controller.create(key);
    QVERIFY(failed.wait());
    QVERIFY(desk.workspace.newTeam(key));
    QCOMPARE(desk.workspace.newTeam(key)->alias(), u"refused"_qs);
    QVERIFY(!desk.controller.isBusy(key));
}

void TestCreateController::sendsTheIdThatWasTyped()
{
    Desk desk;
    const TeamId key = desk.typed(u"own id"_qs);
    desk.workspace.setField(key, TeamField::Id, FieldValue(u"team-7"_qs));
    QSignalSpy created(&desk.controller, &CreateController::created);
    desk.controller.create(key);
    QVERIFY(created.wait());
    QCOMPARE(desk.api.teams.first().id, TeamId(u"team-7"_qs));
}

void TestCreateController::sendsAnIdOfItsOwnWhenNoneWasTyped()
{
    Desk desk;
    const TeamId key = desk.typed(u"any id"_qs);
    QSignalSpy created(&desk.controller, &CreateController::created);
    desk.controller.create(key);
    QVERIFY(created.wait());
    QCOMPARE(desk.api.teams.first().id, key);
    QVERIFY(!QUuid::fromString(key.text()).isNull());
}

QTEST_GUILESS_MAIN(TestCreateController)
#include "tst_createcontroller.moc"
