// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesdelegate.h"

#include "banner.h"
#include "cellpaint.h"
#include "changesmodel.h"
#include "itemroles.h"
#include "safetext.h"
#include "stylepaint.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace Teamwright {

namespace {

struct Sign
{
    Icon icon;
    Tone tone;
};

Sign signOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return {Icon::Add, Tone::Success};
    case ChangeKind::Removed: return {Icon::Delete, Tone::Danger};
    case ChangeKind::Conflict: return {Icon::Warning, Tone::Danger};
    case ChangeKind::Changed:
    case ChangeKind::None: break;
    }
    return {Icon::Edit, Tone::Accent};
}

Sign signOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Running: return {Icon::Refresh, Tone::Accent};
    case ChangeState::Done: return {Icon::Success, Tone::Success};
    case ChangeState::DoneBut:
    case ChangeState::Conflict:
    case ChangeState::Unknown: return {Icon::Warning, Tone::Warning};
    case ChangeState::Failed: return {Icon::Error, Tone::Danger};
    case ChangeState::Staged:
    case ChangeState::Waiting: break;
    }
    return {Icon::Clock, Tone::Neutral};
}

Sign signOf(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Error: return {Icon::Blocked, Tone::Danger};
    case Issue::Severity::Question: return {Icon::Warning, Tone::Warning};
    case Issue::Severity::Hint: break;
    }
    return {Icon::Info, Tone::Neutral};
}

/// A small icon, and the text behind it.
void paintSigned(QPainter &painter, const QStyleOptionViewItem &option, const Sign &sign, const QColor &color)
{
    const QRect content = CellPaint::contentRect(option);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            QSize(Size::icon, Size::icon), content);
    paintIcon(painter, place, sign.icon, Colors::of(option.palette).tone(sign.tone).mark);
    const QRect rest = content.adjusted(Size::icon + Space::small, 0, 0, 0);
    CellPaint::text(painter, option, QStyle::visualRect(option.direction, content, rest), option.text, color);
}

void paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.text.isEmpty())
        return;
    const Colors &colors = Colors::of(option.palette);
    const auto state = ChangeState(index.data(ValueRole).toInt());
    const QVariant severity = index.data(IssueSeverityRole);
    const Sign sign = state == ChangeState::Staged && severity.isValid()
                          ? signOf(Issue::Severity(severity.toInt()))
                          : signOf(state);
    paintSigned(painter, option, sign,
                sign.tone == Tone::Neutral ? colors.muted : colors.tone(sign.tone).text);
}

} // namespace

void ChangesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = safeText(option->text);
    if (ChangesColumn(index.column()) != ChangesColumn::Team)
        return;
    // The first row of a team names it; the others repeat it quietly, for whoever has scrolled.
    const bool isFirst =
        index.row() == 0 || index.siblingAtRow(index.row() - 1).data(TeamIdRole) != index.data(TeamIdRole);
    if (isFirst)
        option->font = fontFor(TextRole::Strong, option->font);
    else
        option->palette.setColor(QPalette::Text, Colors::of(option->palette).muted);
}

/// The cell of a team without its margin: so that box and name begin where the header does.
QStyleOptionViewItem ChangesDelegate::inset(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int itemMargin = 3; // of QStyle, before the box or the text
    QStyleOptionViewItem cell = option;
    int begin = Space::medium - itemMargin;
    if (!index.data(Qt::CheckStateRole).isValid()) // what is done has no box, and its name stays in line
        begin += option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget) +
                 2 * itemMargin;
    cell.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(begin, 0, 0, 0));
    cell.state.setFlag(QStyle::State_HasFocus, false);
    return cell;
}

bool ChangesDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isTeam = ChangesColumn(index.column()) == ChangesColumn::Team;
    return QStyledItemDelegate::editorEvent(event, model, isTeam ? inset(option, index) : option, index);
}

void ChangesDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &cell,
                                   const QModelIndex &index) const
{
    const Colors &colors = Colors::of(cell.palette);
    const QVariant check = index.siblingAtColumn(int(ChangesColumn::Team)).data(Qt::CheckStateRole);
    const bool isLeftOut = check.isValid() && check.toInt() == Qt::Unchecked;
    const QColor text = isLeftOut ? colors.disabled : colors.text;
    switch (ChangesColumn(index.column())) {
    case ChangesColumn::Team: return;
    case ChangesColumn::What:
        return paintSigned(painter, cell, signOf(ChangeKind(index.data(ChangeRole).toInt())), text);
    case ChangesColumn::State: return paintState(painter, cell, index);
    case ChangesColumn::Old:
        return CellPaint::text(painter, cell, CellPaint::contentRect(cell), cell.text,
                               isLeftOut ? colors.disabled : colors.muted);
    case ChangesColumn::New:
        return CellPaint::text(painter, cell, CellPaint::contentRect(cell), cell.text, text);
    }
}

void ChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Colors &colors = Colors::of(cell.palette);
    StylePaint::itemGround(cell, *painter);
    if (ChangesColumn(index.column()) == ChangesColumn::Team)
        QStyledItemDelegate::paint(painter, inset(option, index), index);
    else
        paintContent(*painter, cell, index);
    const bool startsTeam =
        index.row() > 0 && index.siblingAtRow(index.row() - 1).data(TeamIdRole) != index.data(TeamIdRole);
    if (startsTeam)
        painter->fillRect(QRect(cell.rect.left(), cell.rect.top(), cell.rect.width(), 1), colors.border);
    if (cell.state & QStyle::State_HasFocus)
        StylePaint::roundRect(*painter, QRectF(cell.rect).adjusted(1, 1, -1, -1), 4, {}, colors.link, 1.5);
}

void PlainCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Colors &colors = Colors::of(cell.palette);
    StylePaint::itemGround(cell, *painter);
    CellPaint::text(*painter, cell, CellPaint::contentRect(cell), cell.text, colors.text);
    if (cell.state & QStyle::State_HasFocus)
        StylePaint::roundRect(*painter, QRectF(cell.rect).adjusted(1, 1, -1, -1), 4, {}, colors.link, 1.5);
}

} // namespace Teamwright
