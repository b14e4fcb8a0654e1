// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Teamwright {

class TextLabel;

/// How far an apply is, and the two ways to hold it. Hidden while none runs.
class ApplyStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyStrip)

public:
    explicit ApplyStrip(QWidget *parent = nullptr);

    void start(int total);
    void setProgress(int done, int total, int remainingSeconds); ///< -1: nobody can tell yet
    void setPaused(bool isPaused);
    void setCancelling();

Q_SIGNALS:
    void pauseRequested(bool isPaused);
    void cancelRequested();

private:
    void tell();

    TextLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    int m_done = 0;
    int m_total = 0;
    int m_remaining = -1;
    bool m_isPaused = false;
    bool m_isCancelling = false;
};

} // namespace Teamwright
