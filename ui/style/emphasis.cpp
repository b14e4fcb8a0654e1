// SPDX-License-Identifier: GPL-3.0-or-later
#include "emphasis.h"

#include <QAbstractButton>
#include <QVariant>

namespace Teamwright {

// Properties, because the style meets widgets of Qt's own classes only.
namespace {
constexpr char emphasisProperty[] = "twEmphasis";
constexpr char invalidProperty[] = "twInvalid";
} // namespace

void setEmphasis(QAbstractButton &button, Emphasis emphasis)
{
    button.setProperty(emphasisProperty, int(emphasis));
    button.update();
}

Emphasis emphasisOf(const QWidget *button)
{
    return button ? Emphasis(button->property(emphasisProperty).toInt()) : Emphasis::Usual;
}

void setInvalid(QWidget &field, bool isInvalid)
{
    if (isInvalid == Teamwright::isInvalid(&field))
        return;
    field.setProperty(invalidProperty, isInvalid);
    field.update();
}

bool isInvalid(const QWidget *field) { return field && field->property(invalidProperty).toBool(); }

} // namespace Teamwright
