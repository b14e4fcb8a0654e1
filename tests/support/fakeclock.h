// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace Teamwright {

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime start = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC))
        : m_now(std::move(start))
    {}

    QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds step) { m_now = m_now.addMSecs(step.count()); }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace Teamwright
