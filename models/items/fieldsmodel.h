// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "issue.h"
#include "strongid.h"
#include "teamedit.h"
#include "teamfields.h"

#include <QAbstractTableModel>

namespace Teamwright {

class Workspace;

/// The fields of one team, typed or opened as it would be with what is staged: a row for each row of the
/// field table, one column. EditRole and ValueRole carry a FieldValue; setData makes an undoable step in the
/// workspace. A form binds to it with a QDataWidgetMapper in vertical orientation.
class FieldsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldsModel)

public:
    explicit FieldsModel(QObject *parent = nullptr);

    void setTeam(Workspace *workspace, const TeamId &key);
    void setCapabilities(const Capabilities &capabilities);
    void setIssues(const QList<Issue> &issues); ///< shown by IssuesRole, field by field

    static int rowOf(TeamField field) { return int(field); }
    /// Why that field cannot be edited; hidden fields of old proxies stay while they hold something.
    Obstacle obstacleTo(TeamField field) const;
    bool isFixed(TeamField field) const; ///< of an existing team: could be chosen on create only
    /// Puts a staged field back to what the proxy has.
    void revert(TeamField field);

    QModelIndex indexOf(TeamField field) const { return index(rowOf(field), 0); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void hearTeam(const TeamId &key);
    void hearField(const TeamId &key, TeamField field);
    bool isExisting() const;
    const FieldEdit *editOf(TeamField field) const;
    FieldValue emptied(TeamField field) const;
    QVariant issueData(const QModelIndex &index, int role) const;

    Workspace *m_workspace = nullptr;
    TeamId m_key;
    Capabilities m_capabilities;
    QList<Issue> m_issues;
};

} // namespace Teamwright
