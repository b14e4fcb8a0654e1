// SPDX-License-Identifier: GPL-3.0-or-later
#include "membersmodel.h"

#include "celltext.h"
#include "issuetext.h"
#include "itemroles.h"
#include "memberlines.h"
#include "outcometext.h"
#include "workspace.h"

#include <algorithm>

namespace Teamwright {

MembersModel::MembersModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void MembersModel::setNewTeam(Workspace *workspace, const TeamId &key)
{
    beginResetModel();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_id = key;
    m_issues.clear();
    endResetModel();
    if (!workspace)
        return;
    connect(workspace, &QObject::destroyed, this, [this] { setNewTeam(nullptr, {}); });
    hear(*workspace);
}

void MembersModel::hear(Workspace &workspace)
{
    connect(&workspace, &Workspace::membersAboutToBeInserted, this,
            [this](const TeamId &key, int first, int last) {
                if (key == m_id)
                    beginInsertRows({}, first, last);
            });
    connect(&workspace, &Workspace::membersInserted, this, [this](const TeamId &key) {
        if (key == m_id)
            endInsertRows();
    });
    connect(&workspace, &Workspace::membersAboutToBeRemoved, this,
            [this](const TeamId &key, int first, int last) {
                if (key == m_id)
                    beginRemoveRows({}, first, last);
            });
    connect(&workspace, &Workspace::membersRemoved, this, [this](const TeamId &key) {
        if (key == m_id)
            endRemoveRows();
    });
    connect(&workspace, &Workspace::memberChanged, this, [this](const TeamId &key, int row) {
        if (key == m_id)
            Q_EMIT dataChanged(index(row, 0), index(row, memberColumnCount - 1));
    });
    connect(&workspace, &Workspace::newTeamFinished, this, [this](const TeamId &key) {
        if (key == m_id)
            setNewTeam(nullptr, {});
    });
}

const QList<Member> &MembersModel::members() const
{
    static const QList<Member> none;
    const Team *team = m_workspace ? m_workspace->newTeam(m_id) : nullptr;
    return team ? team->members : none;
}

void MembersModel::setIssues(const QList<Issue> &issues)
{
    if (m_issues == issues)
        return;
    m_issues = issues;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, memberColumnCount - 1),
                           {IssuesRole, IssueSeverityRole});
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(members().size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : memberColumnCount;
}

QVariant MembersModel::issueData(int row, int role) const
{
    QStringList sentences;
    QVariant worst;
    for (const Issue &issue : m_issues) {
        if (issue.memberRow != row)
            continue;
        sentences.append(issueText(issue));
        worst = worst.isValid() ? std::min(worst.toInt(), int(issue.severity)) : int(issue.severity);
    }
    return role == IssueSeverityRole ? worst : QVariant(sentences);
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Member &member = members()[index.row()];
    const bool isRole = MemberColumn(index.column()) == MemberColumn::Role;
    switch (role) {
    case Qt::DisplayRole: return isRole ? roleText(member.role) : member.name();
    case Qt::EditRole: return isRole ? QVariant(int(member.role)) : QVariant(member.name());
    case ValueRole: return isRole ? QVariant(int(member.role)) : QVariant::fromValue(member);
    case Qt::ToolTipRole: {
        const QStringList sentences = issueData(index.row(), IssuesRole).toStringList();
        return sentences.isEmpty() && !isRole ? member.email : sentences.join(u'\n');
    }
    case IssuesRole:
    case IssueSeverityRole: return isRole ? QVariant() : issueData(index.row(), role);
    default: return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnTitle(MemberColumn(section));
}

bool MembersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Member member = members()[index.row()];
    if (MemberColumn(index.column()) == MemberColumn::Role) {
        member.role = MemberRole(value.toInt());
    } else {
        // "user-1234, admin" typed into the one cell names the role as well.
        const MemberLines typed = membersFromText(value.toString());
        const bool isPlain = typed.members.size() != 1;
        const Member person = isPlain ? personFromText(value.toString()) : typed.members.first();
        member.userId = person.userId;
        member.email = person.email;
        if (!isPlain && value.toString().contains(u','))
            member.role = person.role;
    }
    m_workspace->setMember(m_id, index.row(), member);
    return true;
}

Qt::ItemFlags MembersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | Qt::ItemIsEditable;
}

} // namespace Teamwright
