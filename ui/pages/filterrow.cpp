// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterrow.h"

#include "amounttext.h"
#include "safetext.h"
#include "stylepaint.h"

#include <QPainter>

namespace Teamwright {

FilterRow::FilterRow(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FilterRow::setLabel(const QString &label)
{
    if (label == m_label)
        return;
    m_label = label;
    setAccessibleName(label); // not its text: that would make a mnemonic of an & in a model's name
    updateGeometry();
    update();
}

void FilterRow::setCount(int count)
{
    const QString text = countText(count);
    if (text == m_countText)
        return;
    m_countText = text;
    setAccessibleDescription(tr("%n team(s)", nullptr, count));
    update();
}

QSize FilterRow::sizeHint() const
{
    return {Space::giant * 4, qMax(28, fontMetrics().height() + Space::small)};
}

QSize FilterRow::minimumSizeHint() const { return {Space::giant * 3, sizeHint().height()}; }

void FilterRow::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    if (option.state & QStyle::State_MouseOver)
        StylePaint::roundRect(painter, rect(), Size::chipRadius, colors.pressed, {});
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange)
        StylePaint::focusRing(painter, rect(), Size::chipRadius, colors);

    const QRect inner = rect().adjusted(Space::small, 0, -Space::small, 0);
    QStyleOptionButton box = option;
    box.state.setFlag(QStyle::State_HasFocus, false); // the ring is around the whole line
    box.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                   QSize(Size::icon, Size::icon), inner);
    StylePaint::checkBox(box, painter);

    const int countWidth = fontMetrics().horizontalAdvance(m_countText);
    const QRect count = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                            QSize(countWidth, height()), inner);
    painter.setPen(colors.muted);
    painter.drawText(count, Qt::AlignCenter | Qt::TextSingleLine, m_countText);
    const QRect rest = inner.adjusted(Size::icon + Space::small, 0, -countWidth - Space::small, 0);
    const QString shown = fontMetrics().elidedText(safeText(m_label), Qt::ElideMiddle, rest.width());
    setToolTip(shown == safeText(m_label) ? QString() : m_label);
    painter.setPen(colors.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, rest),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
                         Qt::TextSingleLine,
                     shown);
}

} // namespace Teamwright
