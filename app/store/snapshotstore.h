// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linefile.h"
#include "teamedit.h"

#include <QDateTime>
#include <QLatin1String>

#include <optional>

namespace Teamwright {

/// A team as it was before something was done to it, and what was about to be done.
struct Snapshot
{
    quint64 number = 0; ///< counts up over all runs
    QDateTime takenAt;
    Team team;
    TeamEdit edit; ///< what was sent then
};

/// Old states of teams, for reversing and recreating: one file per profile, readable for its owner only,
/// within a size limit; the oldest go first.
class SnapshotStore final
{
public:
    static constexpr QLatin1String suffix{".snapshots"};

    /// @p scope is draftScope() of the profile; @p sizeLimit in bytes.
    SnapshotStore(const QString &folder, const QString &scope, qint64 sizeLimit = 32 * 1024 * 1024);

    /// On the disk itself when it returns the number; nothing when the disk refuses.
    std::optional<quint64> save(const Team &team, const TeamEdit &edit, const QDateTime &now);

    QList<Snapshot> snapshots() const; ///< the latest first
    QList<Snapshot> deletions() const; ///< what can be recreated, the latest first
    std::optional<Snapshot> find(quint64 number) const;
    /// What was done to that team by a request that left at that time.
    std::optional<Snapshot> before(const TeamId &team, const QDateTime &time) const;

private:
    LineFile m_file;
    qint64 m_sizeLimit;
    quint64 m_lastNumber = 0;
};

/// What takes back what was done to that team: each entry the other way round. Empty for a deletion, which
/// only Recreate takes back.
TeamEdit reverseOf(const Snapshot &snapshot);

} // namespace Teamwright
