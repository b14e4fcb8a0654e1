// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbudget.h"

#include "sandboxerrors.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace Teamwright {
namespace {

struct Duration
{
    bool isRecognized = false;
    bool isTooLarge = false; ///< beyond what Python's dates reach
    qint64 count = 0;
    QString unit;
};

/// "daily" and its kind, in any case and with blanks around.
QString normalized(const std::string &duration)
{
    static const QHash<QString, QString> words = {{QStringLiteral("hourly"), QStringLiteral("1h")},
                                                  {QStringLiteral("daily"), QStringLiteral("24h")},
                                                  {QStringLiteral("weekly"), QStringLiteral("7d")},
                                                  {QStringLiteral("monthly"), QStringLiteral("30d")}};
    const QString text = QString::fromStdString(duration);
    return words.value(text.trimmed().toLower(), text);
}

/// re.match: the beginning decides, what follows is not looked at; \d takes any script's digits.
Duration parsed(const std::string &duration, const QString &unitPattern)
{
    const QRegularExpression pattern(QStringLiteral("^(\\d+)(%1)").arg(unitPattern),
                                     QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(normalized(duration));
    if (!match.hasMatch())
        return {};
    Duration result{true, false, 0, match.captured(2)};
    for (const QChar digit : match.captured(1)) {
        result.count = result.count * 10 + digit.digitValue();
        result.isTooLarge = result.isTooLarge || result.count > 100'000'000'000;
        result.count = std::min<qint64>(result.count, 100'000'000'000);
    }
    return result;
}

QDateTime firstOfNextMonth(const QDateTime &now)
{
    return QDateTime(QDate(now.date().year(), now.date().month(), 1).addMonths(1), QTime(0, 0), Qt::UTC);
}

QDateTime inDays(const QDateTime &midnight, qint64 days)
{
    const QDateTime moment = midnight.addDays(days);
    if (!moment.isValid() || moment.date().year() > 9999)
        throw Crash{"date value out of range"};
    return moment;
}

QDateTime dayReset(const QDateTime &now, const QDateTime &midnight, qint64 days)
{
    if (days == 0)
        return now;
    if (days == 7) // the next Monday, never today
        return midnight.addDays(8 - now.date().dayOfWeek());
    return days == 30 ? firstOfNextMonth(now) : inDays(midnight, days);
}

/// The next multiple of \a step in a field that counts from 0 (hours of the day, minutes of the hour …).
qint64 nextMultiple(qint64 current, qint64 step) { return current + step - current % step; }

/// Whatever passes midnight lands on tomorrow's clock, however many days were meant: 48h is tomorrow
/// midnight.
QDateTime clockReset(const QDateTime &midnight, qint64 hour, qint64 minute, qint64 second)
{
    const QTime clock(static_cast<int>(hour % 24), static_cast<int>(minute), static_cast<int>(second));
    return QDateTime(midnight.date().addDays(hour >= 24 ? 1 : 0), clock, Qt::UTC);
}

} // namespace

QDateTime budgetResetAt(const std::string &duration, const QDateTime &now)
{
    const Duration period = parsed(duration, QStringLiteral("[a-z]+"));
    const QDateTime midnight(now.date(), QTime(0, 0), Qt::UTC);
    const QTime clock = now.time();
    if (!period.isRecognized)
        return midnight.addDays(1);
    const qint64 count = period.count;
    if (period.unit == QLatin1String("d") || period.unit == QLatin1String("w"))
        return dayReset(now, midnight, period.unit == QLatin1String("w") ? count * 7 : count);
    if (period.unit == QLatin1String("mo")) {
        if (count != 1)
            throw Crash{"Monthly resets currently only support 1 month intervals"};
        return firstOfNextMonth(now);
    }
    const bool isClock =
        QStringList{QStringLiteral("h"), QStringLiteral("m"), QStringLiteral("s")}.contains(period.unit);
    if (isClock && count == 0)
        return now;
    if (period.unit == QLatin1String("h"))
        return clockReset(midnight, nextMultiple(clock.hour(), count), 0, 0);
    if (period.unit == QLatin1String("m")) {
        const qint64 minute = nextMultiple(clock.minute(), count);
        return clockReset(midnight, clock.hour() + minute / 60, minute % 60, 0);
    }
    if (period.unit == QLatin1String("s")) {
        const qint64 second = nextMultiple(clock.second(), count);
        const qint64 minute = clock.minute() + second / 60;
        return clockReset(midnight, clock.hour() + minute / 60, minute % 60, second % 60);
    }
    return midnight.addDays(1); // 30days, 1month, 1min: accepted by accident (contract 2.6)
}

bool isPersistableDuration(const std::string &duration, const QDateTime &now)
{
    const Duration period = parsed(duration, QStringLiteral("mo|[smhdw]?"));
    if (!period.isRecognized || period.unit.isEmpty() || period.count == 0)
        return false;
    if (period.unit == QLatin1String("mo") && period.count > 12 * (9999 - now.date().year()))
        return false;
    try {
        budgetResetAt(duration, now);
    } catch (const Crash &) {
        return false;
    }
    return true;
}

std::string durationFault(const std::string &duration)
{
    return "Invalid budget_duration '" + duration + "'. Use a format like '1h', '24h', '7d', or '30d'.";
}

void checkBudgetDuration(const Json &duration, const QDateTime &now)
{
    if (!duration.is_null() && !isPersistableDuration(duration.get<std::string>(), now))
        throw errorDetail(400, durationFault(duration.get<std::string>())); // rec team-new-bad-duration
}

Json pythonTime(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    const bool hasFraction = utc.time().msec() != 0;
    return jsonText(utc.toString(hasFraction ? QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz'000Z'")
                                             : QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")));
}

Json databaseTime(const QDateTime &moment) { return pythonTime(moment); }

} // namespace Teamwright
