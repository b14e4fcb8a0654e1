// SPDX-License-Identifier: GPL-3.0-or-later
#include "resettext.h"

#include "datetext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct ResetText
{
    Q_DECLARE_TR_FUNCTIONS(ResetText)
};

QString singlePeriod(BudgetDuration::Unit unit)
{
    switch (unit) {
    case BudgetDuration::Unit::Seconds: return ResetText::tr("every second");
    case BudgetDuration::Unit::Minutes: return ResetText::tr("every minute");
    case BudgetDuration::Unit::Hours: return ResetText::tr("every hour");
    case BudgetDuration::Unit::Days: return ResetText::tr("every day");
    case BudgetDuration::Unit::Weeks: return ResetText::tr("every week");
    case BudgetDuration::Unit::Months: return ResetText::tr("every month");
    }
    Q_UNREACHABLE();
}

} // namespace

QString periodText(const BudgetDuration &duration)
{
    const int count = duration.count();
    if (count == 1)
        return singlePeriod(duration.unit());
    switch (duration.unit()) {
    case BudgetDuration::Unit::Seconds: return ResetText::tr("every %n seconds", nullptr, count);
    case BudgetDuration::Unit::Minutes: return ResetText::tr("every %n minutes", nullptr, count);
    case BudgetDuration::Unit::Hours: return ResetText::tr("every %n hours", nullptr, count);
    case BudgetDuration::Unit::Days: return ResetText::tr("every %n days", nullptr, count);
    case BudgetDuration::Unit::Weeks: return ResetText::tr("every %n weeks", nullptr, count);
    case BudgetDuration::Unit::Months: return ResetText::tr("every %n months", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString nextResetText(const BudgetDuration &duration, const QDateTime &now)
{
    const QDateTime reset = duration.nextReset(now);
    return ResetText::tr("Spend is counted anew %1, next on %2 (%3).")
        .arg(periodText(duration), localTimeText(reset), utcTimeText(reset));
}

} // namespace Teamwright
