// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "rowofdetail.h"

#include <algorithm>

namespace Teamwright {

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Workspace::dropDeadSteps);
}

Workspace::~Workspace() { disconnect(&m_undoStack, nullptr, this, nullptr); }

std::optional<int> Workspace::rowOf(const TeamId &id) const
{
    const auto row = m_rowOfId.constFind(id);
    return row == m_rowOfId.constEnd() ? std::nullopt : std::optional(*row);
}

std::optional<TeamId> Workspace::teamWithAlias(const QString &alias, const TeamId &except) const
{
    const auto [first, last] = m_idsOfAlias.equal_range(alias);
    const auto found = std::find_if(first, last, [&](const TeamId &id) { return id != except; });
    return found == last ? std::nullopt : std::optional(*found);
}

void Workspace::takeRows(const QList<TeamRow> &rows)
{
    QList<int> changed;
    QList<TeamRow> added;
    for (const TeamRow &row : rows) {
        const auto known = rowOf(row.id);
        if (!known) {
            added.append(row);
        } else if (rowAt(*known) != row) {
            TeamRow &held = m_rows[size_t(*known)];
            if (held.alias != row.alias) {
                m_idsOfAlias.remove(held.alias, held.id);
                m_idsOfAlias.insert(row.alias, row.id);
            }
            held = row;
            changed.append(*known);
        }
    }
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
    if (added.isEmpty())
        return;
    Q_EMIT rowsAboutToBeInserted(rowCount(), rowCount() + int(added.size()) - 1);
    for (const TeamRow &row : added) {
        m_rowOfId.insert(row.id, rowCount());
        m_idsOfAlias.insert(row.alias, row.id);
        m_rows.push_back(row);
    }
    Q_EMIT rowsInserted();
}

void Workspace::removeRowsExcept(const QSet<TeamId> &kept)
{
    if (std::ranges::all_of(m_rows, [&](const TeamRow &row) { return kept.contains(row.id); }))
        return;
    Q_EMIT rowsAboutToBeReset();
    std::erase_if(m_rows, [&](const TeamRow &row) { return !kept.contains(row.id); });
    m_rowOfId.clear();
    m_idsOfAlias.clear();
    for (int row = 0; row < rowCount(); ++row) {
        m_rowOfId.insert(rowAt(row).id, row);
        m_idsOfAlias.insert(rowAt(row).alias, rowAt(row).id);
    }
    Q_EMIT rowsReset();
}

void Workspace::clearRows() { removeRowsExcept({}); }

const TeamDetail *Workspace::openedTeam(const TeamId &id) const
{
    const auto detail = m_opened.constFind(id);
    return detail == m_opened.constEnd() ? nullptr : &*detail;
}

void Workspace::takeDetail(const TeamDetail &detail)
{
    m_opened.insert(detail.team.id, detail);
    takeRows({rowOfDetail(detail.team)});
    Q_EMIT detailTaken(detail.team.id);
}

void Workspace::forgetTeam(const TeamId &id)
{
    m_opened.remove(id);
    if (rowOf(id)) {
        QSet<TeamId> kept(m_rowOfId.keyBegin(), m_rowOfId.keyEnd());
        kept.remove(id);
        removeRowsExcept(kept);
    }
    Q_EMIT teamForgotten(id);
}

} // namespace Teamwright
