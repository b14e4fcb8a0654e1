// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetduration.h"

#include <QRegularExpression>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QDateTime atMidnight(const QDate &date) { return date.startOfDay(Qt::UTC); }

QDateTime nextMultiple(const QDateTime &utc, qint64 seconds)
{
    const QDateTime midnight = atMidnight(utc.date());
    return midnight.addSecs((midnight.secsTo(utc) / seconds + 1) * seconds);
}

QDateTime afterDays(const QDateTime &utc, int days)
{
    const QDate today = utc.date();
    if (days == 7)
        return atMidnight(today.addDays(8 - today.dayOfWeek()));
    if (days == 30)
        return atMidnight(QDate(today.year(), today.month(), 1).addMonths(1));
    return atMidnight(today.addDays(days));
}

} // namespace

std::optional<BudgetDuration> BudgetDuration::parse(QStringView text)
{
    const QString lower = text.toString().toLower();
    if (lower == u"hourly")
        return BudgetDuration(1, Unit::Hours);
    if (lower == u"daily")
        return BudgetDuration(1, Unit::Days);
    if (lower == u"weekly")
        return BudgetDuration(1, Unit::Weeks);
    if (lower == u"monthly" || text == u"1mo")
        return BudgetDuration(1, Unit::Months);

    static const QRegularExpression counted(u"\\A([1-9][0-9]{0,4})([smhdw])\\z"_qs);
    const auto match = counted.match(text.toString());
    if (!match.hasMatch())
        return {};
    const auto unit = Unit(u"smhdw"_qs.indexOf(match.capturedView(2)));
    return BudgetDuration(match.capturedView(1).toInt(), unit);
}

QString BudgetDuration::toText() const
{
    static const QString units[] = {u"s"_qs, u"m"_qs, u"h"_qs, u"d"_qs, u"w"_qs, u"mo"_qs};
    return QString::number(m_count) + units[int(m_unit)];
}

QDateTime BudgetDuration::nextReset(const QDateTime &now) const
{
    const QDateTime utc = now.toUTC();
    switch (m_unit) {
    case Unit::Seconds: return nextMultiple(utc, m_count);
    case Unit::Minutes: return nextMultiple(utc, qint64(m_count) * 60);
    case Unit::Hours:
        return m_count % 24 == 0 ? afterDays(utc, m_count / 24) : nextMultiple(utc, qint64(m_count) * 3600);
    case Unit::Days: return afterDays(utc, m_count);
    case Unit::Weeks: return m_count == 1 ? afterDays(utc, 7) : atMidnight(utc.date().addDays(7 * m_count));
    case Unit::Months: return afterDays(utc, 30);
    }
    Q_UNREACHABLE();
}

} // namespace Teamwright
