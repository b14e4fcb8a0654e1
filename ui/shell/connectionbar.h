// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionprofile.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace Teamwright {

class Chip;
class Connection;
class ElidedLabel;

/// The strip below the menus that says which proxy this is: a line in the colour of its environment, the name
/// with the menu of the others, and who the key speaks for.
class ConnectionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionBar)

public:
    explicit ConnectionBar(QMenu &profiles, QWidget *parent = nullptr);

    void showConnection(const Connection *connection); ///< nullptr: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_name;
    Chip *m_environment;
    Chip *m_readOnly;
    ElidedLabel *m_about;
    bool m_isConnected = false;
    Environment m_kind = Environment::Development;
};

} // namespace Teamwright
