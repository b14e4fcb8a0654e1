// SPDX-License-Identifier: GPL-3.0-or-later
#include "capabilities.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Capabilities of(Caller caller)
{
    Capabilities capabilities;
    capabilities.caller = caller;
    return capabilities;
}

} // namespace

class TestCapabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Who may what, as contract 1.3 tells it.
    void verbs_data()
    {
        QTest::addColumn<Caller>("caller");
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<Obstacle>("obstacle");
        QTest::newRow("not asked yet") << Caller::Unknown << Verb::ListAllTeams << Obstacle::NotConnected;
        QTest::newRow("master key creates") << Caller::MasterKey << Verb::CreateTeam << Obstacle::None;
        QTest::newRow("administrator creates") << Caller::ProxyAdmin << Verb::CreateTeam << Obstacle::None;
        QTest::newRow("viewer reads") << Caller::Viewer << Verb::ListAllTeams << Obstacle::None;
        QTest::newRow("viewer does not create")
            << Caller::Viewer << Verb::CreateTeam << Obstacle::NotAdministrator;
        QTest::newRow("user lists own") << Caller::InternalUser << Verb::ListOwnTeams << Obstacle::None;
        QTest::newRow("user lists no others")
            << Caller::InternalUser << Verb::ListAllTeams << Obstacle::NotAdministrator;
        QTest::newRow("user lists no users")
            << Caller::InternalUser << Verb::ListUsers << Obstacle::NotAdministrator;
        QTest::newRow("team's key lists nothing")
            << Caller::TeamKey << Verb::ListOwnTeams << Obstacle::NotAdministrator;
        QTest::newRow("organizations need a licence")
            << Caller::MasterKey << Verb::UseOrganizations << Obstacle::LicenceNeeded;
    }
    void verbs()
    {
        QFETCH(Caller, caller);
        QFETCH(Verb, verb);
        QFETCH(Obstacle, obstacle);
        QCOMPARE(of(caller).obstacleTo(verb), obstacle);
    }

    void readOnlyProfileWritesNothing()
    {
        Capabilities capabilities = of(Caller::MasterKey);
        capabilities.isReadOnlyProfile = true;
        QCOMPARE(capabilities.obstacleTo(Verb::CreateTeam), Obstacle::ReadOnlyProfile);
        QCOMPARE(capabilities.obstacleTo(Verb::CreateUser), Obstacle::ReadOnlyProfile);
        QCOMPARE(capabilities.obstacleTo(Verb::ListAllTeams), Obstacle::None);
    }

    void restrictedKeysMayWhatTheyName()
    {
        Capabilities capabilities = of(Caller::ProxyAdmin);
        capabilities.allowedRoutes = {u"/team/new"_qs};
        QCOMPARE(capabilities.obstacleTo(Verb::CreateTeam), Obstacle::None);
        QCOMPARE(capabilities.obstacleTo(Verb::ListUsers), Obstacle::RestrictedKey);
        capabilities.allowedRoutes = {u"management_routes"_qs};
        QCOMPARE(capabilities.obstacleTo(Verb::ListUsers), Obstacle::None);
    }

    void fieldsOfNewerProxies()
    {
        Capabilities capabilities = of(Caller::MasterKey);
        QCOMPARE(capabilities.obstacleTo(TeamField::MaxBudget), Obstacle::None);
        QCOMPARE(capabilities.obstacleTo(TeamField::TpdLimit), Obstacle::ProxyTooOld);
        capabilities.knownFields = {TeamField::TpdLimit};
        QCOMPARE(capabilities.obstacleTo(TeamField::TpdLimit), Obstacle::None);
    }

    void licensedFields()
    {
        Capabilities capabilities = of(Caller::MasterKey);
        QCOMPARE(capabilities.obstacleTo(TeamField::Tags), Obstacle::LicenceNeeded);
        capabilities.isLicensed = true;
        QCOMPARE(capabilities.obstacleTo(TeamField::Tags), Obstacle::None);
        QCOMPARE(capabilities.obstacleTo(Verb::UseOrganizations), Obstacle::None);
    }

    void teamAdminsChangeMembersOfTheirTeams()
    {
        Capabilities capabilities = of(Caller::InternalUser);
        capabilities.userId = UserId(u"ana"_qs);
        capabilities.isLicensed = true;
        Team own;
        own.members = {{UserId(u"ana"_qs), {}, MemberRole::Admin, {}, {}}};
        QCOMPARE(capabilities.obstacleIn(own, Verb::EditMembers), Obstacle::None);
        QCOMPARE(capabilities.obstacleIn(own, Verb::MakeAdmin), Obstacle::None);
        QCOMPARE(capabilities.obstacleIn(own, Verb::EditTeam), Obstacle::NotAdministrator);
        QCOMPARE(capabilities.obstacleIn(own, Verb::DeleteTeam), Obstacle::NotAdministrator);
        own.editAccess = EditAccess::Unrestricted;
        QCOMPARE(capabilities.obstacleIn(own, Verb::EditTeam), Obstacle::None);

        Team other;
        other.members = {{UserId(u"ana"_qs), {}, MemberRole::User, {}, {}}};
        QCOMPARE(capabilities.obstacleIn(other, Verb::EditMembers), Obstacle::NotAdministrator);
        capabilities.isReadOnlyProfile = true;
        QCOMPARE(capabilities.obstacleIn(own, Verb::EditMembers), Obstacle::ReadOnlyProfile);
    }

    void makingAdminsNeedsALicence()
    {
        QCOMPARE(of(Caller::MasterKey).obstacleIn(Team(), Verb::MakeAdmin), Obstacle::LicenceNeeded);
        QCOMPARE(of(Caller::MasterKey).obstacleIn(Team(), Verb::EditMembers), Obstacle::None);
    }
};

QTEST_APPLESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
