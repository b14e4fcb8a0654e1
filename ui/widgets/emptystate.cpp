// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "emphasis.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace Teamwright {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new TextLabel(TextRole::Heading, this))
    , m_text(new TextLabel(TextRole::Body, this))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    static_cast<TextLabel *>(m_text)->setMuted(true);
    setEmphasis(*m_action, Emphasis::Primary);
    for (QLabel *label : {m_picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_picture);
    }
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondActionChosen);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::giant, Space::huge, Space::giant, Space::huge);
    column->setSpacing(Space::small);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addSpacing(Space::small);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Space::small);
    column->addLayout(buttons);
    column->addStretch(3);
    setAction({});
    setSecondAction({});
    drawPicture();
}

void EmptyState::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    drawPicture();
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setSecondAction(const QString &text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
    QWidget::changeEvent(event);
}

void EmptyState::drawPicture()
{
    constexpr int disc = 2 * Size::largeIcon;
    const ToneColors colors = Colors::of(palette()).tone(m_tone);
    QPixmap picture(QSize(disc, disc) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawEllipse(0, 0, disc, disc);
    const int inset = (disc - Size::largeIcon) / 2;
    paintIcon(painter, QRect(inset, inset, Size::largeIcon, Size::largeIcon), m_icon, colors.mark);
    painter.end();
    m_picture->setPixmap(picture);
}

} // namespace Teamwright
