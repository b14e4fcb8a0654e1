// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "issue.h"
#include "membergridrows.h"
#include "stepdescription.h"

#include <QAbstractTableModel>

#include <functional>

namespace Teamwright {

/// The members of an existing team, to be edited: those who go stay visible, those who come stand last. Finds
/// and sorts by itself; while people edit, rows keep their places until they sort or filter anew.
class MemberGridModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberGridModel)

public:
    explicit MemberGridModel(QObject *parent = nullptr);

    void setTeam(Workspace *workspace, const TeamId &id);
    void setCapabilities(const Capabilities &capabilities);
    void setFilter(const MemberFilter &filter);
    const MemberFilter &filter() const { return m_filter; }
    /// Whether the proxy knows a user, where that can be told; a stranger who is added is marked.
    void setUserCheck(std::function<std::optional<bool>(const Member &)> isKnown);
    void recheckUsers();

    const GridPerson &personAt(int row) const { return m_people[size_t(m_shown[size_t(row)])]; }
    int rowOfMember(const MemberKey &key) const; ///< -1: not shown
    const GridPeople &people() const { return m_people; }
    int changeCount() const;              ///< people with something staged
    Obstacle obstacleTo(Verb verb) const; ///< in this team, for this key

    // What would have to be staged; people who are as wanted already are not in it.
    TeamEdit withRole(const QList<int> &rows, MemberRole role) const;
    /// A limit from what was typed, empty: none. Empty when the proxy must not get that; faultOfLimit() says
    /// why.
    TeamEdit withLimit(const QList<int> &rows, MemberColumn column, const QString &typed) const;
    static std::optional<Issue> faultOfLimit(MemberColumn column, const QString &typed);
    TeamEdit withTeamDefaults(const QList<int> &rows) const;
    TeamEdit without(const QList<int> &rows) const;
    TeamEdit with(const QList<Member> &added) const; ///< who is to go stays instead

    void stage(const TeamEdit &change, StepDescription::Kind kind); ///< one step; none for no change
    void revert(const QList<int> &rows);                            ///< to what the proxy has; a step too

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void peopleChanged(); ///< counts, roles, marks

private:
    void refresh(bool keepsPlaces);
    void reset(GridPeople people, std::vector<int> shown);
    bool takeInPlace(const GridPeople &people, const std::vector<int> &shown);
    std::vector<int> keptOrder(const GridPeople &people) const;
    std::optional<Issue> issueOf(const GridPerson &person, MemberColumn column) const;
    QVariant issueData(const GridPerson &person, MemberColumn column, int role) const;
    QString tipOf(const GridPerson &person, MemberColumn column) const;
    void findObstacle();
    TeamEdit editOf(const QMap<MemberKey, MemberEdit> &members) const;
    /// What `change` makes of each of them; nothing: the person goes.
    TeamEdit editEach(const QList<int> &rows,
                      const std::function<std::optional<Member>(const Member &)> &change) const;

    Workspace *m_workspace = nullptr;
    TeamId m_id;
    Capabilities m_capabilities;
    Obstacle m_obstacle = Obstacle::NotConnected;      ///< to editing members here
    Obstacle m_adminObstacle = Obstacle::NotConnected; ///< to making somebody admin
    std::function<std::optional<bool>(const Member &)> m_isKnown;
    MemberFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    GridPeople m_people;
    std::vector<int> m_shown; ///< places in m_people
};

} // namespace Teamwright
