// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"
#include "profileedits.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Teamwright {

class CheckPanel;
class ProfileForm;

/// All connections: add, duplicate, remove, change, try, open. Nothing is kept until Save or Connect.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsDialog)

public:
    /// Shows the connection of that name first; else the open one.
    explicit ConnectionsDialog(ConnectionController &controller, const QString &name = {},
                               QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

    void addConnection(); ///< as by its button: ready to type

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeListSide();
    QWidget *makeFormSide();
    QWidget *makeButtons();
    QPushButton *makeListButton(const QString &text, void (ConnectionsDialog::*act)());
    void fillList(int current);
    void describeRow(int row);
    QIcon listIcon(Icon icon) const;
    void showCurrent();
    void takeForm();
    void duplicateConnection();
    void removeConnection();
    bool save();
    void connectToCurrent();
    int current() const;

    ConnectionController &m_controller;
    ProfileEdits m_edits;
    QListWidget *m_list;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    ProfileForm *m_form;
    CheckPanel *m_check;
    QPushButton *m_connect;
};

} // namespace Teamwright
