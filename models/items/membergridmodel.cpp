// SPDX-License-Identifier: GPL-3.0-or-later
#include "membergridmodel.h"

#include "workspace.h"

#include <algorithm>

namespace Teamwright {

MemberGridModel::MemberGridModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void MemberGridModel::setTeam(Workspace *workspace, const TeamId &id)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_id = id;
    if (workspace) {
        connect(workspace, &QObject::destroyed, this, [this] { setTeam(nullptr, {}); });
        connect(workspace, &Workspace::editChanged, this, [this](const TeamId &changed) {
            if (changed == m_id)
                refresh(true);
        });
        connect(workspace, &Workspace::detailTaken, this, [this](const TeamId &taken) {
            if (taken == m_id)
                refresh(true);
        });
    }
    findObstacle();
    GridPeople people = workspace ? gridPeople(*workspace, id) : GridPeople();
    std::vector<int> shown = gridOrder(people, m_filter, m_sortColumn, m_sortOrder);
    reset(std::move(people), std::move(shown));
    Q_EMIT peopleChanged();
}

void MemberGridModel::setCapabilities(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    findObstacle();
    recheckUsers();
}

void MemberGridModel::setUserCheck(std::function<std::optional<bool>(const Member &)> isKnown)
{
    m_isKnown = std::move(isKnown);
    recheckUsers();
}

void MemberGridModel::recheckUsers()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MemberGridModel::setFilter(const MemberFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh(false);
}

void MemberGridModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh(false);
}

void MemberGridModel::findObstacle()
{
    m_obstacle = obstacleTo(Verb::EditMembers);
    m_adminObstacle = obstacleTo(Verb::MakeAdmin);
}

void MemberGridModel::refresh(bool keepsPlaces)
{
    findObstacle();
    GridPeople people = m_workspace ? gridPeople(*m_workspace, m_id) : GridPeople();
    std::vector<int> shown =
        keepsPlaces ? keptOrder(people) : gridOrder(people, m_filter, m_sortColumn, m_sortOrder);
    if (!takeInPlace(people, shown))
        reset(std::move(people), std::move(shown));
    Q_EMIT peopleChanged();
}

void MemberGridModel::reset(GridPeople people, std::vector<int> shown)
{
    beginResetModel();
    m_people = std::move(people);
    m_shown = std::move(shown);
    endResetModel();
}

/// The rows as they stand, without those who are gone, and behind them whoever came since.
std::vector<int> MemberGridModel::keptOrder(const GridPeople &people) const
{
    QHash<QString, int> places;
    for (int place = 0; place < int(people.size()); ++place)
        places.insert(people[size_t(place)].key.text(), place);
    std::vector<int> shown;
    for (const int place : m_shown) {
        const auto found = places.constFind(m_people[size_t(place)].key.text());
        if (found != places.cend())
            shown.push_back(*found);
    }
    for (const GridPerson &known : m_people)
        places.remove(known.key.text());
    for (int place = 0; place < int(people.size()); ++place) {
        if (places.contains(people[size_t(place)].key.text()))
            shown.push_back(place);
    }
    return shown;
}

/// Rows that only changed, or only came or went at the end, need no reset: selection and editors live on.
bool MemberGridModel::takeInPlace(const GridPeople &people, const std::vector<int> &shown)
{
    const int before = rowCount();
    const int after = int(shown.size());
    const int common = std::min(before, after);
    for (int row = 0; row < common; ++row) {
        if (!(people[size_t(shown[size_t(row)])].key == personAt(row).key))
            return false;
    }
    std::vector<int> changed;
    for (int row = 0; row < common; ++row) {
        if (!(people[size_t(shown[size_t(row)])] == personAt(row)))
            changed.push_back(row);
    }
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_people = people;
    m_shown = shown;
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    if (!changed.empty())
        Q_EMIT dataChanged(index(changed.front(), 0), index(changed.back(), columnCount() - 1));
    return true;
}

int MemberGridModel::rowOfMember(const MemberKey &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (personAt(row).key == key)
            return row;
    }
    return -1;
}

int MemberGridModel::changeCount() const
{
    return int(std::ranges::count_if(
        m_people, [](const GridPerson &person) { return person.kind() != ChangeKind::None; }));
}

Obstacle MemberGridModel::obstacleTo(Verb verb) const
{
    const TeamDetail *detail = m_workspace ? m_workspace->openedTeam(m_id) : nullptr;
    return detail ? m_capabilities.obstacleIn(detail->team, verb) : Obstacle::NotConnected;
}

int MemberGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MemberGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : memberGridColumnCount;
}

} // namespace Teamwright
