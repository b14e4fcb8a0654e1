// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewworld.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace Teamwright {

using namespace Qt::StringLiterals;

ReviewWorld::ReviewWorld(Environment environment)
{
    profile.name = u"LiteLLM Berlin"_qs;
    profile.environment = environment;
    api.report.capabilities.hasMemberBulk = true;
    api.teams = {
        TeamBuilder(u"t-1"_qs, u"Alpha"_qs).budget(u"5"_qs, u"30d"_qs).admin(u"ada"_qs).user(u"bob"_qs),
        TeamBuilder(u"t-2"_qs, u"Beta"_qs).budget(u"10"_qs).admin(u"cyd"_qs),
        TeamBuilder(u"t-3"_qs, u"Gamma"_qs).admin(u"dan"_qs)};
    api.keys.insert(TeamId(u"t-3"_qs), {{u"ci"_qs, u"sk-...abcd"_qs, {}}});
    creator.setCapabilities(api.report.capabilities);
    for (const Team &team : std::as_const(api.teams))
        workspace.takeDetail({team, {}, api.keys.value(team.id)});
    controller = std::make_unique<ApplyController>(
        ApplyController::With{api, workspace, runner, creator, prompter}, profile);
    controller->setCapabilities(api.report.capabilities);
}

ReviewWorld::~ReviewWorld() { delete dialog; }

void ReviewWorld::stageField(const TeamId &team, TeamField field, const FieldValue &value)
{
    workspace.setField(team, field, value);
}

void ReviewWorld::stageRole(const TeamId &team, const QString &user, MemberRole role)
{
    const MemberKey key = MemberKey::fromText(user);
    const Member was = *findMember(workspace.openedTeam(team)->team.members, key);
    Member wanted = was;
    wanted.role = role;
    TeamEdit edit{team, {}, {}, {}};
    edit.members.insert(key, {was, wanted});
    workspace.stage({edit}, {StepDescription::Kind::ChangeMembers, team, 1, {}, {wanted}});
}

void ReviewWorld::stageRemoval(const TeamId &team, const QString &user)
{
    const MemberKey key = MemberKey::fromText(user);
    const Member was = *findMember(workspace.openedTeam(team)->team.members, key);
    TeamEdit edit{team, {}, {}, {}};
    edit.members.insert(key, {was, {}});
    workspace.stage({edit}, {StepDescription::Kind::RemoveMembers, team, 1, {}, {was}});
}

void ReviewWorld::stageDeletion(const TeamId &team)
{
    TeamEdit edit{team, {}, {}, {}};
    edit.isDeletion = true;
    workspace.stage({edit}, {StepDescription::Kind::DeleteTeam, team, 1, {}, {}});
}

void ReviewWorld::open()
{
    api.clearArrivals();
    dialog = new ReviewDialog(*controller, workspace);
    dialog->open();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
}

QString ReviewWorld::cell(int row, ChangesColumn column) const
{
    return named<QTableView>(u"Changes"_qs)->model()->index(row, int(column)).data().toString();
}

QString ReviewWorld::summary() const { return object<QLabel>("reviewSummary")->text(); }

void ReviewWorld::press(const char *button) const
{
    auto *found = object<QPushButton>(button);
    QVERIFY2(found && found->isVisible(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace Teamwright
