// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Teamwright {

/// What is staged for existing teams: one edit a team. Only undo commands and the workspace, which owns it,
/// change it.
class StagedEdits final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StagedEdits)

public:
    /// The team as the proxy has it, where that is known.
    using BaseOf = std::function<const Team *(const TeamId &)>;

    explicit StagedEdits(BaseOf baseOf, QObject *parent = nullptr)
        : QObject(parent)
        , m_baseOf(std::move(baseOf))
    {}

    const TeamEdit *find(const TeamId &id) const;
    QList<TeamEdit> all() const; ///< by alias, then id
    int count() const { return int(m_edits.size()); }

    /// Lays one step over what is staged: its `wanted` count, its `was` only where nobody knows what the
    /// proxy has. What comes out as the proxy has it is staged no longer.
    void lay(const TeamEdit &step, bool isDeletion);
    void replace(const TeamEdit &edit); ///< an empty one takes the team's away
    void remove(const TeamId &id);

Q_SIGNALS:
    void changed(const Teamwright::TeamId &id);

private:
    BaseOf m_baseOf;
    QHash<TeamId, TeamEdit> m_edits;
};

/// The step back.
TeamEdit inverse(const TeamEdit &step);

} // namespace Teamwright
