// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "stylepaint.h"

#include <QEvent>
#include <QPainter>

namespace Teamwright {

namespace {

constexpr int sidePadding = Space::small;
constexpr int smallIcon = 14;
constexpr int longestChip = 260; // a model's name may be as long as a sentence

QFont chipFont(const QFont &font) { return fontFor(TextRole::Small, font); }

} // namespace

QSize chipSize(const QString &text, const QFont &font, bool hasIcon)
{
    const QFontMetrics metrics(chipFont(font));
    const int width =
        metrics.horizontalAdvance(text) + 2 * sidePadding + (hasIcon ? smallIcon + Space::tiny : 0);
    return {qMin(width, longestChip), metrics.height() + Space::tiny};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, const ToneColors &colors,
               std::optional<Icon> icon)
{
    painter.save();
    painter.setFont(chipFont(painter.font()));
    StylePaint::roundRect(painter, rect, Size::chipRadius, colors.ground, {});
    QRect inner = rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    if (icon) {
        const QRect place = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                QSize(smallIcon, smallIcon), inner);
        paintIcon(painter, place, *icon, colors.text);
        const QRect rest = inner.adjusted(smallIcon + Space::tiny, 0, 0, 0);
        inner = QStyle::visualRect(direction, inner, rest);
    }
    painter.setPen(colors.text);
    // One pixel of tolerance: rounding at fractional scales would elide what fits.
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, inner.width() + 1);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

Chip::Chip(const QString &text, Tone tone, std::optional<Icon> icon, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(chipSize(text, font(), m_icon.has_value()).width() >= longestChip ? text : QString());
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const { return chipSize(m_text, font(), m_icon.has_value()); }

QSize Chip::minimumSizeHint() const { return {qMin(48, sizeHint().width()), sizeHint().height()}; }

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, Colors::of(palette()).tone(m_tone), m_icon);
}

RemovableChip::RemovableChip(const QString &text, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RemovableChip::sizeHint() const
{
    return chipSize(text(), font(), true) + QSize(Space::tiny, Space::tiny);
}

QSize RemovableChip::minimumSizeHint() const { return {qMin(64, sizeHint().width()), sizeHint().height()}; }

bool RemovableChip::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    const ToneColors tone = colors.tone(Tone::Accent);
    QPainter painter(this);
    StylePaint::roundRect(painter, rect(), height() / 2.0, tone.ground, underMouse() ? tone.mark : QColor());
    QRect inner = rect().adjusted(Space::small + 2, 0, -Space::small, 0);
    const QRect cross = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                            QSize(smallIcon, smallIcon), inner);
    paintIcon(painter, cross, Icon::Clear, tone.text);
    inner = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -smallIcon - Space::tiny, 0));
    painter.setFont(chipFont(font()));
    painter.setPen(tone.text);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, inner.width() + 1);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    if (hasFocus())
        StylePaint::focusRing(painter, rect(), height() / 2.0, colors);
}

} // namespace Teamwright
