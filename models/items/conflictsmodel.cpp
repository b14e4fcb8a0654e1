// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictsmodel.h"

#include "changetext.h"
#include "fieldtext.h"
#include "itemroles.h"
#include "valuetext.h"

#include <algorithm>

namespace Teamwright {

ConflictsModel::ConflictsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ConflictsModel::setConflicts(const TeamId &team, const QString &alias,
                                  const QList<EditConflict> &conflicts)
{
    beginResetModel();
    std::erase_if(m_rows, [&](const Row &row) { return row.team == team; });
    for (const EditConflict &conflict : conflicts)
        m_rows.push_back({team, alias, conflict, {}});
    endResetModel();
    Q_EMIT answersChanged();
}

void ConflictsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT answersChanged();
}

void ConflictsModel::answer(const QList<int> &rows, Resolution resolution)
{
    for (int at : rows) {
        Row &row = m_rows[size_t(at)];
        if (resolution == Resolution::Both && !row.conflict.canBeBoth)
            continue;
        row.answer = resolution;
        Q_EMIT dataChanged(index(at, 0), index(at, conflictsColumnCount - 1));
    }
    Q_EMIT answersChanged();
}

int ConflictsModel::openCount() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return !row.answer; }));
}

QList<TeamId> ConflictsModel::teams() const
{
    QList<TeamId> teams;
    for (const Row &row : m_rows) {
        if (teams.isEmpty() || teams.constLast() != row.team)
            teams.append(row.team);
    }
    return teams;
}

QList<Resolution> ConflictsModel::answers(const TeamId &team) const
{
    QList<Resolution> answers;
    for (const Row &row : m_rows) {
        if (row.team != team)
            continue;
        if (!row.answer)
            return {};
        answers.append(*row.answer);
    }
    return answers;
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : conflictsColumnCount;
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnTitle(ConflictsColumn(section));
}

QString ConflictsModel::text(const Row &row, ConflictsColumn column) const
{
    const EditConflict &conflict = row.conflict;
    const auto side = [&](const FieldValue &value, const std::optional<Member> &member) {
        return conflict.field ? valueText(value, fieldSpec(*conflict.field)) : membershipText(member);
    };
    switch (column) {
    case ConflictsColumn::Team: return row.alias.isEmpty() ? row.team.text() : row.alias;
    case ConflictsColumn::What:
        return conflict.field ? fieldLabel(*conflict.field) : conflict.member.value_or(MemberKey()).text();
    case ConflictsColumn::Was: return side(conflict.fieldEdit.was, conflict.memberEdit.was);
    case ConflictsColumn::Theirs: return side(conflict.theirs, conflict.theirMember);
    case ConflictsColumn::Mine: return side(conflict.fieldEdit.wanted, conflict.memberEdit.wanted);
    case ConflictsColumn::Answer: return row.answer ? resolutionText(*row.answer) : undecidedText();
    }
    Q_UNREACHABLE();
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto column = ConflictsColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return conflictText(row.conflict);
    case ValueRole: return row.answer ? QVariant(int(*row.answer)) : QVariant();
    case TeamIdRole: return QVariant::fromValue(row.team);
    default: return {};
    }
}

} // namespace Teamwright
