// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftstore.h"
#include "team.h"

namespace Teamwright {

/// A team that others are made from.
struct TeamTemplate
{
    QString id;
    QString name;
    QDateTime savedAt;
    Team team; ///< without id, figures and alias

    friend bool operator==(const TeamTemplate &, const TeamTemplate &) = default;
};

/// Templates of teams, kept beside the drafts under a scope that no profile has: they serve all proxies.
class TemplateStore final
{
public:
    explicit TemplateStore(DraftStore &drafts)
        : m_drafts(drafts)
    {}

    QList<TeamTemplate> templates() const; ///< by name
    bool hasName(const QString &name) const;
    /// Replaces the one of that name; false when the disk refuses.
    bool keep(const QString &name, const Team &team, bool withMembers, const QDateTime &now);
    void remove(const QString &id);

private:
    DraftStore &m_drafts;
};

/// What of a team can be made anew: no id, no figures, nothing that only the proxy knows. Limits of members
/// are none of /team/new and go, too (contract 2.1).
Team reusableTeam(const Team &team, bool withMembers);

} // namespace Teamwright
