// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesmodel.h"

#include "errortext.h"
#include "itemroles.h"
#include "outcometext.h"

#include <algorithm>

namespace Teamwright {

ChangesModel::ChangesModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ChangesModel::setContent(const QList<TeamEdit> &edits, const QList<Team> &newTeams)
{
    beginResetModel();
    m_groups.clear();
    m_rows.clear();
    m_groupOf.clear();
    m_chosenCount = 0;
    for (const TeamEdit &edit : edits)
        appendGroup({edit, {}});
    for (const Team &team : newTeams)
        appendGroup({{team.id, team.alias(), {}, {}}, team});
    endResetModel();
    Q_EMIT choiceChanged();
}

void ChangesModel::appendGroup(Group group)
{
    const int number = int(m_groups.size());
    group.first = int(m_rows.size());
    // A team that goes takes its other changes with it: they are not sent.
    if (group.creation) {
        appendRow({number, Kind::NewTeam});
    } else if (group.edit.isDeletion) {
        appendRow({number, Kind::Deletion});
    } else {
        for (auto field = group.edit.fields.keyBegin(); field != group.edit.fields.keyEnd(); ++field)
            appendRow({number, Kind::Field, *field});
        for (auto member = group.edit.members.keyBegin(); member != group.edit.members.keyEnd(); ++member)
            appendRow({number, Kind::Person, {}, *member});
    }
    group.count = int(m_rows.size()) - group.first;
    m_groupOf.insert(group.edit.id, number);
    m_groups.push_back(std::move(group));
}

void ChangesModel::appendRow(Row row)
{
    m_rows.push_back(std::move(row));
    ++m_chosenCount;
}

/// What is said of a team as a whole, or of something that is not in it, stands at its first row.
ChangesModel::Row *ChangesModel::rowFor(const Group &group, const ChangeNote &note)
{
    const auto begin = m_rows.begin() + group.first;
    const auto end = begin + group.count;
    auto place = end;
    if (note.member) { // people come after the fields, in the order of their keys
        place = std::partition_point(begin, end, [&](const Row &row) {
            return row.kind != Kind::Person || row.member < *note.member;
        });
    } else if (note.field) {
        place = std::find_if(
            begin, end, [&](const Row &row) { return row.kind == Kind::Field && row.field == *note.field; });
    }
    return &*(place == end ? begin : place);
}

void ChangesModel::setNotes(const TeamId &team, const QList<ChangeNote> &notes)
{
    const auto number = m_groupOf.constFind(team);
    if (number == m_groupOf.cend() || m_groups[size_t(*number)].count == 0)
        return;
    const Group &group = m_groups[size_t(*number)];
    for (int at = group.first; at < group.first + group.count; ++at)
        m_rows[size_t(at)].notes.clear();
    for (const ChangeNote &note : notes) {
        QList<ChangeNote> &there = rowFor(group, note)->notes;
        there.insert(std::ranges::upper_bound(there, note.severity, {}, &ChangeNote::severity), note);
    }
    announce(group);
}

void ChangesModel::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

QList<TeamEdit> ChangesModel::chosenEdits() const
{
    QList<TeamEdit> chosen;
    for (const Group &group : m_groups) {
        TeamEdit edit{group.edit.id, group.edit.alias, {}, {}};
        for (int at = group.first; at < group.first + group.count; ++at) {
            const Row &row = m_rows[size_t(at)];
            if (!row.isChosen || row.kind == Kind::NewTeam)
                continue;
            if (row.kind == Kind::Deletion)
                edit = group.edit;
            else if (row.kind == Kind::Field)
                edit.fields.insert(row.field, group.edit.fields.value(row.field));
            else
                edit.members.insert(row.member, group.edit.members.value(row.member));
        }
        if (!edit.isEmpty())
            chosen.append(edit);
    }
    return chosen;
}

QList<TeamId> ChangesModel::chosenNewTeams() const
{
    QList<TeamId> chosen;
    for (const Row &row : m_rows) {
        if (row.isChosen && row.kind == Kind::NewTeam)
            chosen.append(m_groups[size_t(row.group)].edit.id);
    }
    return chosen;
}

void ChangesModel::setChosen(const QList<int> &rows, bool isChosen)
{
    if (m_isLocked)
        return;
    int changed = 0;
    for (int at : rows) {
        Row &row = m_rows[size_t(at)];
        if (row.isChosen == isChosen || row.isOver())
            continue;
        row.isChosen = isChosen;
        ++changed;
        Q_EMIT dataChanged(index(at, 0), index(at, changesColumnCount - 1));
    }
    m_chosenCount += isChosen ? changed : -changed;
    if (changed)
        Q_EMIT choiceChanged();
}

void ChangesModel::chooseFailed()
{
    m_chosenCount = 0;
    for (Row &row : m_rows) {
        row.isChosen = row.state == ChangeState::Failed || row.state == ChangeState::Unknown ||
                       row.state == ChangeState::Conflict;
        m_chosenCount += row.isChosen;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, changesColumnCount - 1));
    Q_EMIT choiceChanged();
}

