// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

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

void ElidedLabel::setText(const QString &text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    fit();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    fit();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 2, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::fit()
{
    const QString shown = fontMetrics().elidedText(m_whole, m_mode, width());
    setToolTip(shown == m_whole ? QString() : m_whole);
    if (shown != QLabel::text())
        QLabel::setText(shown);
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!(textInteractionFlags() & Qt::TextSelectableByMouse) || hasSelectedText())
        return TextLabel::contextMenuEvent(event);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_whole); });
    menu->popup(event->globalPos());
}

} // namespace Teamwright
