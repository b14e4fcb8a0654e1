// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the grid that says what stands in its cells.
#include "membergridmodel.h"

#include "celltext.h"
#include "issuetext.h"
#include "itemroles.h"
#include "membertext.h"

namespace Teamwright {

namespace {

bool isLimit(MemberColumn column)
{
    return column != MemberColumn::User && column != MemberColumn::Role && column != MemberColumn::Spend;
}

bool isNumber(MemberColumn column)
{
    return column == MemberColumn::Budget || column == MemberColumn::TokensPerMinute ||
           column == MemberColumn::RequestsPerMinute || column == MemberColumn::Spend;
}

QVariant rawValue(const Member &member, MemberColumn column)
{
    const MemberLimits &limits = member.limits;
    switch (column) {
    case MemberColumn::User: return QVariant::fromValue(member);
    case MemberColumn::Role: return int(member.role);
    case MemberColumn::Budget: return limits.maxBudget ? QVariant::fromValue(*limits.maxBudget) : QVariant();
    case MemberColumn::Period: return limits.budgetDuration;
    case MemberColumn::TokensPerMinute: return limits.tpmLimit ? QVariant(*limits.tpmLimit) : QVariant();
    case MemberColumn::RequestsPerMinute: return limits.rpmLimit ? QVariant(*limits.rpmLimit) : QVariant();
    case MemberColumn::Models: return limits.allowedModels;
    case MemberColumn::Spend: return QVariant::fromValue(member.spend);
    }
    Q_UNREACHABLE();
}

} // namespace

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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridPerson &person = personAt(index.row());
    const auto column = MemberColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return memberCellText(person.member(), column);
    case Qt::EditRole:
        return column == MemberColumn::Role ? QVariant(int(person.member().role))
                                            : QVariant(memberEditText(person.member(), column));
    case ValueRole: return rawValue(person.member(), column);
    case Qt::ToolTipRole: return tipOf(person, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
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
                        (isNumber(MemberColumn(section)) ? Qt::AlignRight : Qt::AlignLeft));
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Qt::ItemFlags read = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const auto column = MemberColumn(index.column());
    const bool isEditable = column == MemberColumn::Role || isLimit(column);
    const bool stays = personAt(index.row()).is.has_value();
    return isEditable && stays && m_obstacle == Obstacle::None ? read | Qt::ItemIsEditable : read;
}

} // namespace Teamwright
