// SPDX-License-Identifier: GPL-3.0-or-later
// How much room ProgramStyle gives to what it draws, and its habits.
#include "programstyle.h"

#include "icons.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QStyleOption>

namespace Teamwright {

namespace {

constexpr int comboArrow = 28;
constexpr int spinButton = 22;
constexpr int scrollExtent = 12;
constexpr int shortestSlider = 28;

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect arrow(option.rect.right() - comboArrow + 1, option.rect.top(), comboArrow,
                      option.rect.height());
    const int left = option.editable ? 5 : Space::small + 2;
    const QRect text = option.rect.adjusted(option.frame ? left : 2, 2, -comboArrow, -2);
    return QStyle::visualRect(option.direction, option.rect, part == QStyle::SC_ComboBoxArrow ? arrow : text);
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const int width = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinButton;
    const int half = option.rect.height() / 2 - 2;
    QRect rect(option.rect.right() - width - 1, option.rect.top() + 2, width, half);
    if (part == QStyle::SC_SpinBoxDown)
        rect.moveTop(option.rect.bottom() - half - 1);
    else if (part == QStyle::SC_SpinBoxEditField)
        rect = option.rect.adjusted(5, 2, -width - 2, -2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// Without arrows at the ends: the whole bar is the groove.
QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool isUpright = option.orientation == Qt::Vertical;
    const int length = isUpright ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    int slider = length;
    if (range > 0) {
        slider = int(qint64(option.pageStep) * length / (qint64(range) + option.pageStep));
        slider = qMin(length, qMax(slider, shortestSlider));
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect = isUpright ? QRect(0, from, option.rect.width(), to - from)
                                     : QRect(from, 0, to - from, option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return piece(start, start + slider);
    case QStyle::SC_ScrollBarSubPage: return piece(0, start);
    case QStyle::SC_ScrollBarAddPage: return piece(start + slider, length);
    case QStyle::SC_ScrollBarGroove: return option.rect;
    default: return {};
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &text)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {text.width(), Space::small + 1};
    const int width = Space::medium + Size::icon + Space::small + text.width() + Space::giant;
    return {width, qMax(30, option.fontMetrics.height() + Space::medium)};
}

QSize pushButtonSize(const QStyleOptionButton &option)
{
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    int width = text.width() + 2 * Space::large;
    if (!option.icon.isNull())
        width = option.text.isEmpty() ? Size::control
                                      : width + option.iconSize.width() + Space::small - Space::tiny;
    if (option.features & QStyleOptionButton::HasMenu)
        width += Size::icon + Space::small - Space::tiny;
    return {width, qMax(Size::control, text.height() + 2 * Space::small)};
}

} // namespace

QRect ProgramStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField))
        return comboPart(*combo, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox && part != SC_SpinBoxFrame)
        return spinPart(*spin, part);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar)
        return scrollPart(*slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ProgramStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(Space::medium, 0, -Space::medium, 0);
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(Space::tiny, 0, -Space::tiny, 0);
    return rect;
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && type == CT_PushButton)
        return pushButtonSize(*button);
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (type == CT_MenuItem)
            return menuItemSize(*item, size);
        if (type == CT_MenuBarItem)
            return size + QSize(2 * Space::small + 2, Space::medium);
    }
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (type) {
    case CT_LineEdit:
        return frame && frame->lineWidth <= 0
                   ? usual
                   : usual.expandedTo({0, qMax(Size::control, size.height() + 10)});
    case CT_ComboBox:
        return QSize(size.width() + comboArrow + 2 * Space::small, qMax(Size::control, size.height() + 10));
    case CT_SpinBox: return usual.expandedTo({0, qMax(Size::control, size.height() + 10)});
    case CT_TabBarTab: return QSize(size.width() + Space::small, qMax(38, size.height() + Space::large));
    case CT_HeaderSection: return usual.expandedTo({0, 36});
    case CT_ItemViewItem: return usual.expandedTo({0, 30});
    case CT_ToolButton: return usual.expandedTo({Size::control, Size::control});
    default: return usual;
    }
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // 3 keep square contents clear of the round corners
        return qobject_cast<const QAbstractScrollArea *>(widget) && !widget->isWindow() ? 3 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize: return Size::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Space::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return Space::large;
    case PM_HeaderMargin: return Space::medium;
    case PM_HeaderMarkSize: return Space::medium;
    case PM_ScrollBarExtent: return scrollExtent;
    case PM_ScrollBarSliderMin: return shortestSlider;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return Space::tiny;
    case PM_MenuHMargin: return 0;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return Space::tiny;
    case PM_SplitterWidth: return 1; // QSplitter makes it wider to the hand than to the eye
    case PM_TabBarTabHSpace: return 2 * Space::small;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ToolBarItemSpacing: return Space::tiny;
    case PM_ToolBarItemMargin: return Space::tiny;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ScrollBar_MiddleClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Menu_SubMenuPopupDelay: return 120;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon ProgramStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton: return iconFor(Icon::Clear);
    case SP_MessageBoxInformation: return iconFor(Icon::Info, Tone::Accent);
    case SP_MessageBoxQuestion: return iconFor(Icon::Info, Tone::Accent);
    case SP_MessageBoxWarning: return iconFor(Icon::Warning, Tone::Warning);
    case SP_MessageBoxCritical: return iconFor(Icon::Error, Tone::Danger);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace Teamwright
