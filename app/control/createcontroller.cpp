// SPDX-License-Identifier: GPL-3.0-or-later
#include "createcontroller.h"

#include "catalogs.h"
#include "planrunner.h"
#include "teamsapi.h"
#include "workspace.h"

namespace Teamwright {

namespace {

/// The typed team as it is sent: under the id that was typed, else under the one made here.
Team asSent(const Team &typed, const TeamId &key)
{
    Team team = typed;
    const auto *id = typed.value(TeamField::Id).as<QString>();
    team.id = id && !id->trimmed().isEmpty() ? TeamId(*id) : key;
    return team;
}

} // namespace

CreateController::CreateController(TeamsApi &api, Workspace &workspace, Catalogs &catalogs,
                                   PlanRunner &runner, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_workspace(workspace)
    , m_catalogs(catalogs)
    , m_runner(runner)
{
    const auto changed = [this](const TeamId &key) { Q_EMIT issuesChanged(key); };
    connect(&workspace, &Workspace::fieldChanged, this, changed);
    connect(&workspace, &Workspace::memberChanged, this, changed);
    connect(&workspace, &Workspace::membersInserted, this, changed);
    connect(&workspace, &Workspace::membersRemoved, this, changed);
    const auto allChanged = [this] {
        for (const TeamId &key : m_workspace.newTeams())
            Q_EMIT issuesChanged(key);
    };
    connect(&catalogs, &Catalogs::modelsChanged, this, allChanged);
    connect(&catalogs, &Catalogs::usersChanged, this, allChanged);
}

void CreateController::setCapabilities(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    for (const TeamId &key : m_workspace.newTeams())
        Q_EMIT issuesChanged(key);
}

ValidationContext CreateController::context() const
{
    ValidationContext context;
    context.capabilities = m_capabilities;
    context.teamWithAlias = [this](const QString &alias) { return m_workspace.teamWithAlias(alias); };
    context.isIdTaken = [this](const TeamId &id) { return m_workspace.rowOf(id).has_value(); };
    context.isUserKnown = [this](const Member &member) { return m_catalogs.isUserKnown(member); };
    context.isModelKnown = [this](const QString &model) { return m_catalogs.isModelKnown(model); };
    return context;
}

QList<Issue> CreateController::issues(const TeamId &key) const
{
    const Team *typed = m_workspace.newTeam(key);
    if (!typed)
        return {};
    QList<Issue> issues = validateNewTeam(*typed, context());
    const QList<Issue> accepted = m_accepted.value(key);
    issues.removeIf([&](const Issue &issue) { return accepted.contains(issue); });
    return issues;
}

RequestPreview CreateController::preview(const TeamId &key) const
{
    const Team *typed = m_workspace.newTeam(key);
    return typed ? m_api.preview(CreateTeam{asSent(*typed, key)}) : RequestPreview{};
}

void CreateController::accept(const TeamId &key, const Issue &question)
{
    m_accepted[key].append(question);
    Q_EMIT issuesChanged(key);
}

bool CreateController::isBusy(const TeamId &key) const { return m_busy.contains(key); }

std::optional<CreateTeam> CreateController::begin(const TeamId &key)
{
    const Team *typed = m_workspace.newTeam(key);
    if (!typed || isBusy(key))
        return {};
    QList<Issue> stopping = issues(key);
    stopping.removeIf([](const Issue &issue) { return issue.severity == Issue::Severity::Hint; });
    if (!stopping.isEmpty()) {
        Q_EMIT stopped(key, stopping);
        return {};
    }
    m_busy.insert(key);
    Q_EMIT busyChanged(key);
    return CreateTeam{asSent(*typed, key)};
}

void CreateController::create(const TeamId &key)
{
    if (const std::optional<CreateTeam> creation = begin(key))
        m_runner.run(*creation, this, [this, key](const Outcome &outcome) { end(key, outcome); });
}

void CreateController::abandon(const TeamId &key)
{
    if (m_busy.remove(key))
        Q_EMIT busyChanged(key);
}

void CreateController::end(const TeamId &key, const Outcome &outcome)
{
    abandon(key);
    if (!outcome.held) {
        Q_EMIT failed(key, outcome);
        return;
    }
    m_accepted.remove(key);
    m_workspace.takeDetail(*outcome.held);
    m_workspace.finishNewTeam(key);
    Q_EMIT created(key, outcome.held->team.id, outcome);
}

} // namespace Teamwright
