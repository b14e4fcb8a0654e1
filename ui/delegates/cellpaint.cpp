// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellpaint.h"

#include "budgetbar.h"
#include "chip.h"
#include "safetext.h"
#include "stylepaint.h"

#include <QPainter>

namespace Teamwright::CellPaint {

namespace {

constexpr int chipGap = Space::tiny;
constexpr int barHeight = 4;
constexpr int signSize = 14;

QRect aligned(const QStyleOptionViewItem &option, const QRect &place, const QSize &size, Qt::Alignment side)
{
    return QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, size, place);
}

QString moreText(qsizetype count) { return QStringLiteral("+%1").arg(count); }

} // namespace

QRect contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(Space::medium, 0, -Space::medium, 0);
}

void text(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text,
          const QColor &color, Qt::TextElideMode mode)
{
    painter.save();
    painter.setFont(option.font);
    painter.setPen(color);
    const Qt::Alignment side = option.displayAlignment & Qt::AlignHorizontal_Mask;
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, side ? side : Qt::AlignLeft);
    const QString shown = QFontMetrics(option.font).elidedText(safeText(text), mode, place.width());
    painter.drawText(place, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    painter.restore();
}

void chips(QPainter &painter, const QStyleOptionViewItem &option, const QStringList &words, Tone tone)
{
    const Colors &colors = Colors::of(option.palette);
    QRect rest = contentRect(option);
    painter.save();
    painter.setFont(option.font);
    for (qsizetype at = 0; at < words.size() && rest.width() > 0; ++at) {
        const QString word = safeText(words[at]);
        const qsizetype after = words.size() - at - 1;
        const int moreWidth = after ? chipSize(moreText(after), option.font).width() + chipGap : 0;
        QSize size = chipSize(word, option.font);
        const bool fits = size.width() + moreWidth <= rest.width();
        if (!fits && at > 0) {
            const QString more = moreText(words.size() - at);
            paintChip(painter, aligned(option, rest, chipSize(more, option.font), Qt::AlignLeft), more,
                      colors.tone(Tone::Neutral));
            break;
        }
        size.setWidth(qMin(size.width(), qMax(0, rest.width() - moreWidth)));
        paintChip(painter, aligned(option, rest, size, Qt::AlignLeft), word, colors.tone(tone));
        if (option.direction == Qt::RightToLeft)
            rest.setRight(rest.right() - size.width() - chipGap);
        else
            rest.setLeft(rest.left() + size.width() + chipGap);
    }
    painter.restore();
}

void budget(QPainter &painter, const QStyleOptionViewItem &option, const QString &amount, double share)
{
    const Colors &colors = Colors::of(option.palette);
    const QRect content = contentRect(option);
    const int lineHeight = QFontMetrics(option.font).height();
    const int top = content.top() + (content.height() - lineHeight - Space::tiny - barHeight) / 2;
    const QRect line(content.left(), top, content.width(), lineHeight);
    const QRectF bar(content.left(), top + lineHeight + Space::tiny, content.width(), barHeight);
    paintBudgetBar(painter, bar, share, colors);
    const bool isOver = share >= overBudget;
    if (share < nearBudget)
        return text(painter, option, line, amount, colors.text);
    const ToneColors tone = colors.tone(isOver ? Tone::Danger : Tone::Warning);
    paintIcon(painter, aligned(option, line, QSize(signSize, signSize), Qt::AlignLeft),
              isOver ? Icon::Error : Icon::Warning, tone.mark);
    const QRect rest =
        QStyle::visualRect(option.direction, line, line.adjusted(signSize + Space::tiny, 0, 0, 0));
    text(painter, option, rest, amount, isOver ? colors.removed : colors.text);
}

void blocked(QPainter &painter, const QStyleOptionViewItem &option, bool isBlocked, const QString &word)
{
    const Colors &colors = Colors::of(option.palette);
    const QRect content = contentRect(option);
    if (isBlocked) {
        painter.save();
        painter.setFont(option.font);
        const QSize size =
            chipSize(word, option.font, true).boundedTo(QSize(content.width(), content.height()));
        paintChip(painter, aligned(option, content, size, Qt::AlignLeft), word, colors.tone(Tone::Danger),
                  Icon::Blocked);
        painter.restore();
        return;
    }
    constexpr int dot = 8;
    const QRect place = aligned(option, content, QSize(dot, dot), Qt::AlignLeft);
    StylePaint::roundRect(painter, place, dot / 2.0, colors.tone(Tone::Success).mark, {});
    const QRect rest = content.adjusted(dot + Space::small, 0, 0, 0);
    text(painter, option, QStyle::visualRect(option.direction, content, rest), word, colors.muted);
}

} // namespace Teamwright::CellPaint
