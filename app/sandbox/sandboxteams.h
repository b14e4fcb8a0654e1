// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxjson.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace Teamwright {

class SandboxStore;

/// What a list of teams asks for; empty texts ask for nothing.
struct SandboxTeamQuery
{
    QString where = QStringLiteral("1"); ///< SQL over the columns of the table
    QVariantList values;
    QString orderBy = QStringLiteral("created_at DESC, rowid DESC");
    qint64 skip = 0;
    qint64 take = -1; ///< -1: all
    bool isDeleted = false;
};

/// Teams and their tombstones: documents in the shape "team" (without relations).
class SandboxTeams final
{
public:
    explicit SandboxTeams(SandboxStore &store)
        : m_store(store)
    {}

    std::optional<Json> find(const QString &teamId);
    void insert(const Json &team);
    void update(const Json &team);
    void bury(const Json &tombstone);
    qint64 count();

    qint64 count(const SandboxTeamQuery &query);
    std::vector<Json> page(const SandboxTeamQuery &query);
    QStringList ids();
    /// Of every team its id and what it allows.
    std::vector<std::pair<QString, Json>> modelsOfAll();

    /// The team as LiteLLM_TeamTable shows it; the table of aliases only where the endpoint includes it.
    Json model(const Json &team, bool includesAliases);
    /// The bare row of block, unblock and update (rec team-block, team-update-alias).
    Json row(const Json &team, bool includesAliases);

    qint64 saveAliases(qint64 id, const Json &aliases); ///< id 0 makes a row
    Json aliases(const Json &modelId, bool isRow);
    QString saveObjectPermission(const QString &id, const Json &permission);
    Json objectPermission(const Json &id, const char *shapeName); ///< null when there is none

private:
    SandboxStore &m_store;
};

/// True for a team that the proxy can no longer read: a member with neither id nor e-mail (contract 5.1).
bool isPoisoned(const Json &team);

} // namespace Teamwright
