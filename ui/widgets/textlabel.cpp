// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlabel.h"

#include <QPainter>

namespace Teamwright {

TextLabel::TextLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role, font()));
    setText(text);
}

void TextLabel::setMuted(bool isMuted)
{
    setForegroundRole(isMuted ? QPalette::PlaceholderText : QPalette::WindowText);
}

void TextLabel::setSelectable(bool isSelectable)
{
    // By mouse only: a stop of the Tab key at every value would bury the things that can be done.
    setTextInteractionFlags(isSelectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

ElidedLabel::ElidedLabel(TextRole role, QWidget *parent)
    : TextLabel(role, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QString shown = fontMetrics().elidedText(text(), m_mode, width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace Teamwright
