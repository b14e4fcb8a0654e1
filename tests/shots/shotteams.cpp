// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotteams.h"

#include "catalogs.h"
#include "clock.h"
#include "fakeapi.h"
#include "membergridview.h"
#include "memberspane.h"
#include "settings.h"
#include "shotdata.h"
#include "teambuilder.h"
#include "teamdetailpane.h"
#include "teamsmodel.h"
#include "teamspage.h"
#include "workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>

namespace Teamwright {

namespace {

/// A window with the list and the chosen team beside it, as the program shows them.
struct Stage
{
    Stage()
        : settingsFile(folder.filePath(QStringLiteral("shots.ini")), QSettings::IniFormat)
    {
        model.setWorkspace(&workspace);
        page = new TeamsPage(model, settings, clock);
        pane = new TeamDetailPane(catalogs, clock);
        page->setOrganizations(shotOrganizations());
        pane->setWorkspace(&workspace);
        window.addWidget(page);
        window.addWidget(pane);
        window.setSizes({960, 440});
        window.setStretchFactor(0, 1);
        window.resize(1400, 860);
    }

    void fill()
    {
        QList<TeamRow> rows;
        for (const Team &team : shotTeams())
            rows.append(rowOf(team));
        workspace.takeRows(rows);
    }

    void open(int number)
    {
        const Team team = shotTeams()[number];
        workspace.takeDetail(shotDetail(team));
        page->chooseTeam(team.id);
        pane->showTeam(team.id);
    }

    QImage picture()
    {
        window.show();
        QApplication::processEvents();
        return window.grab().toImage();
    }

    QTemporaryDir folder;
    QSettings settingsFile;
    SettingsStore settings{settingsFile};
    Clock clock;
    FakeApi api;
    Catalogs catalogs{api};
    Workspace workspace;
    TeamsModel model;
    QSplitter window;
    TeamsPage *page;
    TeamDetailPane *pane;
};

void shootList(const TakeShot &take)
{
    Stage stage;
    stage.fill();
    stage.pane->hide();
    take(QStringLiteral("teams-list"), stage.picture());
    TeamsFilter filter;
    filter.budgets = {TeamsFilter::Budget::Over, TeamsFilter::Budget::Near};
    filter.tags = {QStringLiteral("production"), QStringLiteral("research")};
    filter.organizations = {OrganizationId(QStringLiteral("org-product")),
                            OrganizationId(QStringLiteral("org-research"))};
    stage.model.setFilter(filter);
    take(QStringLiteral("teams-filtered"), stage.picture());
    filter.text = QStringLiteral("no such team");
    stage.model.setFilter(filter);
    take(QStringLiteral("teams-nothing-matches"), stage.picture());
}

/// Some of everything that can be staged for one team.
void stageSome(Stage &stage)
{
    const Team team = *stage.workspace.workingTeam(stage.pane->team());
    TeamEdit change{team.id, team.alias(), {}, {}, false};
    const auto wish = [&change](const Member &was, const std::optional<Member> &wanted) {
        change.members.insert(MemberKey(was), {was, wanted});
    };
    Member admin = team.members[1];
    admin.role = MemberRole::Admin;
    wish(team.members[1], admin);
    Member limited = team.members[2];
    limited.limits.source = MemberLimits::Source::Custom;
    limited.limits.maxBudget = Usd::parse(QStringLiteral("25"));
    wish(team.members[2], limited);
    wish(team.members[4], std::nullopt);
    const Member joining{UserId(QStringLiteral("user-2434-new")), {}, MemberRole::User, {}, {}};
    change.members.insert(MemberKey(joining), {std::nullopt, joining});
    stage.workspace.stage({change}, {StepDescription::Kind::ChangeMembers, team.id, 1, {}, {}});
    stage.workspace.setField(team.id, TeamField::MaxBudget, FieldValue(*Usd::parse(QStringLiteral("6500"))));
    stage.workspace.setField(team.id, TeamField::BudgetDuration, FieldValue(FieldValue::Null()));
}

void shootDetail(const TakeShot &take)
{
    Stage stage;
    stage.fill();
    stage.pane->setCapabilities(stage.api.report.capabilities);
    stage.open(4);
    take(QStringLiteral("team-overview"), stage.picture());
    stageSome(stage);
    take(QStringLiteral("team-edited"), stage.picture());
    auto *tabs = stage.pane->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    take(QStringLiteral("team-json"), stage.picture());
    tabs->setCurrentIndex(0);
    stage.window.setSizes({300, 1100});
    take(QStringLiteral("team-wide"), stage.picture());
}

/// What the members' pane asks and shows before it stages.
void shootMembers(const TakeShot &take)
{
    Stage stage;
    stage.fill();
    stage.pane->setCapabilities(stage.api.report.capabilities);
    stage.open(4);
    TeamDetail detail = *stage.workspace.openedTeam(stage.pane->team());
    detail.keys = {
        {QStringLiteral("nightly batch"), QStringLiteral("sk-...42fa"), detail.team.members[0].userId}};
    stage.workspace.takeDetail(detail);
    MembersPane &members = stage.pane->members();
    stage.picture();
    members.table().chooseMembers({MemberKey(detail.team.members[0]), MemberKey(detail.team.members[2])});
    members.removeChosen();
    take(QStringLiteral("team-question"), stage.picture());
    members.addMember();
    members.setRoleOfChosen(MemberRole::Admin);
    take(QStringLiteral("team-licence"), stage.picture());
    QApplication::clipboard()->setText(QStringLiteral("user, role, budget\nuser-7001, user, 25\nuser-7002, "
                                                      "admin\nlinus, user\nuser-7001\nsomebody, owner\n"));
    members.pasteMembers();
    QApplication::processEvents();
    take(QStringLiteral("team-paste"), members.findChild<QDialog *>()->grab().toImage());
}

void shootEmpty(const TakeShot &take)
{
    Stage stage;
    take(QStringLiteral("teams-not-connected"), stage.picture());
}

} // namespace

void shootTeams(const TakeShot &take)
{
    shootList(take);
    shootDetail(take);
    shootMembers(take);
    shootEmpty(take);
}

} // namespace Teamwright
