// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkedit.h"
#include "issue.h"
#include "validation.h"

#include <QAbstractTableModel>

namespace Teamwright {

class Workspace;

/// The team as far as it is known without asking, with what is staged for it: whole when it is open, else
/// what its row tells (isInRow()). Nothing for a team that is not listed.
std::optional<Team> knownTeam(const Workspace &workspace, const TeamId &id);

/// What was typed for a change to many teams: either a change, or what is wrong with it, or neither while
/// nothing is typed.
struct TypedBulkChange
{
    std::optional<BulkChange> change;
    QList<Issue> issues;
};

/// Amounts and numbers to raise by may be negative; a percentage may carry its sign ("10 %").
TypedBulkChange bulkChangeFromText(BulkKind kind, TeamField field, const QString &typed,
                                   const ValidationContext &context);

enum class BulkColumn { Team, Now, Then };
inline constexpr int bulkColumnCount = int(BulkColumn::Then) + 1;

/// What one change comes to for many teams, with a row for each of the first that it changes.
class BulkModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkModel)

public:
    static constexpr int sampleSize = 5;

    explicit BulkModel(QObject *parent = nullptr);

    void setTeams(const QList<Team> &teams);
    void setChange(const std::optional<BulkChange> &change);
    const BulkPreview &preview() const { return m_preview; }
    int teamCount() const { return int(m_teams.size()); }
    /// What is worth a second look, each sort once, and in how many teams.
    QList<std::pair<Issue, int>> issues(const ValidationContext &context) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reckon();

    QList<Team> m_teams;
    std::optional<BulkChange> m_change;
    BulkPreview m_preview;
};

} // namespace Teamwright
