// SPDX-License-Identifier: GPL-3.0-or-later
#include "programstyle.h"

#include "icons.h"
#include "stylepaint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace Teamwright {

namespace {

/// The option as what the element says it is, or nullptr.
template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

bool isFieldFrame(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) && !widget->isWindow();
}

void paintFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Colors &colors = Colors::of(option.palette);
    if (isFieldFrame(widget))
        StylePaint::fieldFrame(option, painter, isInvalid(widget));
    else if (widget && widget->isWindow()) // a list that drops down: square, or its corners would be black
        StylePaint::roundRect(painter, option.rect, 0, colors.raised, colors.fieldBorder);
    else
        StylePaint::roundRect(painter, option.rect, Size::radius, {}, colors.border);
}

void paintLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = as<QStyleOptionFrame>(&option);
    if (frame && frame->lineWidth > 0)
        StylePaint::fieldFrame(option, painter, isInvalid(widget));
    else if (widget && qobject_cast<QAbstractItemView *>(
                           widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr))
        painter.fillRect(option.rect, option.palette.base()); // an editor within a cell covers what is below
}

void paintFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Colors &colors = Colors::of(option.palette);
    if (qobject_cast<const QToolButton *>(widget))
        StylePaint::focusRing(painter, widget->rect(), Size::radius, colors);
    else if (!qobject_cast<const QAbstractButton *>(widget)) // buttons draw theirs with their ground
        StylePaint::roundRect(painter, option.rect, 4, {}, colors.link, 1.5);
}

void paintChevron(const QStyleOption &option, QPainter &painter, Icon icon)
{
    const Colors &colors = Colors::of(option.palette);
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(14, 14), option.rect);
    paintIcon(painter, place, icon, option.state & QStyle::State_Enabled ? colors.muted : colors.disabled);
}

/// The text, and right beside it, where the eye is, which way the table is sorted.
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    constexpr int arrow = 14;
    const int room = option.rect.width() - (isSorted ? arrow + Space::tiny : 0);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    QRect place = option.rect;
    if (isSorted) {
        const int textWidth = option.fontMetrics.horizontalAdvance(text);
        const bool endsRight = alignment & Qt::AlignRight;
        const int x = endsRight ? place.right() - textWidth - Space::tiny - arrow + 1
                                : place.left() + textWidth + Space::tiny;
        paintIcon(painter, QRect(x, place.center().y() - arrow / 2 + 1, arrow, arrow),
                  option.sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronDown : Icon::ChevronUp,
                  colors.text);
    }
    painter.setPen(isSorted ? colors.text : colors.muted);
    painter.drawText(place, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("teamwright"));
}

void ProgramStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || isFieldFrame(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QHeaderView *>(widget))
        widget->setFont(fontFor(TextRole::Label, widget->font()));
}

namespace {

void paintToolGround(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    QStyleOption ground = option;
    ground.state.setFlag(QStyle::State_HasFocus, false); // QCommonStyle draws that ring by itself
    const bool isFlat = !(option.state & QStyle::State_Raised) || option.state & QStyle::State_AutoRaise;
    StylePaint::buttonGround(ground, painter, emphasisOf(widget), isFlat);
}

} // namespace

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Colors &colors = Colors::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit: return paintLineEdit(*option, *painter, widget);
    case PE_FrameLineEdit: return;
    case PE_Frame: return paintFrame(*option, *painter, widget);
    case PE_FrameFocusRect: return paintFocus(*option, *painter, widget);
    case PE_FrameGroupBox:
        return StylePaint::roundRect(*painter, option->rect, Size::radius, {}, colors.border);
    case PE_FrameMenu: return StylePaint::roundRect(*painter, option->rect, 0, {}, colors.fieldBorder);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return StylePaint::roundRect(*painter, option->rect, 0, colors.raised, colors.fieldBorder);
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameWindow:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar: return;
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                                 colors.border);
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            StylePaint::itemGround(*item, *painter);
        return;
    case PE_PanelItemViewRow: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return StylePaint::checkBox(*option, *painter);
    case PE_IndicatorRadioButton: return StylePaint::radioButton(*option, *painter);
    case PE_PanelButtonTool: return paintToolGround(*option, *painter, widget);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: return paintChevron(*option, *painter, Icon::ChevronDown);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: return paintChevron(*option, *painter, Icon::ChevronUp);
    case PE_IndicatorArrowRight: return paintChevron(*option, *painter, Icon::ChevronRight);
    case PE_IndicatorHeaderArrow: return; // stands beside the text, drawn with it
    case PE_PanelScrollAreaCorner: return painter->fillRect(option->rect, colors.surface);
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool ProgramStyle::drawButtonPart(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    if (!button || (element != CE_PushButtonBevel && element != CE_PushButtonLabel))
        return false;
    if (element == CE_PushButtonLabel)
        StylePaint::buttonLabel(*button, *painter, emphasisOf(widget));
    else
        StylePaint::buttonGround(*button, *painter, emphasisOf(widget),
                                 button->features & QStyleOptionButton::Flat);
    return true;
}

