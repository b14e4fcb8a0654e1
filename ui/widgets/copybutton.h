// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QTimer;

namespace Teamwright {

/// A small button that puts a text on the clipboard and shows a tick for a moment.
class CopyButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyButton)

public:
    /// `name` says what is copied: "Copy team ID".
    explicit CopyButton(const QString &name, QWidget *parent = nullptr);

    void setTextToCopy(const QString &text);

private:
    void copy();

    QString m_textToCopy;
    QTimer *m_tick;
};

} // namespace Teamwright
