// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamchoicemodel.h"

#include "itemroles.h"
#include "workspace.h"

#include <algorithm>

namespace Teamwright {

TeamChoiceModel::TeamChoiceModel(const Workspace &workspace, const TeamId &except, QObject *parent)
    : QAbstractListModel(parent)
{
    m_teams.reserve(workspace.rowCount());
    for (int i = 0; i < workspace.rowCount(); ++i) {
        const TeamRow &row = workspace.rowAt(i);
        if (row.id != except)
            m_teams.append({row.id, row.alias.isEmpty() ? row.id.text() : row.alias});
    }
    std::ranges::stable_sort(m_teams, [](const Entry &a, const Entry &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    setFilter({});
}

QList<TeamId> TeamChoiceModel::checkedTeams() const
{
    QList<TeamId> teams;
    for (const Entry &entry : m_teams) {
        if (m_checked.contains(entry.id))
            teams.append(entry.id);
    }
    return teams;
}

void TeamChoiceModel::setFilter(const QString &text)
{
    beginResetModel();
    m_shown.clear();
    for (int place = 0; place < m_teams.size(); ++place) {
        const Entry &entry = m_teams[place];
        if (text.isEmpty() || entry.name.contains(text, Qt::CaseInsensitive) ||
            entry.id.text().contains(text, Qt::CaseInsensitive))
            m_shown.append(place);
    }
    endResetModel();
}

int TeamChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TeamChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_teams[m_shown[index.row()]];
    switch (role) {
    case Qt::DisplayRole: return entry.name;
    case Qt::ToolTipRole: return entry.id.text();
    case Qt::CheckStateRole: return int(m_checked.contains(entry.id) ? Qt::Checked : Qt::Unchecked);
    case TeamIdRole: return QVariant::fromValue(entry.id);
    default: return {};
    }
}

bool TeamChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const TeamId id = m_teams[m_shown[index.row()]].id;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags TeamChoiceModel::flags(const QModelIndex &index) const
{
    return index.isValid()
               ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

} // namespace Teamwright
