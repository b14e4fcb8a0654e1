// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liststate.h"
#include "strongid.h"

#include <QTableView>

namespace Teamwright {

class SelectionKeeper;
class TeamsDelegate;
class TeamsModel;

/// The table "Teams": its columns as somebody arranged them, its selection by ids, and its rows as text.
class TeamsTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamsTable)

public:
    explicit TeamsTable(TeamsModel &model, QWidget *parent = nullptr);

    ListState listState() const;
    void setListState(const ListState &state);

    TeamId currentTeam() const;
    QList<TeamId> selectedTeams() const; ///< in the order of the rows
    int selectedCount() const;
    /// Makes that team current and selected, now or as soon as its row is there.
    void chooseTeam(const TeamId &id);
    void copySelection() const;
    SelectionKeeper &keeper() { return *m_keeper; }

Q_SIGNALS:
    void teamChosen(const Teamwright::TeamId &id); ///< current by mouse or keyboard
    void teamOpened(const Teamwright::TeamId &id); ///< by Return or a double click
    void listStateChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUpHeaders();
    void setHoveredRow(int row);
    void updateRow(int row);
    QList<int> selectedRowNumbers() const;
    void open(const QModelIndex &index);

    TeamsModel &m_model;
    TeamsDelegate *m_delegate;
    SelectionKeeper *m_keeper;
    QHash<int, int> m_hiddenWidths; ///< of columns, by their number
    int m_hoveredRow = -1;
    bool m_isArranging = false;
    bool m_isEntering = false;   ///< the focus comes in and needs a current row, which nobody chose
    bool m_hasAnnounced = false; ///< this press of the mouse has told already
};

} // namespace Teamwright
