// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparemodel.h"

#include "bulktext.h"
#include "changerole.h"
#include "fieldtext.h"
#include "itemroles.h"
#include "joining.h"
#include "membercell.h"
#include "membertext.h"

#include <QHash>

#include <algorithm>

namespace Teamwright {

CompareModel::CompareModel(const Capabilities &capabilities, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capabilities(capabilities)
{}

void CompareModel::setTeams(const Team &left, const Team &right)
{
    beginResetModel();
    m_left = left;
    m_right = right;
    m_rows.clear();
    for (const FieldSpec &spec : teamFields()) {
        if (spec.field != TeamField::Id)
            m_rows.append({spec.field,
                           {},
                           {},
                           !isSameOnProxy(spec.field, left.value(spec.field), right.value(spec.field))});
    }
    addPeople();
    show();
    endResetModel();
}

void CompareModel::addPeople()
{
    QHash<QString, const Member *> others; // by id and by e-mail
    for (const Member &member : std::as_const(m_right.members)) {
        others.insert(member.userId.text(), &member);
        others.insert(member.email.toLower(), &member);
    }
    others.remove(QString());
    QSet<const Member *> met;
    for (const Member &member : std::as_const(m_left.members)) {
        const Member *other = others.value(member.userId.text(), others.value(member.email.toLower()));
        met.insert(other);
        const std::optional<Member> right = other ? std::optional(*other) : std::nullopt;
        m_rows.append({{}, member, right, !isSameMembership(member, right)});
    }
    for (const Member &member : std::as_const(m_right.members)) {
        if (!met.contains(&member))
            m_rows.append({{}, {}, member, true});
    }
}

void CompareModel::setDifferencesOnly(bool isOnly)
{
    beginResetModel();
    m_isDifferencesOnly = isOnly;
    show();
    endResetModel();
}

void CompareModel::show()
{
    m_shown.clear();
    for (int place = 0; place < m_rows.size(); ++place) {
        if (m_rows[place].isDifferent || !m_isDifferencesOnly)
            m_shown.append(place);
    }
}

int CompareModel::differenceCount() const { return int(std::ranges::count(m_rows, true, &Row::isDifferent)); }

TeamEdit CompareModel::copyOf(const QList<int> &rows, CompareColumn target) const
{
    const bool isToRight = target == CompareColumn::Right;
    const Team &source = isToRight ? m_left : m_right;
    const Team &held = isToRight ? m_right : m_left;
    TeamEdit edit{held.id, held.alias(), {}, {}, false};
    for (const int shown : rows) {
        const Row &row = m_rows[m_shown[shown]];
        if (!row.isDifferent)
            continue;
        if (row.field)
            copyField(*row.field, source, held, edit);
        else
            copyPerson(isToRight ? row.left : row.right, isToRight ? row.right : row.left, held, edit);
    }
    return edit;
}

void CompareModel::copyField(TeamField field, const Team &source, const Team &target, TeamEdit &edit) const
{
    const FieldSpec &spec = fieldSpec(field);
    const FieldValue &value = source.value(field);
    const FieldValue wanted = value.isUnset() ? FieldValue(FieldValue::Null()) : value;
    const bool isEmptied = spec.clearing == FieldClearing::Never && wanted.isNull();
    if (field != TeamField::Alias && !spec.isCreateOnly() && !isEmptied &&
        m_capabilities.obstacleTo(field) == Obstacle::None &&
        m_capabilities.obstacleIn(target, Verb::EditTeam) == Obstacle::None)
        edit.fields.insert(field, {target.value(field), wanted});
}

void CompareModel::copyPerson(const std::optional<Member> &source, const std::optional<Member> &held,
                              const Team &target, TeamEdit &edit) const
{
    if (m_capabilities.obstacleIn(target, Verb::EditMembers) != Obstacle::None)
        return;
    const bool canMakeAdmins = m_capabilities.obstacleIn(target, Verb::MakeAdmin) == Obstacle::None;
    if (!source) {
        edit.members.insert(MemberKey(*held), {held, std::nullopt});
    } else if (!held) {
        edit.members.insert(joiningOf({*source}, target, nullptr, canMakeAdmins).edit.members);
    } else {
        Member wanted = *held;
        if (source->role == MemberRole::User || canMakeAdmins)
            wanted.role = source->role;
        wanted.limits = hasOwnLimits(source->limits) ? source->limits : MemberLimits();
        if (!isSameMembership(held, wanted))
            edit.members.insert(MemberKey(*held), {held, wanted});
    }
}

QString CompareModel::textOf(const Row &row, CompareColumn column) const
{
    const bool isLeft = column == CompareColumn::Left;
    if (row.field)
        return column == CompareColumn::What
                   ? fieldLabel(*row.field)
                   : heldText(*row.field, (isLeft ? m_left : m_right).value(*row.field));
    if (column == CompareColumn::What)
        return (row.left ? *row.left : *row.right).name();
    const std::optional<Member> &member = isLeft ? row.left : row.right;
    if (!member)
        return notAMemberText();
    QStringList parts{memberCellText(*member, MemberColumn::Role)};
    for (int limitColumn = int(MemberColumn::Budget); limitColumn < int(MemberColumn::Spend); ++limitColumn) {
        const auto limit = MemberColumn(limitColumn);
        if (hasOwnLimits(member->limits) && !memberEditText(*member, limit).isEmpty())
            parts.append(
                QStringLiteral("%1 %2").arg(personColumnTitle(limit), memberCellText(*member, limit)));
    }
    return parts.join(QStringLiteral(" · "));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : compareColumnCount;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[m_shown[index.row()]];
    if (role == ChangeRole)
        return int(row.isDifferent ? ChangeKind::Changed : ChangeKind::None);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(row, CompareColumn(index.column()));
    return {};
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (CompareColumn(section) == CompareColumn::What)
        return comparedWhatText();
    const Team &team = CompareColumn(section) == CompareColumn::Left ? m_left : m_right;
    return team.alias().isEmpty() ? team.id.text() : team.alias();
}

} // namespace Teamwright
