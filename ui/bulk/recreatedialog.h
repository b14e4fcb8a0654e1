// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshotstore.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Teamwright {

class TextLabel;

/// Teams that were deleted from here, as they were: says what comes back and what cannot. Opened with open();
/// deletes itself when closed.
class RecreateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecreateDialog)

public:
    explicit RecreateDialog(const SnapshotStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    /// For a new team: its id, fields and members; TeamField::Id holds the id it had.
    void chosen(const Teamwright::Team &team);

private:
    void layOut();
    void showCurrent();
    void recreate();

    QList<Snapshot> m_deletions;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    TextLabel *m_content;
    QPushButton *m_recreate = nullptr;
};

} // namespace Teamwright
