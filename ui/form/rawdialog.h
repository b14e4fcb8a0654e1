// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Teamwright {

/// A text as it came, to read and to copy. Opened with open(); deletes itself when closed.
class RawDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawDialog)

public:
    RawDialog(const QString &title, const QString &text, QWidget *parent);
};

} // namespace Teamwright
