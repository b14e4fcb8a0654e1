// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stopwatch.h"

#include <QApplication>
#include <QThread>

#include <algorithm>

namespace Teamwright {

/// The application, with a stop watch around each event of the user's thread: nothing else can be done while
/// one is handled. Costs nothing between them, as a timer that asks all the time would.
class BlockMeter final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlockMeter)

public:
    using QApplication::QApplication;

    static BlockMeter &current() { return static_cast<BlockMeter &>(*QCoreApplication::instance()); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const Stopwatch watch;
        const bool isHandled = QApplication::notify(receiver, event);
        m_longestPassed = std::max(m_longestPassed, watch.passed());
        m_longestWorked = std::max(m_longestWorked, watch.worked());
        --m_depth;
        return isHandled;
    }

    void restart() { m_longestPassed = m_longestWorked = 0; }
    double longestPassed() const { return m_longestPassed; } ///< milliseconds
    double longestWorked() const { return m_longestWorked; } ///< the same, only while the thread ran

private:
    int m_depth = 0;
    double m_longestPassed = 0;
    double m_longestWorked = 0;
};

} // namespace Teamwright
