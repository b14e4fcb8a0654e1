// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "rowofteam.h"

#include <algorithm>

namespace Teamwright {

namespace {

/// An answer may be megabytes long (contract 5.16), and people look at one team after the other.
constexpr qsizetype maximumOpened = 32;

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_edits([this](const TeamId &id) { return baseOf(id); })
{
    forwardNotices();
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Workspace::dropFinishedSteps);
}

// The stack tells of its end, when half of this is gone.
Workspace::~Workspace() { disconnect(&m_undoStack, nullptr, this, nullptr); }

void Workspace::forwardNotices()
{
    connect(&m_newTeams, &NewTeams::started, this, &Workspace::newTeamStarted);
    connect(&m_newTeams, &NewTeams::finished, this, &Workspace::newTeamFinished);
    connect(&m_newTeams, &NewTeams::fieldChanged, this, &Workspace::fieldChanged);
    connect(&m_newTeams, &NewTeams::membersAboutToBeInserted, this, &Workspace::membersAboutToBeInserted);
    connect(&m_newTeams, &NewTeams::membersInserted, this, &Workspace::membersInserted);
    connect(&m_newTeams, &NewTeams::membersAboutToBeRemoved, this, &Workspace::membersAboutToBeRemoved);
    connect(&m_newTeams, &NewTeams::membersRemoved, this, &Workspace::membersRemoved);
    connect(&m_newTeams, &NewTeams::memberChanged, this, &Workspace::memberChanged);
    connect(&m_edits, &StagedEdits::changed, this, &Workspace::takeEditChange);
}

std::optional<int> Workspace::rowOf(const TeamId &id) const
{
    const auto found = m_rowOf.constFind(id);
    return found == m_rowOf.cend() ? std::nullopt : std::optional(*found);
}

std::optional<TeamId> Workspace::teamWithAlias(const QString &alias, const TeamId &except) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const TeamRow &row) { return row.alias == alias && row.id != except; });
    return found == m_rows.end() || alias.isEmpty() ? std::nullopt : std::optional(found->id);
}

void Workspace::takeRows(const QList<TeamRow> &rows)
{
    QList<TeamRow> added;
    QHash<TeamId, qsizetype> placeOfAdded; // a page told twice must not add its teams twice
    QList<int> changed;
    for (const TeamRow &row : rows) {
        if (const auto known = rowOf(row.id)) {
            if (m_rows[size_t(*known)] != row) {
                m_rows[size_t(*known)] = row;
                changed.append(*known);
            }
        } else if (const auto again = placeOfAdded.constFind(row.id); again != placeOfAdded.cend()) {
            added[*again] = row;
        } else {
            placeOfAdded.insert(row.id, added.size());
            added.append(row);
        }
    }
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
    appendRows(std::move(added));
}

void Workspace::appendRows(QList<TeamRow> rows)
{
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    Q_EMIT rowsAboutToBeInserted(first, first + int(rows.size()) - 1);
    for (TeamRow &row : rows) {
        m_rowOf.insert(row.id, rowCount());
        m_rows.push_back(std::move(row));
    }
    Q_EMIT rowsInserted();
}

void Workspace::removeRowsExcept(const QSet<TeamId> &kept)
{
    const auto isGone = [&kept](const TeamRow &row) { return !kept.contains(row.id); };
    if (std::ranges::none_of(m_rows, isGone))
        return;
    Q_EMIT rowsAboutToBeReset();
    std::erase_if(m_rows, isGone);
    m_rowOf.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_rowOf.insert(rowAt(row).id, row);
    Q_EMIT rowsReset();
}

void Workspace::clearRows()
{
    removeRowsExcept({});
    m_rows.shrink_to_fit();
}

const TeamDetail *Workspace::openedTeam(const TeamId &id) const
{
    const auto found = m_opened.constFind(id);
    return found == m_opened.cend() ? nullptr : &*found;
}

void Workspace::takeDetail(const TeamDetail &detail)
{
    const TeamId id = detail.team.id;
    m_openedOrder.removeOne(id);
    m_openedOrder.append(id);
    m_opened.insert(id, detail);
    if (m_openedOrder.size() > maximumOpened)
        m_opened.remove(m_openedOrder.takeFirst());
    TeamRow row = listRowOf(detail.team);
    if (const auto known = rowOf(id); known && row.keyCount < 0)
        row.keyCount = rowAt(*known).keyCount;
    takeRows({row});
    rebaseEdit(detail.team);
    Q_EMIT detailTaken(id);
}

void Workspace::forgetTeam(const TeamId &id)
{
    m_openedOrder.removeOne(id);
    m_opened.remove(id);
    m_edits.remove(id);
    endSteps(id);
    if (m_rowOf.contains(id)) {
        const QList<TeamId> known = m_rowOf.keys();
        QSet<TeamId> kept(known.begin(), known.end());
        kept.remove(id);
        removeRowsExcept(kept);
    }
    Q_EMIT teamForgotten(id);
}

} // namespace Teamwright
