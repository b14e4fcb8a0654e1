// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Teamwright {

class TextLabel;
class Workspace;

/// Says what is staged and not sent, and leads to its review; hidden when there is nothing.
class PendingBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PendingBar)

public:
    PendingBar(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void reviewRequested();
    void revertRequested(); ///< everything
    void counted();         ///< once after a step, however many teams it changed

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCounts();

    Workspace &m_workspace;
    TextLabel *m_text;
    QPushButton *m_revert;
    QPushButton *m_review;
    bool m_isCounting = false;
};

} // namespace Teamwright
