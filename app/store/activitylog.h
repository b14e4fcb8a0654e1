// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "linefile.h"

#include <QList>
#include <QObject>

namespace Teamwright {

/// One request of this or an earlier run, and the profile it was sent from.
struct ActivityEntry
{
    QString profile; ///< its name at that time
    Exchange exchange;

    bool isWrite() const { return exchange.method != "GET"; }
};

/// Everything that was sent, with its answer and without its secrets: the last of it in memory, and on disk
/// within a size limit. Lives as long as the program, above all connections.
class ActivityLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityLog)

public:
    static constexpr qsizetype mostKept = 2000; ///< in memory

    /// @p sizeLimit is for the file, in bytes.
    explicit ActivityLog(const QString &path, qint64 sizeLimit = 8 * 1024 * 1024, QObject *parent = nullptr);

    /// The oldest first. What earlier runs left is read when it is first asked for.
    const QList<ActivityEntry> &entries();

    /// @p exchange is redacted already (see Exchange). Gets a number that counts up over all runs.
    void add(const QString &profile, const Exchange &exchange);

Q_SIGNALS:
    void entriesAboutToBeDropped(int count); ///< the oldest ones
    void entriesDropped();
    void entryAboutToBeAppended();
    void entryAppended();

private:
    void readEarlierRuns();

    LineFile m_file;
    qint64 m_sizeLimit;
    quint64 m_lastNumber = 0;
    bool m_isRead = false;
    QList<ActivityEntry> m_entries;
};

} // namespace Teamwright
