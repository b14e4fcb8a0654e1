// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rebase.h"
#include "reviewtext.h"

#include <QAbstractTableModel>

#include <vector>

namespace Teamwright {

/// What somebody else changed beneath staged changes: was, theirs, mine, and which of them shall count.
class ConflictsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictsModel)

public:
    explicit ConflictsModel(QObject *parent = nullptr);

    /// Replaces those of that team and forgets its answers; none takes the team away.
    void setConflicts(const TeamId &team, const QString &alias, const QList<EditConflict> &conflicts);
    void clear();

    /// Both is left alone where it cannot be.
    void answer(const QList<int> &rows, Resolution resolution);
    bool canBeBoth(int row) const { return m_rows[size_t(row)].conflict.canBeBoth; }
    int openCount() const; ///< without an answer
    QList<TeamId> teams() const;
    /// One for each conflict of that team, in their order; empty while one is missing.
    QList<Resolution> answers(const TeamId &team) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void answersChanged();

private:
    struct Row
    {
        TeamId team;
        QString alias;
        EditConflict conflict;
        std::optional<Resolution> answer;
    };
    QString text(const Row &row, ConflictsColumn column) const;

    std::vector<Row> m_rows;
};

} // namespace Teamwright
