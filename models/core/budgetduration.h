// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Teamwright {

/// How long a budget lasts before its spend is counted anew: "30d", "1mo", "weekly" (contract 2.6).
class BudgetDuration final
{
public:
    enum class Unit { Seconds, Minutes, Hours, Days, Weeks, Months };

    /// Takes what the proxy documents: "<n>s|m|h|d|w" up to 99999, "1mo", and the words hourly, daily,
    /// weekly, monthly in any case. Nothing for the texts that it takes by accident ("30days", "1d12h").
    static std::optional<BudgetDuration> parse(QStringView text);

    BudgetDuration(int count, Unit unit)
        : m_count(count)
        , m_unit(unit)
    {}

    int count() const { return m_count; }
    Unit unit() const { return m_unit; }
    QString toText() const; ///< "30d"; words become their short form

    /// When a budget set at that moment is counted anew, as the proxy reckons by default: in UTC, at
    /// midnight, on Mondays, on the first of the month (contract 2.6).
    QDateTime nextReset(const QDateTime &now) const;

    friend bool operator==(const BudgetDuration &, const BudgetDuration &) = default;

private:
    int m_count;
    Unit m_unit;
};

} // namespace Teamwright
