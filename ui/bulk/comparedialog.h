// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparemodel.h"
#include "teamsfetch.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Teamwright {

class Banner;
class EmptyState;
class TextLabel;
class Workspace;

/// Two teams side by side, as they would be with what is staged; what differs can be staged in either
/// direction. Opened with open(); deletes itself when closed.
class CompareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareDialog)

public:
    CompareDialog(Workspace &workspace, TeamsApi &api, const Capabilities &capabilities, const TeamId &left,
                  const TeamId &right, QWidget *parent = nullptr);

Q_SIGNALS:
    void staged(int teamCount);

private:
    void layOut();
    void connectParts();
    void take();
    void showTeams();
    void showDifferences();
    void copyTo(CompareColumn target);
    QList<int> chosenRows() const; ///< all rows where none is chosen

    Workspace &m_workspace;
    Capabilities m_capabilities;
    CompareModel m_model;
    TeamsFetch m_fetch;
    QList<TeamDetail> m_teams; ///< the two, once they are there
    Banner *m_banner;
    TextLabel *m_summary;
    QCheckBox *m_all;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QPushButton *m_toRight = nullptr;
    QPushButton *m_toLeft = nullptr;
};

} // namespace Teamwright
