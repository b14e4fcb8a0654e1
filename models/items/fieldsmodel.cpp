// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsmodel.h"

#include "changerole.h"
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
        connect(workspace, &Workspace::editChanged, this, &FieldsModel::hearTeam);
        connect(workspace, &Workspace::detailTaken, this, &FieldsModel::hearTeam);
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

bool FieldsModel::isExisting() const
{
    return m_workspace && !m_workspace->newTeam(m_key) && m_workspace->openedTeam(m_key);
}

bool FieldsModel::isFixed(TeamField field) const { return isExisting() && fieldSpec(field).isCreateOnly(); }

Obstacle FieldsModel::obstacleTo(TeamField field) const
{
    const Obstacle obstacle = m_capabilities.obstacleTo(field);
    if (!isExisting())
        return obstacle;
    const Team &team = *m_workspace->workingTeam(m_key);
    const bool isEmpty = isSameOnProxy(field, team.value(field), FieldValue());
    if (obstacle == Obstacle::ProxyTooOld && isEmpty)
        return obstacle;
    const Obstacle general = m_capabilities.obstacleIn(team, Verb::EditTeam);
    return general == Obstacle::None ? obstacle : general;
}

const FieldEdit *FieldsModel::editOf(TeamField field) const
{
    const TeamEdit *edit = m_workspace ? m_workspace->edit(m_key) : nullptr;
    const auto found = edit ? edit->fields.constFind(field) : QMap<TeamField, FieldEdit>::const_iterator();
    return edit && found != edit->fields.cend() ? &*found : nullptr;
}

void FieldsModel::revert(TeamField field)
{
    if (const FieldEdit *edit = editOf(field))
        m_workspace->revert({{m_key, {}, {{field, *edit}}, {}, false}});
}

/// What an emptied field of an existing team means: as it was where there was nothing, else nothing said
/// outright. "Not sent" would leave it as it is.
FieldValue FieldsModel::emptied(TeamField field) const
{
    const FieldEdit *edit = editOf(field);
    const FieldValue &held = edit ? edit->was : m_workspace->openedTeam(m_key)->team.value(field);
    if (isSameOnProxy(field, held, FieldValue()))
        return held;
    const FieldSpec &spec = fieldSpec(field);
    if (spec.clearing != FieldClearing::ByEmpty)
        return FieldValue::Null();
    switch (spec.kind) {
    case FieldKind::Flag: return FieldValue(false);
    case FieldKind::Models:
    case FieldKind::List: return FieldValue(QStringList());
    case FieldKind::Map: return FieldValue(AliasMap());
    case FieldKind::Json: return FieldValue(JsonValue(JsonValue::Object()));
    case FieldKind::Windows: return FieldValue(JsonValue(JsonValue::Array()));
    default: return FieldValue::Null();
    }
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    const Team *team = m_workspace ? m_workspace->team(m_key) : nullptr;
    if (!index.isValid() || !team)
        return {};
    const FieldSpec &spec = fieldSpec(TeamField(index.row()));
    switch (role) {
    case Qt::DisplayRole: return valueText(team->value(spec.field), spec);
    case Qt::EditRole:
    case ValueRole: return QVariant::fromValue(team->value(spec.field));
    case Qt::ToolTipRole: return fieldHelp(spec.field);
    case ObstacleRole: return int(obstacleTo(spec.field));
    case ChangeRole: return int(editOf(spec.field) ? ChangeKind::Changed : ChangeKind::None);
    case WasRole: return editOf(spec.field) ? QVariant(valueText(editOf(spec.field)->was, spec)) : QVariant();
    case IssuesRole:
    case IssueSeverityRole: return issueData(index, role);
    default: return {};
    }
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !value.canConvert<FieldValue>() || !m_workspace ||
        !m_workspace->team(m_key))
        return false;
    const auto field = TeamField(index.row());
    if (isFixed(field))
        return false;
    const auto wanted = value.value<FieldValue>();
    m_workspace->setField(m_key, field, isExisting() && wanted.isUnset() ? emptied(field) : wanted);
    return true;
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto field = TeamField(index.row());
    return obstacleTo(field) == Obstacle::None && !isFixed(field)
               ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable
               : Qt::ItemIsSelectable;
}

} // namespace Teamwright
