// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompter.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Teamwright {

class InlineNote;
class KeyRing;

/// Asks for the key of one profile and says why.
class KeyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyDialog)

public:
    KeyDialog(const KeyRequest &request, KeyRing &keys, QWidget *parent = nullptr);

    QByteArray key() const; ///< as typed; of an accepted dialog never empty

private:
    QLineEdit *m_key;
    InlineNote *m_place;
    QPushButton *m_use;
};

} // namespace Teamwright
