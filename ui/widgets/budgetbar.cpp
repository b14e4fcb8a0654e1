// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetbar.h"

#include "stylepaint.h"

#include <QLocale>
#include <QPainter>

namespace Teamwright {

void paintBudgetBar(QPainter &painter, const QRectF &rect, double share, const Colors &colors)
{
    const double radius = rect.height() / 2;
    StylePaint::roundRect(painter, rect, radius, colors.track, {});
    if (share <= 0)
        return;
    const QColor color = share >= overBudget   ? colors.barOver
                         : share >= nearBudget ? colors.barNear
                                               : colors.barFine;
    QRectF used = rect;
    used.setWidth(qMax(rect.height(), rect.width() * qMin(1.0, share)));
    if (painter.layoutDirection() == Qt::RightToLeft)
        used.moveRight(rect.right());
    StylePaint::roundRect(painter, used, radius, color, {});
}

BudgetBar::BudgetBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetBar::setShare(std::optional<double> share)
{
    m_share = share;
    //: How much of a budget is used up; %1 is a number such as 83
    setAccessibleName(share ? tr("%1 % of the budget used").arg(QLocale().toString(qRound(*share * 100)))
                            : QString());
    update();
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    if (!m_share)
        return;
    QPainter painter(this);
    paintBudgetBar(painter, QRectF(0, (height() - 6) / 2.0, width(), 6), *m_share, Colors::of(palette()));
}

} // namespace Teamwright
