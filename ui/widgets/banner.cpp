// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

#include "stylepaint.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace Teamwright {

namespace {

/// Sets a label's colour only when it differs: a palette set is a palette changed, and that calls us again.
void color(QLabel &label, const QColor &color)
{
    if (label.palette().color(QPalette::WindowText) == color)
        return;
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger: return Icon::Error;
    case Tone::Warning: return Icon::Warning;
    case Tone::Success: return Icon::Success;
    default: return Icon::Info;
    }
}

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new TextLabel(TextRole::Body, this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    static_cast<TextLabel *>(m_text)->setSelectable(true);
    m_close->setIcon(iconFor(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionChosen);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::medium, Space::small, Space::small, Space::small);
    row->setSpacing(Space::medium);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    hide();
}

void Banner::showMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    m_icon->setPixmap(iconFor(iconOf(tone), tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_text->setText(text);
    colorTexts();
    update();
    show();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool isClosable) { m_close->setVisible(isClosable); }

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColors colors = Colors::of(palette()).tone(m_tone);
    QPainter painter(this);
    StylePaint::roundRect(painter, rect(), Size::radius, colors.ground, {});
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colorTexts();
    QWidget::changeEvent(event);
}

void Banner::colorTexts()
{
    color(*m_text, Colors::of(palette()).tone(m_tone).text);
    m_icon->setPixmap(iconFor(iconOf(m_tone), m_tone).pixmap(QSize(20, 20), devicePixelRatioF()));
}

InlineNote::InlineNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new TextLabel(TextRole::Small, this))
{
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::tiny + 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void InlineNote::setNote(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    colorTexts();
    setVisible(!text.isEmpty());
}

QString InlineNote::text() const { return m_text->text(); }

void InlineNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colorTexts();
    QWidget::changeEvent(event);
}

void InlineNote::colorTexts()
{
    const Colors &colors = Colors::of(palette());
    color(*m_text, m_tone == Tone::Neutral   ? colors.muted
                   : m_tone == Tone::Danger  ? colors.removed
                   : m_tone == Tone::Warning ? colors.changed
                   : m_tone == Tone::Success ? colors.added
                                             : colors.link);
    const QIcon sign = m_tone == Tone::Neutral ? iconFor(Icon::Info) : iconFor(iconOf(m_tone), m_tone);
    m_icon->setPixmap(sign.pixmap(QSize(Size::icon, Size::icon), devicePixelRatioF()));
}

} // namespace Teamwright
