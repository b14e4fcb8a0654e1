// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsindex.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>

namespace Teamwright {

class Workspace;

/// The list of teams as shown: rows of a workspace, filtered and sorted by an index of its own, because Qt's
/// proxy takes seconds for a keystroke at 100,000 rows. A new filter or order resets the model: views keep
/// selection by id.
class TeamsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamsModel)

public:
    explicit TeamsModel(QObject *parent = nullptr);
    ~TeamsModel() override;

    void setWorkspace(Workspace *workspace); ///< nullptr: empty
    Workspace *workspace() const;

    const TeamsFilter &filter() const;
    void setFilter(const TeamsFilter &filter);
    FilterCounts counts() const;

    /// Names to show in place of the organizations' ids.
    void setOrganizationNames(const QHash<OrganizationId, QString> &names);

    TeamId teamIdAt(int row) const;
    int rowOfTeam(const TeamId &id) const; ///< -1 when filtered away
    int totalCount() const;                ///< of all loaded rows
    /// The rows as tab-separated text with a line of headings: what Ctrl+C copies.
    QString toTabSeparated(const QList<int> &rows, const QList<TeamColumn> &columns) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;

Q_SIGNALS:
    void filterChanged();
    void countsChanged();

private:
    void hear(Workspace &workspace);
    void takeAppended();
    void takeChanged(const QList<int> &rows);
    void show(); ///< what the index has come to, with the smallest notice that says it
    void reset();
    const TeamRow &teamAt(int row) const;

    Workspace *m_workspace = nullptr;
    std::unique_ptr<TeamsIndex> m_index;
    std::vector<uint32_t> m_shown; ///< the index's visible() as the views know it
    QHash<OrganizationId, QString> m_organizationNames;
    QTimer m_arrivals; ///< pages that come in quick succession are shown together
};

} // namespace Teamwright
