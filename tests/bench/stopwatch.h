// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <ctime>

namespace Teamwright {

/// Milliseconds since its start: as they passed, and as this thread worked in them. On a machine that does
/// other things, too, only the second tells how long a user would be kept waiting.
class Stopwatch final
{
public:
    Stopwatch() { restart(); }

    void restart()
    {
        m_passed.start();
        m_workedBefore = worked(CLOCK_THREAD_CPUTIME_ID);
    }
    double passed() const { return double(m_passed.nsecsElapsed()) / 1e6; }
    double worked() const { return worked(CLOCK_THREAD_CPUTIME_ID) - m_workedBefore; }

    /// Of all threads of this process, since it began.
    static double workedByAll() { return worked(CLOCK_PROCESS_CPUTIME_ID); }

private:
    static double worked(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QElapsedTimer m_passed;
    double m_workedBefore = 0;
};

} // namespace Teamwright
