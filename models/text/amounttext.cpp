// SPDX-License-Identifier: GPL-3.0-or-later
#include "amounttext.h"

#include "textlocale.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct AmountText
{
    Q_DECLARE_TR_FUNCTIONS(AmountText)
};

/// By hand, because QLocale goes through a double and would lose digits.
QString grouped(QString digits, const QString &separator)
{
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, separator);
    return digits;
}

} // namespace

QString amountText(const Usd &amount)
{
    const QLocale locale = textLocale();
    QString plain = amount.toText();
    if (amount.isNegative())
        plain.remove(0, 1);
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    const QString cents = (point < 0 ? QString() : plain.mid(point + 1)).leftJustified(2, u'0');
    const QString number = grouped(whole, locale.groupSeparator()) + locale.decimalPoint() + cents;
    //: An amount of US dollars, for example $1,250.00
    const QString text = AmountText::tr("$%1").arg(number);
    return amount.isNegative() ? locale.negativeSign() + text : text;
}

QString countText(qint64 count) { return textLocale().toString(count); }

} // namespace Teamwright