bool ProgramStyle::drawBarPart(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    const Colors &colors = Colors::of(option->palette);
    const QRect &rect = option->rect;
    const auto *menu = as<QStyleOptionMenuItem>(option);
    if (element == CE_MenuItem && menu)
        StylePaint::menuItem(*menu, *painter);
    else if (element == CE_MenuBarItem && menu)
        StylePaint::menuBarItem(*menu, *painter);
    else if (element == CE_MenuBarEmptyArea || element == CE_ToolBar || element == CE_HeaderEmptyArea) {
        painter->fillRect(rect, element == CE_HeaderEmptyArea ? colors.surface : colors.window);
        if (element == CE_HeaderEmptyArea)
            painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), colors.border);
    } else if (element == CE_Splitter) {
        const bool isUpright = rect.height() > rect.width();
        painter->fillRect(isUpright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                    : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                          colors.border);
    } else
        return false;
    return true;
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (drawButtonPart(element, option, painter, widget) || drawBarPart(element, option, painter))
        return;
    const auto *header = as<QStyleOptionHeader>(option);
    if (element == CE_HeaderSection && header)
        return StylePaint::headerSection(*header, *painter);
    if (element == CE_HeaderLabel && header)
        return paintHeaderLabel(*header, *painter);
    const auto *progress = as<QStyleOptionProgressBar>(option);
    if (element == CE_ProgressBar && progress)
        return StylePaint::progress(*progress, *painter);
    const auto *tab = as<QStyleOptionTab>(option);
    if (element == CE_TabBarTabShape && tab)
        return StylePaint::tab(*tab, *painter);
    if (element == CE_TabBarTabLabel && tab && !(tab->state & State_Selected)) {
        QStyleOptionTab quiet = *tab;
        quiet.palette.setColor(QPalette::WindowText, Colors::of(option->palette).muted);
        quiet.state.setFlag(State_HasFocus, false);
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    const auto *frame = as<QStyleOptionFrame>(option);
    if (element == CE_ShapedFrame && frame && frame->frameShape == QFrame::HLine)
        return painter->fillRect(QRect(frame->rect.left(), frame->rect.center().y(), frame->rect.width(), 1),
                                 Colors::of(option->palette).border);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); control == CC_ComboBox && combo) {
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return StylePaint::comboBox(*combo, *painter, isInvalid(widget), arrow);
    }
    if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin) {
        if (spin->frame)
            StylePaint::fieldFrame(*option, *painter, isInvalid(widget));
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
            StylePaint::spinButtons(*spin, *painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                                    subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    if (const auto *slider = as<QStyleOptionSlider>(option); control == CC_ScrollBar && slider) {
        const QWidget *area =
            widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
        const auto *scrolled = qobject_cast<const QAbstractScrollArea *>(area);
        painter->fillRect(
            option->rect,
            option->palette.color(scrolled ? scrolled->viewport()->backgroundRole() : QPalette::Window));
        return StylePaint::scrollBar(*slider, *painter,
                                     subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Teamwright
