// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strongid.h"

#include <QList>
#include <QObject>

class QTableView;

namespace Teamwright {

class TeamsModel;

/// Brings selection, current row and scroll position of a view back, by the ids of teams, after its model was
/// reset by a filter, a sorting or a refresh.
class SelectionKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionKeeper)

public:
    SelectionKeeper(QTableView &view, TeamsModel &model, QObject *parent = nullptr);

    /// A new filter asks for its best result: the next reset goes to the top unless the current row survives.
    void goToTopNext() { m_goesToTop = true; }
    /// The current row as it was kept, also while a filter hides it.
    const TeamId &currentTeam() const { return m_current; }
    void setCurrentTeam(const TeamId &id) { m_current = id; }
    /// True while a current row comes back that nobody chose anew.
    bool isBringingBack() const { return m_isBringingBack; }

private:
    void keep();
    void bringBack();
    void bringBackSelection();
    void bringBackScrolling();

    QTableView &m_view;
    TeamsModel &m_model;
    QList<TeamId> m_selected;
    TeamId m_current;
    int m_currentColumn = 0;
    TeamId m_top; ///< the uppermost visible row
    int m_topOffset = 0;
    bool m_goesToTop = false;
    bool m_isBringingBack = false;
};

} // namespace Teamwright
