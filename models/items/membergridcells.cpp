// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the grid that says what stands in its cells.
#include "membergridmodel.h"

#include "celltext.h"
#include "issuetext.h"
#include "itemroles.h"
#include "membercell.h"
#include "membertext.h"

namespace Teamwright {

std::optional<Issue> MemberGridModel::issueOf(const GridPerson &person, MemberColumn column) const
{
    using Code = Issue::Code;
    using Severity = Issue::Severity;
    const Member &member = person.member();
    const QStringList name{member.name()};
    const bool isNewAdmin = person.is && person.is->role == MemberRole::Admin &&
                            (!person.was || person.was->role != MemberRole::Admin);
    if (column == MemberColumn::Role && isNewAdmin && m_adminObstacle == Obstacle::LicenceNeeded)
        return Issue{Code::AdminNeedsLicence, Severity::Error, {}, -1, name};
    if (column == MemberColumn::User && person.kind() == ChangeKind::Added && m_isKnown &&
        m_isKnown(member) == false)
        return Issue{Code::MemberUnknown, Severity::Hint, {}, -1, name};
    if (column == MemberColumn::Period && member.limits.maxBudget && member.limits.budgetDuration.isEmpty())
        return Issue{Code::MemberBudgetForLife, Severity::Question, {}, -1, name};
    return std::nullopt;
}

QVariant MemberGridModel::issueData(const GridPerson &person, MemberColumn column, int role) const
{
    const auto issue = issueOf(person, column);
    if (role == IssuesRole)
        return issue ? QStringList(issueText(*issue)) : QStringList();
    return issue ? QVariant(int(issue->severity)) : QVariant();
}

QString MemberGridModel::tipOf(const GridPerson &person, MemberColumn column) const
{
    QStringList lines;
    if (column == MemberColumn::User && !person.member().userId.isEmpty() && !person.member().email.isEmpty())
        lines.append(person.member().email);
    if (column != MemberColumn::User && person.was && person.is && person.kindOf(column) != ChangeKind::None)
        lines.append(memberCellChangeText(*person.was, *person.is, column));
    lines += issueData(person, column, IssuesRole).toStringList();
    return lines.join(u'\n');
}

QVariant MemberGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GridPerson &person = personAt(index.row());
    const auto column = MemberColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return memberCellText(person.member(), column);
    case Qt::EditRole:
        return column == MemberColumn::Role ? QVariant(int(person.member().role))
                                            : QVariant(memberEditText(person.member(), column));
    case ValueRole: return memberValue(person.member(), column);
    case Qt::ToolTipRole: return tipOf(person, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isMemberNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case TeamIdRole: return QVariant::fromValue(m_id);
    case ChangeRole: return int(person.kindOf(column));
    case ObstacleRole: return int(m_obstacle);
    case IssuesRole:
    case IssueSeverityRole: return issueData(person, column, role);
    default: return {};
    }
}

QVariant MemberGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columnTitle(MemberColumn(section));
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (isMemberNumber(MemberColumn(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

bool MemberGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto column = MemberColumn(index.column());
    const bool isRole = column == MemberColumn::Role;
    if (!isRole && faultOfLimit(column, value.toString()))
        return false;
    stage(isRole ? withRole({index.row()}, MemberRole(value.toInt()))
                 : withLimit({index.row()}, column, value.toString()),
          StepDescription::Kind::ChangeMembers);
    return true;
}

Qt::ItemFlags MemberGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags read = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const auto column = MemberColumn(index.column());
    const bool isEditable = column == MemberColumn::Role || isMemberLimit(column);
    const bool stays = personAt(index.row()).is.has_value();
    return isEditable && stays && m_obstacle == Obstacle::None ? read | Qt::ItemIsEditable : read;
}

} // namespace Teamwright
