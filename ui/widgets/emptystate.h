// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Teamwright {

/// Stands where content would be: what is the matter, and the one or two things to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(Icon icon, Tone tone = Tone::Neutral);
    void setTexts(const QString &title, const QString &text);
    /// An empty text hides the button.
    void setAction(const QString &text);
    void setSecondAction(const QString &text);

    QPushButton &actionButton() { return *m_action; }

Q_SIGNALS:
    void actionChosen();
    void secondActionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawPicture();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_second;
    Icon m_icon = Icon::Teams;
    Tone m_tone = Tone::Neutral;
};

} // namespace Teamwright
