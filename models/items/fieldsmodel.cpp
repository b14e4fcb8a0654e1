// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsmodel.h"

#include "fieldtext.h"
#include "issuetext.h"
#include "itemroles.h"
#include "valuetext.h"
#include "workspace.h"

#include <algorithm>

namespace Teamwright {

FieldsModel::FieldsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FieldsModel::setTeam(Workspace *workspace, const TeamId &key)
{
    beginResetModel();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_key = key;
    m_issues.clear();
    if (workspace) {
        connect(workspace, &Workspace::fieldChanged, this, &FieldsModel::hearField);
        // The start of a team can be undone and redone.
        connect(workspace, &Workspace::newTeamStarted, this, &FieldsModel::hearTeam);
        connect(workspace, &Workspace::newTeamFinished, this, &FieldsModel::hearTeam);
        connect(workspace, &QObject::destroyed, this, [this] { setTeam(nullptr, {}); });
    }
    endResetModel();
}

void FieldsModel::hearTeam(const TeamId &key)
{
    if (key == m_key)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void FieldsModel::hearField(const TeamId &key, TeamField field)
{
    if (key == m_key)
        Q_EMIT dataChanged(indexOf(field), indexOf(field));
}

void FieldsModel::setCapabilities(const Capabilities &capabilities)
{
    if (m_capabilities == capabilities)
        return;
    m_capabilities = capabilities;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {ObstacleRole});
}

void FieldsModel::setIssues(const QList<Issue> &issues)
{
    if (m_issues == issues)
        return;
    m_issues = issues;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {IssuesRole, IssueSeverityRole});
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(teamFieldCount);
}

int FieldsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1; }

QVariant FieldsModel::issueData(const QModelIndex &index, int role) const
{
    QStringList sentences;
    QVariant worst;
    for (const Issue &issue : m_issues) {
        if (issue.field != TeamField(index.row()))
            continue;
        sentences.append(issueText(issue));
        worst = worst.isValid() ? std::min(worst.toInt(), int(issue.severity)) : int(issue.severity);
    }
    return role == IssuesRole ? QVariant(sentences) : worst;
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    const Team *team = m_workspace ? m_workspace->newTeam(m_key) : nullptr;
    if (!index.isValid() || !team)
        return {};
    const FieldSpec &spec = fieldSpec(TeamField(index.row()));
    switch (role) {
    case Qt::DisplayRole: return valueText(team->value(spec.field), spec);
    case Qt::EditRole:
    case ValueRole: return QVariant::fromValue(team->value(spec.field));
    case Qt::ToolTipRole: return fieldHelp(spec.field);
    case ObstacleRole: return int(m_capabilities.obstacleTo(spec.field));
    case IssuesRole:
    case IssueSeverityRole: return issueData(index, role);
    default: return {};
    }
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !value.canConvert<FieldValue>() || !m_workspace ||
        !m_workspace->newTeam(m_key))
        return false;
    m_workspace->setField(m_key, TeamField(index.row()), value.value<FieldValue>());
    return true;
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Obstacle obstacle = m_capabilities.obstacleTo(TeamField(index.row()));
    return obstacle == Obstacle::None ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable
                                      : Qt::ItemIsSelectable;
}

} // namespace Teamwright
