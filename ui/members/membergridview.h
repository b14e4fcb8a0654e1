// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

#include <QTableView>

namespace Teamwright {

class MemberGridDelegate;
class MemberGridModel;

/// The table of a team's members: keys and the mouse, and who is chosen through resets. What they ask for it
/// tells the pane.
class MemberGridView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberGridView)

public:
    explicit MemberGridView(MemberGridModel &model, QWidget *parent = nullptr);

    MemberGridDelegate &gridDelegate() const { return *m_delegate; }
    QList<int> chosenRows() const; ///< from above
    void chooseMembers(const QList<MemberKey> &keys);

Q_SIGNALS:
    void removalRequested();
    void pasteRequested();
    void revertRequested();
    void fillDownRequested(); ///< what stands in the uppermost chosen row, for the others too

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void editRole(bool opensPopup);
    bool handleKey(const QKeyEvent &event);
    void keepChoice();
    void bringChoiceBack();

    MemberGridModel &m_people;
    MemberGridDelegate *m_delegate;
    QList<MemberKey> m_keptChoice;
    MemberKey m_keptCurrent;
    int m_keptColumn = 0;
    int m_keptScroll = 0;
};

} // namespace Teamwright
