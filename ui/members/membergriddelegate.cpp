// SPDX-License-Identifier: GPL-3.0-or-later
#include "membergriddelegate.h"

#include "cellpaint.h"
#include "changemark.h"
#include "itemroles.h"
#include "outcometext.h"
#include "stylepaint.h"
#include "suggestions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>

namespace Teamwright {

namespace {

constexpr int signSize = 14;

MemberColumn columnOf(const QModelIndex &index) { return MemberColumn(index.column()); }

ChangeKind kindAt(const QModelIndex &index) { return ChangeKind(index.data(ChangeRole).toInt()); }

/// A row that goes is crossed out as a whole, whatever its cells hold.
bool isRemoved(const QModelIndex &index)
{
    return kindAt(index.siblingAtColumn(int(MemberColumn::User))) == ChangeKind::Removed;
}

bool isInherited(const QModelIndex &index)
{
    const auto person = index.siblingAtColumn(int(MemberColumn::User)).data(ValueRole).value<Member>();
    return person.limits.source == MemberLimits::Source::TeamDefault;
}

bool isUnset(const QVariant &value)
{
    return !value.isValid() || value.toString().isEmpty()
               ? value.typeId() != QMetaType::QStringList && !value.canConvert<Usd>()
               : false;
}

} // namespace

MemberGridDelegate::MemberGridDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void MemberGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Colors &colors = Colors::of(cell.palette);
    const ChangeKind kind = kindAt(index);
    // Of somebody who stays, only the cells that change are coloured; the sign before the name says "in this
    // row".
    const bool isSignOnly = kind == ChangeKind::Changed && columnOf(index) == MemberColumn::User;
    StylePaint::itemGround(cell, *painter);
    if (kind != ChangeKind::None && !isSignOnly && !(cell.state & QStyle::State_Selected))
        painter->fillRect(cell.rect, colors.tone(toneOf(kind)).ground);
    cell.font.setStrikeOut(isRemoved(index));
    if (columnOf(index) == MemberColumn::User) {
        paintUser(*painter, cell, index);
    } else if (columnOf(index) == MemberColumn::Role && !isRemoved(index)) {
        const bool isAdmin = index.data(ValueRole).toInt() == int(MemberRole::Admin);
        CellPaint::chips(*painter, cell, {cell.text}, isAdmin ? Tone::Accent : Tone::Neutral);
    } else {
        paintLimit(*painter, cell, index);
    }
    if ((kind == ChangeKind::Changed || kind == ChangeKind::Conflict) && !isSignOnly)
        paintChangeCorner(*painter, cell.rect, kind, colors);
    if (cell.state & QStyle::State_HasFocus)
        StylePaint::roundRect(*painter, QRectF(cell.rect).adjusted(1, 1, -1, -1), 4, {}, colors.link, 1.5);
}

void MemberGridDelegate::paintUser(QPainter &painter, QStyleOptionViewItem cell,
                                   const QModelIndex &index) const
{
    const Colors &colors = Colors::of(cell.palette);
    QRect place = CellPaint::contentRect(cell);
    const ChangeKind kind = kindAt(index);
    const bool hasIssue = index.data(IssueSeverityRole).isValid();
    const std::optional<Icon> sign = hasIssue ? std::optional(Icon::Warning) : iconOf(kind);
    if (sign) {
        const QRect spot = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                               {signSize, signSize}, place);
        paintIcon(painter, spot, *sign, colors.tone(hasIssue ? Tone::Warning : toneOf(kind)).mark);
        const int step = signSize + Space::small;
        place.adjust(cell.direction == Qt::LeftToRight ? step : 0, 0,
                     cell.direction == Qt::LeftToRight ? 0 : -step, 0);
    }
    CellPaint::text(painter, cell, place, cell.text, isRemoved(index) ? colors.muted : colors.text,
                    Qt::ElideMiddle);
}

/// The team's default stands in italics behind its words; what is not set is muted.
void MemberGridDelegate::paintLimit(QPainter &painter, QStyleOptionViewItem cell,
                                    const QModelIndex &index) const
{
    const Colors &colors = Colors::of(cell.palette);
    const bool isSpend = columnOf(index) == MemberColumn::Spend;
    const bool isQuiet =
        isRemoved(index) || (!isSpend && (isInherited(index) || isUnset(index.data(ValueRole))));
    cell.font.setItalic(!isSpend && columnOf(index) != MemberColumn::Role && isInherited(index));
    const bool isWarned = index.data(IssueSeverityRole).isValid() && !isRemoved(index);
    QRect place = CellPaint::contentRect(cell);
    if (isWarned) {
        const QRect spot = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                               {signSize, signSize}, place);
        paintIcon(painter, spot, Icon::Warning, colors.tone(Tone::Warning).mark);
        place.adjust(cell.direction == Qt::LeftToRight ? signSize + Space::tiny : 0, 0,
                     cell.direction == Qt::LeftToRight ? 0 : -signSize - Space::tiny, 0);
    }
    CellPaint::text(painter, cell, place, cell.text, isQuiet ? colors.muted : colors.text);
}

QSize MemberGridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 3 * Space::medium, 36};
}

QWidget *MemberGridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    if (columnOf(index) == MemberColumn::Role)
        return makeRoleBox(parent, index);
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    line->setAutoFillBackground(true);
    QStringList known = m_models;
    if (columnOf(index) == MemberColumn::Period)
        known = {QStringLiteral("1d"), QStringLiteral("7d"), QStringLiteral("30d"), QStringLiteral("1mo")};
    if (columnOf(index) == MemberColumn::Models || columnOf(index) == MemberColumn::Period) {
        auto *suggestions = new Suggestions(line);
        suggestions->setTexts(known);
        line->setCompleter(suggestions);
    }
    return line;
}

QWidget *MemberGridDelegate::makeRoleBox(QWidget *parent, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->addItems({roleText(MemberRole::User), roleText(MemberRole::Admin)});
    box->setAccessibleDescription(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const bool isAdmin = index.data(ValueRole).toInt() == int(MemberRole::Admin);
    if (isAdmin && !m_demotionNote.isEmpty()) {
        box->setItemIcon(0, iconFor(Icon::Warning, Tone::Warning));
        box->setItemData(0, m_demotionNote, Qt::ToolTipRole);
    }
    if (!isAdmin && !m_promotionObstacle.isEmpty()) {
        box->setItemIcon(1, iconFor(Icon::Lock));
        box->setItemData(1, m_promotionObstacle, Qt::ToolTipRole);
    }
    // The choice counts at once; the box stays until it is left.
    connect(box, &QComboBox::activated, this,
            [this, box] { Q_EMIT const_cast<MemberGridDelegate *>(this)->commitData(box); });
    if (std::exchange(m_opensPopup, false))
        QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void MemberGridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(index.data(ValueRole).toInt() == int(MemberRole::Admin) ? 1 : 0);
    else
        static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void MemberGridDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        const MemberRole role = box->currentIndex() == 1 ? MemberRole::Admin : MemberRole::User;
        if (int(role) != index.data(ValueRole).toInt())
            Q_EMIT roleChosen(index, role);
        return;
    }
    const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (text != index.data(Qt::EditRole).toString())
        Q_EMIT limitTyped(index, text);
}

} // namespace Teamwright
