// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsdelegate.h"

#include "cellpaint.h"
#include "itemroles.h"
#include "stylepaint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Teamwright {

namespace {

constexpr int currentMark = 3; ///< width of the line before the current row

bool isNumber(TeamColumn column)
{
    return column == TeamColumn::Members || column == TeamColumn::Spend || column == TeamColumn::Budget ||
           column == TeamColumn::TokensPerMinute || column == TeamColumn::RequestsPerMinute;
}

/// An empty value means something of its own ("all models", "unlimited"), so it must not look like a number.
bool isEmptyValue(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    if (value.typeId() == QMetaType::QString)
        return value.toString().isEmpty();
    return value.typeId() == QMetaType::QStringList && value.toStringList().isEmpty();
}

} // namespace

TeamsDelegate::TeamsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void TeamsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    paintContent(*painter, option, index);
}

QSize TeamsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * Space::medium, Size::tableRow};
}

void TeamsDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Colors &colors = Colors::of(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colors.selected);
    else if (index.row() == m_hoveredRow)
        painter.fillRect(option.rect, colors.hovered);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    // The keyboard's place: a line at the row's beginning, and a frame around the cell that Left and Right
    // move.
    if (option.rect.left() <= 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), currentMark, option.rect.height()),
                         colors.link);
    if (view->currentIndex() == index)
        StylePaint::roundRect(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 4, {}, colors.link, 1.5);
}

void TeamsDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QVariant value = index.data(ValueRole);
    const auto column = TeamColumn(index.column());
    QStyleOptionViewItem cell = option;
    if (isNumber(column))
        cell.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (column == TeamColumn::Blocked)
        return CellPaint::blocked(painter, cell, value.toBool(), text);
    if (isEmptyValue(value))
        return CellPaint::text(painter, cell, CellPaint::contentRect(cell), text,
                               Colors::of(cell.palette).muted);
    if (column == TeamColumn::Models || column == TeamColumn::Tags)
        return CellPaint::chips(painter, cell, value.toStringList(),
                                column == TeamColumn::Models ? Tone::Model : Tone::Tag);
    const QVariant share = index.data(BudgetShareRole);
    if (column == TeamColumn::Budget && share.isValid())
        return CellPaint::budget(painter, cell, text, share.toDouble());
    paintPlain(painter, cell, index);
}

void TeamsDelegate::paintPlain(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &index) const
{
    const Colors &colors = Colors::of(option.palette);
    const auto column = TeamColumn(index.column());
    const bool isQuiet = column == TeamColumn::Id || column == TeamColumn::Created;
    if (column == TeamColumn::Alias)
        option.font = fontFor(TextRole::Strong, option.font);
    if (column == TeamColumn::Id)
        option.font = fontFor(TextRole::Mono, option.font);
    CellPaint::text(painter, option, CellPaint::contentRect(option), index.data(Qt::DisplayRole).toString(),
                    isQuiet ? colors.muted : colors.text);
}

} // namespace Teamwright
