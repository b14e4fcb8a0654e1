// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Teamwright {

/// A message that stands in the page until it is dealt with: an icon, a sentence, details a click away, an
/// action.
class Banner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    explicit Banner(QWidget *parent = nullptr); ///< hidden until showMessage()

    void showMessage(Tone tone, const QString &text);
    void setAction(const QString &text); ///< empty: none
    void setClosable(bool isClosable);   ///< a cross; true at first

Q_SIGNALS:
    void actionChosen();
    void closed(); ///< by its cross

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colorTexts();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Tone m_tone = Tone::Neutral;
};

/// A sentence with a small icon, below a field or a list: why it cannot stay so, or a hint. Hidden while
/// empty.
class InlineNote final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InlineNote)

public:
    explicit InlineNote(QWidget *parent = nullptr);

    void setNote(Tone tone, const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colorTexts();

    QLabel *m_icon;
    QLabel *m_text;
    Tone m_tone = Tone::Neutral;
};

/// The icon that goes with a tone, so that no state is told by colour alone.
Icon iconOf(Tone tone);

} // namespace Teamwright
