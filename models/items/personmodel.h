// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "editcheck.h"
#include "membergridrows.h"
#include "stepdescription.h"

#include <QAbstractTableModel>

#include <functional>

namespace Teamwright {

/// One person in all the teams they are in, or are staged to join: a row for each team. The columns are those
/// of a member grid, but the first names the team.
class PersonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonModel)

public:
    PersonModel(Workspace &workspace, const Capabilities &capabilities, QObject *parent = nullptr);

    /// @p names: ids and e-mails of the same person.
    void setPerson(const QStringList &names, const QList<TeamDetail> &teams);
    const GridPerson &personAt(int row) const { return m_rows[row].person; }
    const TeamId &teamAt(int row) const { return m_rows[row].detail.team.id; }
    QString teamNameAt(int row) const;
    bool isEditable(int row) const; ///< this key may change members there, and the person stays

    // What would have to be staged, an edit a team; what is so already is not in it.
    QList<TeamEdit> withRole(const QList<int> &rows, MemberRole role) const;
    QList<TeamEdit> withLimit(const QList<int> &rows, MemberColumn column, const QString &typed) const;
    QList<TeamEdit> without(const QList<int> &rows) const;
    /// What is wrong with that, or worth a question, and in which team.
    QList<std::pair<QString, EditIssue>> issuesOf(const QList<TeamEdit> &edits) const;
    void stage(const QList<TeamEdit> &edits, StepDescription::Kind kind); ///< one step

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        TeamDetail detail;
        GridPerson person;
    };

    void takeChange(const TeamId &team);
    GridPerson personIn(const Team &base) const;
    QList<TeamEdit> editEach(const QList<int> &rows,
                             const std::function<std::optional<Member>(const Member &)> &change) const;

    Workspace &m_workspace;
    Capabilities m_capabilities;
    QStringList m_names; ///< in lower case
    QList<Row> m_rows;
};

} // namespace Teamwright
