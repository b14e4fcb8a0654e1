// SPDX-License-Identifier: GPL-3.0-or-later
#include "nullbutton.h"

#include "emphasis.h"
#include "fieldtext.h"
#include "valuetext.h"

#include <QCoreApplication>
#include <QToolButton>

namespace Teamwright {

namespace {

struct NullButton
{
    Q_DECLARE_TR_FUNCTIONS(NullButton)
};

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QToolButton *makeNullButton(const FieldSpec &spec)
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setText(capitalized(nullText(spec)));
    button->setAccessibleName(NullButton::tr("%1: %2").arg(fieldLabel(spec.field), nullText(spec)));
    button->setToolTip(
        NullButton::tr("Says “%1” outright instead of leaving it to the proxy.").arg(nullText(spec)));
    button->setObjectName(QLatin1String("null_") + spec.key);
    button->setFocusPolicy(Qt::TabFocus);
    setEmphasis(*button, Emphasis::Quiet);
    return button;
}

} // namespace Teamwright