void ChangesModel::settle(Row &row, ChangeState state, const QString &reason, const QString &raw)
{
    row.state = state;
    row.reason = reason;
    row.raw = raw;
    if (row.isOver() && row.isChosen) {
        row.isChosen = false;
        --m_chosenCount;
    }
}

void ChangesModel::announce(const Group &group)
{
    if (group.count > 0)
        Q_EMIT dataChanged(index(group.first, 0),
                           index(group.first + group.count - 1, changesColumnCount - 1));
}

void ChangesModel::setState(const TeamId &team, ChangeState state, const QString &reason, const QString &raw)
{
    const auto number = m_groupOf.constFind(team);
    if (number == m_groupOf.cend())
        return;
    const Group &group = m_groups[size_t(*number)];
    for (int at = group.first; at < group.first + group.count; ++at) {
        if (m_rows[size_t(at)].isChosen)
            settle(m_rows[size_t(at)], state, reason, raw);
    }
    announce(group);
}

bool ChangesModel::isIn(const Row &row, const Difference &difference) const
{
    if (row.kind == Kind::NewTeam)
        return true;
    if (difference.kind == Difference::Kind::Field)
        return row.kind == Kind::Field && difference.field == row.field;
    if (row.kind != Kind::Person)
        return false;
    const MemberEdit edit = m_groups[size_t(row.group)].edit.members.value(row.member);
    const Member &person = edit.wanted ? *edit.wanted : *edit.was;
    return row.member == MemberKey(difference.member) || person.isSamePersonAs(difference.member);
}

void ChangesModel::judge(Row &row, const Outcome &outcome)
{
    QStringList differences;
    for (const Difference &difference : outcome.differences) {
        if (isIn(row, difference))
            differences.append(differenceText(difference));
    }
    const QString different = differences.join(u' ');
    const QString reason = outcome.error ? errorText(*outcome.error) : different;
    const QString raw = outcome.error ? errorDetail(*outcome.error) : QString();
    // What went through before a failure is done, whatever came after it.
    const bool isHeld = outcome.held && differences.isEmpty();
    switch (outcome.kind) {
    case Outcome::Kind::Done: return settle(row, ChangeState::Done);
    case Outcome::Kind::DoneBut:
        return settle(row, isHeld ? ChangeState::Done : ChangeState::DoneBut, different);
    case Outcome::Kind::Failed:
        return isHeld ? settle(row, ChangeState::Done) : settle(row, ChangeState::Failed, reason, raw);
    case Outcome::Kind::Unknown: return settle(row, ChangeState::Unknown, reason, raw);
    }
}

void ChangesModel::takeOutcome(const TeamId &team, const Outcome &outcome)
{
    const auto number = m_groupOf.constFind(team);
    if (number == m_groupOf.cend())
        return;
    const Group &group = m_groups[size_t(*number)];
    for (int at = group.first; at < group.first + group.count; ++at) {
        if (m_rows[size_t(at)].isChosen)
            judge(m_rows[size_t(at)], outcome);
    }
    announce(group);
    Q_EMIT choiceChanged();
}

void ChangesModel::takeConflicts(const TeamId &team, const QList<EditConflict> &conflicts)
{
    const auto number = m_groupOf.constFind(team);
    if (number == m_groupOf.cend())
        return;
    const Group &group = m_groups[size_t(*number)];
    for (int at = group.first; at < group.first + group.count; ++at) {
        Row &row = m_rows[size_t(at)];
        const bool isMeant = std::ranges::any_of(conflicts, [&](const EditConflict &conflict) {
            return row.kind == Kind::Field ? conflict.field == row.field : conflict.member == row.member;
        });
        if (isMeant)
            settle(row, ChangeState::Conflict);
        else if (row.state == ChangeState::Conflict)
            settle(row, ChangeState::Staged);
    }
    announce(group);
}

} // namespace Teamwright
