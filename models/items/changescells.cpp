// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the review's model that says what stands in its rows and cells.
#include "changesmodel.h"

#include "fieldtext.h"
#include "itemroles.h"
#include "valuetext.h"

#include <algorithm>

namespace Teamwright {

std::pair<int, int> ChangesModel::rowsOf(const TeamId &team) const
{
    const auto number = m_groupOf.constFind(team);
    if (number == m_groupOf.cend())
        return {0, 0};
    return {m_groups[size_t(*number)].first, m_groups[size_t(*number)].count};
}

bool ChangesModel::isSendableAt(int row) const
{
    const Row &at = m_rows[size_t(row)];
    return at.isChosen && (at.notes.isEmpty() || at.notes.first().severity != Issue::Severity::Error);
}

TeamId ChangesModel::teamAt(int row) const { return m_groups[size_t(m_rows[size_t(row)].group)].edit.id; }

ChangeState ChangesModel::stateAt(int row) const { return m_rows[size_t(row)].state; }
bool ChangesModel::isChosenAt(int row) const { return m_rows[size_t(row)].isChosen; }
QString ChangesModel::rawAt(int row) const { return m_rows[size_t(row)].raw; }
bool ChangesModel::isOverAt(int row) const { return m_rows[size_t(row)].isOver(); }
bool ChangesModel::isDeletionAt(int row) const { return m_rows[size_t(row)].kind == Kind::Deletion; }

QString ChangesModel::aliasAt(int row) const
{
    const TeamEdit &edit = m_groups[size_t(m_rows[size_t(row)].group)].edit;
    return edit.alias.isEmpty() ? edit.id.text() : edit.alias;
}

std::optional<TeamField> ChangesModel::fieldAt(int row) const
{
    const Row &at = m_rows[size_t(row)];
    return at.kind == Kind::Field ? std::optional(at.field) : std::nullopt;
}

std::optional<MemberKey> ChangesModel::memberAt(int row) const
{
    const Row &at = m_rows[size_t(row)];
    return at.kind == Kind::Person ? std::optional(at.member) : std::nullopt;
}

int ChangesModel::countOf(ChangeState state) const
{
    return int(std::ranges::count(m_rows, state, &Row::state));
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : changesColumnCount;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnTitle(ChangesColumn(section));
}

QString ChangesModel::whatText(const Row &row) const
{
    switch (row.kind) {
    case Kind::Field: return fieldLabel(row.field);
    case Kind::Person: {
        const MemberEdit edit = m_groups[size_t(row.group)].edit.members.value(row.member);
        return edit.wanted ? edit.wanted->name() : edit.was ? edit.was->name() : row.member.text();
    }
    case Kind::Deletion: return deletionText();
    case Kind::NewTeam: return newTeamText();
    }
    Q_UNREACHABLE();
}

QString ChangesModel::oldText(const Row &row) const
{
    const TeamEdit &edit = m_groups[size_t(row.group)].edit;
    if (row.kind == Kind::Field)
        return valueText(edit.fields.value(row.field).was, fieldSpec(row.field));
    return row.kind == Kind::Person ? membershipText(edit.members.value(row.member).was) : QString();
}

QString ChangesModel::newText(const Row &row) const
{
    const Group &group = m_groups[size_t(row.group)];
    switch (row.kind) {
    case Kind::Field: return valueText(group.edit.fields.value(row.field).wanted, fieldSpec(row.field));
    case Kind::Person: return membershipText(group.edit.members.value(row.member).wanted);
    case Kind::Deletion: return {};
    case Kind::NewTeam: return newTeamSummary(*group.creation);
    }
    Q_UNREACHABLE();
}

QString ChangesModel::stateText(const Row &row) const
{
    const QString state = changeStateText(row.state);
    if (!row.reason.isEmpty())
        return QStringLiteral("%1: %2").arg(state, row.reason);
    if (!state.isEmpty())
        return state;
    return row.notes.isEmpty() ? QString() : row.notes.first().text;
}

ChangeKind ChangesModel::kindOf(const Row &row) const
{
    if (row.state == ChangeState::Conflict)
        return ChangeKind::Conflict;
    switch (row.kind) {
    case Kind::Field: return ChangeKind::Changed;
    case Kind::Person: return changeKindOf(m_groups[size_t(row.group)].edit.members.value(row.member));
    case Kind::Deletion: return ChangeKind::Removed;
    case Kind::NewTeam: return ChangeKind::Added;
    }
    Q_UNREACHABLE();
}

QVariant ChangesModel::issueData(const Row &row, int role) const
{
    if (role == IssueSeverityRole)
        return row.notes.isEmpty() ? QVariant() : QVariant(int(row.notes.first().severity));
    QStringList sentences;
    for (const ChangeNote &note : row.notes)
        sentences.append(note.text);
    return sentences;
}

QVariant ChangesModel::textData(const Row &row, ChangesColumn column) const
{
    switch (column) {
    case ChangesColumn::Team: return aliasAt(int(&row - m_rows.data()));
    case ChangesColumn::What: return whatText(row);
    case ChangesColumn::Old: return oldText(row);
    case ChangesColumn::New: return newText(row);
    case ChangesColumn::State: return stateText(row);
    }
    Q_UNREACHABLE();
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto column = ChangesColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return textData(row, column);
    case Qt::ToolTipRole: {
        const QStringList sentences = issueData(row, IssuesRole).toStringList();
        const bool isState = column == ChangesColumn::State && row.state == ChangeState::Staged;
        return isState && !sentences.isEmpty() ? QVariant(sentences.join(u'\n')) : textData(row, column);
    }
    case Qt::CheckStateRole:
        if (column == ChangesColumn::Team && !row.isOver())
            return int(row.isChosen ? Qt::Checked : Qt::Unchecked);
        return {};
    case ValueRole: return column == ChangesColumn::State ? QVariant(int(row.state)) : textData(row, column);
    case TeamIdRole: return QVariant::fromValue(m_groups[size_t(row.group)].edit.id);
    case ChangeRole: return int(kindOf(row));
    case IssuesRole:
    case IssueSeverityRole: return issueData(row, role);
    default: return {};
    }
}

bool ChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_isLocked)
        return false;
    setChosen({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool isOpen = !m_isLocked && !m_rows[size_t(index.row())].isOver();
    if (index.column() == int(ChangesColumn::Team) && isOpen)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Teamwright
