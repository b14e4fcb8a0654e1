// SPDX-License-Identifier: GPL-3.0-or-later
#include "applyrecovery.h"

#include "teamsapi.h"
#include "workspace.h"

namespace Teamwright {

namespace {

constexpr int mostAtOnce = 4;
/// More staged teams than that are laid over the proxy's state when they are opened or applied.
constexpr qsizetype mostRebased = 100;

Outcome::Kind kindOf(const UnfinishedTeam &begun, const QList<Difference> &differences)
{
    if (differences.isEmpty())
        return Outcome::Kind::Done;
    const bool isUntouched = begun.edit && differences.size() >= begun.edit->count();
    return isUntouched ? Outcome::Kind::Failed : Outcome::Kind::DoneBut;
}

} // namespace

Outcome outcomeOf(const UnfinishedTeam &begun, const Result<TeamDetail> &found)
{
    const bool isDeletion = begun.edit && begun.edit->isDeletion;
    if (!found) {
        const bool isAbsent = found.error().kind == ApiError::Kind::NotFound;
        if (isAbsent && isDeletion)
            return {Outcome::Kind::Done, {}, {}, {}};
        return {isAbsent ? Outcome::Kind::Failed : Outcome::Kind::Unknown, {}, found.error(), {}};
    }
    if (isDeletion)
        return {Outcome::Kind::Failed, {}, {}, *found};
    const QList<Difference> differences =
        begun.edit ? readBack(*begun.edit, found->team) : readBack(*begun.creation, found->team);
    return {kindOf(begun, differences), differences, {}, *found};
}

ApplyRecovery::ApplyRecovery(TeamsApi &api, Workspace &workspace, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_workspace(workspace)
    , m_journal(journal)
{}

void ApplyRecovery::check()
{
    if (isRunning())
        return;
    m_recovered.clear();
    m_unfinished.clear();
    for (const UnfinishedTeam &team : m_journal.unfinished())
        m_unfinished.insert(team.team, team);
    m_waiting = m_unfinished.keys();
    const QSet<TeamId> touched = m_journal.touched();
    qsizetype others = 0;
    for (const TeamEdit &edit : m_workspace.edits()) {
        // Of those the last run wrote to, what is staged may be older than what was done.
        if (!m_unfinished.contains(edit.id) && (touched.contains(edit.id) || ++others <= mostRebased))
            m_waiting.append(edit.id);
    }
    for (int i = 0; i < mostAtOnce && !m_waiting.isEmpty(); ++i)
        lookAtNext();
    if (!isRunning())
        Q_EMIT finished({});
}

void ApplyRecovery::lookAtNext()
{
    const TeamId id = m_waiting.takeFirst();
    ++m_running;
    m_api.fetchTeam(id, this, [this, id](const Result<TeamDetail> &found) {
        --m_running;
        take(id, found);
        if (!m_waiting.isEmpty())
            lookAtNext();
        else if (!isRunning())
            Q_EMIT finished(m_recovered);
    });
}

void ApplyRecovery::take(const TeamId &id, const Result<TeamDetail> &found)
{
    if (found)
        m_workspace.takeDetail(*found);
    const auto begun = m_unfinished.constFind(id);
    if (begun == m_unfinished.cend())
        return;
    const Outcome outcome = outcomeOf(*begun, found);
    if (begun->edit && begun->edit->isDeletion && outcome.kind == Outcome::Kind::Done)
        m_workspace.forgetTeam(id);
    if (begun->creation && found)
        finishCreation(id);
    m_journal.endTeam(id, outcome.kind);
    m_recovered.append({*begun, outcome});
}

/// The typed team that was sent under that id is there: it is typed no longer.
void ApplyRecovery::finishCreation(const TeamId &id)
{
    for (const TeamId &key : m_workspace.newTeams()) {
        const Team *typed = m_workspace.newTeam(key);
        if (typed && typed->id == id)
            m_workspace.finishNewTeam(key);
    }
}

} // namespace Teamwright
