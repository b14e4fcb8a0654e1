// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Teamwright {

/// Names a user who does not exist yet: id, e-mail or both. Opened with open(); deletes itself when closed.
class UserDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserDialog)

public:
    UserDialog(const User &user, QWidget *parent);

Q_SIGNALS:
    void userNamed(const Teamwright::User &user);

private:
    User user() const;

    QLineEdit *m_id;
    QLineEdit *m_email;
    QPushButton *m_create;
};

} // namespace Teamwright
