// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "teamedit.h"

#include <QAbstractTableModel>

namespace Teamwright {

enum class CompareColumn { What, Left, Right };
inline constexpr int compareColumnCount = int(CompareColumn::Right) + 1;

/// Two teams side by side: a row for each field, and for each person who is in either.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareModel)

public:
    explicit CompareModel(const Capabilities &capabilities, QObject *parent = nullptr);

    void setTeams(const Team &left, const Team &right);
    void setDifferencesOnly(bool isOnly);
    int differenceCount() const;
    bool isDifferent(int row) const { return m_rows[m_shown[row]].isDifferent; }
    /// What makes the target like the other team in these rows. Never the alias, which names one team, nor
    /// what this proxy does not let this key change.
    TeamEdit copyOf(const QList<int> &rows, CompareColumn target) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::optional<TeamField> field; ///< nothing: a person
        std::optional<Member> left;
        std::optional<Member> right;
        bool isDifferent = false;
    };

    void addPeople();
    void show();
    QString textOf(const Row &row, CompareColumn column) const;
    void copyField(TeamField field, const Team &source, const Team &target, TeamEdit &edit) const;
    void copyPerson(const std::optional<Member> &source, const std::optional<Member> &held,
                    const Team &target, TeamEdit &edit) const;

    Capabilities m_capabilities;
    Team m_left;
    Team m_right;
    QList<Row> m_rows;
    QList<int> m_shown; ///< places in m_rows
    bool m_isDifferencesOnly = true;
};

} // namespace Teamwright
