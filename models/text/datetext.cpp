// SPDX-License-Identifier: GPL-3.0-or-later
#include "datetext.h"

#include "textlocale.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

} // namespace

QString localTimeText(const QDateTime &moment)
{
    return moment.isValid() ? textLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString utcTimeText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    //: A date with time, for example 2026-12-01 00:00
    return DateText::tr("%1 UTC").arg(moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

QString ageText(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = then.secsTo(now) / 60;
    const int hours = int(minutes / 60);
    // The singular stands apart: untranslated English has no plural forms of its own.
    if (minutes < 1)
        return DateText::tr("just now");
    if (minutes == 1)
        return DateText::tr("1 minute ago");
    if (minutes < 60)
        return DateText::tr("%n minutes ago", nullptr, int(minutes));
    if (hours == 1)
        return DateText::tr("1 hour ago");
    if (hours < 24)
        return DateText::tr("%n hours ago", nullptr, hours);
    if (hours < 48)
        return DateText::tr("1 day ago");
    return DateText::tr("%n days ago", nullptr, hours / 24);
}

} // namespace Teamwright
