// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxteams.h"

#include "sandboxshapes.h"
#include "sandboxstore.h"

#include <QUuid>

namespace Teamwright {

static QVariant text(const Json &value)
{
    return value.is_string() ? QVariant(asText(value)) : QVariant(QMetaType(QMetaType::QString));
}

static QVariant folded(const Json &value)
{
    return value.is_string() ? QVariant(asText(value).toLower()) : QVariant(QMetaType(QMetaType::QString));
}

static QString document(const Json &value) { return QString::fromUtf8(writeJson(value)); }

static Json parsed(const QVariant &text) { return Json::parse(text.toString().toStdString()); }

bool isPoisoned(const Json &team)
{
    for (const Json &entry : member(team, "members_with_roles")) {
        if (member(entry, "user_id").is_null() && member(entry, "user_email").is_null())
            return true;
    }
    return false;
}

std::optional<Json> SandboxTeams::find(const QString &teamId)
{
    const auto rows = m_store.rows(QStringLiteral("SELECT doc FROM teams WHERE team_id = ?"), {teamId});
    return rows.isEmpty() ? std::nullopt : std::optional(parsed(rows.first().first()));
}

void SandboxTeams::insert(const Json &team)
{
    m_store.run(QStringLiteral("INSERT INTO teams (team_id, alias, alias_folded, organization_id, created_at,"
                               " poisoned, doc) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                {text(team["team_id"]), text(team["team_alias"]), folded(team["team_alias"]),
                 text(team["organization_id"]), text(team["created_at"]), isPoisoned(team), document(team)});
}

void SandboxTeams::update(const Json &team)
{
    m_store.run(
        QStringLiteral("UPDATE teams SET alias = ?, alias_folded = ?, organization_id = ?, poisoned = ?,"
                       " doc = ? WHERE team_id = ?"),
        {text(team["team_alias"]), folded(team["team_alias"]), text(team["organization_id"]),
         isPoisoned(team), document(team), text(team["team_id"])});
}

void SandboxTeams::bury(const Json &tombstone)
{
    m_store.run(QStringLiteral("INSERT INTO deleted_teams (id, team_id, alias, alias_folded, organization_id,"
                               " created_at, doc) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                {text(tombstone["id"]), text(tombstone["team_id"]), text(tombstone["team_alias"]),
                 folded(tombstone["team_alias"]), text(tombstone["organization_id"]),
                 text(tombstone["created_at"]), document(tombstone)});
    m_store.run(QStringLiteral("DELETE FROM teams WHERE team_id = ?"), {text(tombstone["team_id"])});
}

qint64 SandboxTeams::count()
{
    return m_store.rows(QStringLiteral("SELECT count(*) FROM teams")).first().first().toLongLong();
}

static QString table(const SandboxTeamQuery &query)
{
    return query.isDeleted ? QStringLiteral("deleted_teams") : QStringLiteral("teams");
}

qint64 SandboxTeams::count(const SandboxTeamQuery &query)
{
    const QString sql = QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table(query), query.where);
    return m_store.rows(sql, query.values).first().first().toLongLong();
}

std::vector<Json> SandboxTeams::page(const SandboxTeamQuery &query)
{
    const QString sql = QStringLiteral("SELECT doc FROM %1 WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?")
                            .arg(table(query), query.where, query.orderBy);
    std::vector<Json> teams;
    for (const QVariantList &row : m_store.rows(sql, query.values + QVariantList{query.take, query.skip}))
        teams.push_back(parsed(row.first()));
    return teams;
}

QStringList SandboxTeams::ids()
{
    QStringList ids;
    for (const QVariantList &row : m_store.rows(QStringLiteral("SELECT team_id FROM teams")))
        ids.append(row.first().toString());
    return ids;
}

std::vector<std::pair<QString, Json>> SandboxTeams::modelsOfAll()
{
    std::vector<std::pair<QString, Json>> all;
    const QString sql = QStringLiteral("SELECT team_id, json_extract(doc, '$.models') FROM teams");
    for (const QVariantList &row : m_store.rows(sql))
        all.emplace_back(row.at(0).toString(), Json::parse(row.at(1).toString().toStdString()));
    return all;
}

Json SandboxTeams::model(const Json &team, bool includesAliases)
{
    Json shown = team;
    shown["litellm_model_table"] = includesAliases ? aliases(team["model_id"], false) : Json(nullptr);
    return shown;
}

Json SandboxTeams::row(const Json &team, bool includesAliases)
{
    Json shown = shaped("teamRow", team);
    Json members = Json::array();
    for (const Json &entry : team["members_with_roles"])
        members.push_back(
            {{"role", entry["role"]}, {"user_id", entry["user_id"]}, {"user_email", entry["user_email"]}});
    shown["members_with_roles"] = members;
    if (shown["budget_limits"].is_array()) {
        for (Json &window : shown["budget_limits"]) {
            std::string reset =
                member(window, "reset_at").is_string() ? window["reset_at"].get<std::string>() : "";
            if (!reset.empty())
                reset.replace(reset.size() - 1, 1, "+00:00"); // as text in the row: rec team-update-alias
            window = Json{{"reset_at", reset},
                          {"max_budget", asJsonb(window["max_budget"])},
                          {"budget_duration", window["budget_duration"]}};
        }
    }
    shown["litellm_model_table"] = includesAliases ? aliases(team["model_id"], true) : Json(nullptr);
    return shown;
}

qint64 SandboxTeams::saveAliases(qint64 id, const Json &aliases)
{
    if (id == 0)
        return m_store.run(QStringLiteral("INSERT INTO aliases (doc) VALUES (?)"), {document(aliases)});
    m_store.run(QStringLiteral("UPDATE aliases SET doc = ? WHERE id = ?"), {document(aliases), id});
    return id;
}

Json SandboxTeams::aliases(const Json &modelId, bool isRow)
{
    if (!modelId.is_number())
        return nullptr;
    const auto rows =
        m_store.rows(QStringLiteral("SELECT doc FROM aliases WHERE id = ?"), {qint64(modelId.get<qint64>())});
    if (rows.isEmpty())
        return nullptr;
    Json stored = parsed(rows.first().first());
    stored["id"] = modelId;
    return isRow ? stored : shaped("alias", stored);
}

QString SandboxTeams::saveObjectPermission(const QString &id, const Json &permission)
{
    const QString key = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
    m_store.run(
        QStringLiteral("INSERT OR REPLACE INTO object_permissions (object_permission_id, doc) VALUES (?, ?)"),
        {key, document(permission)});
    return key;
}

Json SandboxTeams::objectPermission(const Json &id, const char *shapeName)
{
    if (!id.is_string())
        return nullptr;
    const auto rows = m_store.rows(
        QStringLiteral("SELECT doc FROM object_permissions WHERE object_permission_id = ?"), {asText(id)});
    if (rows.isEmpty())
        return nullptr;
    Json stored = parsed(rows.first().first());
    for (auto field = stored.begin(); field != stored.end();) // null is as good as not set
        field = field->is_null() ? stored.erase(field) : std::next(field);
    stored["object_permission_id"] = id;
    return shaped(shapeName, stored);
}

} // namespace Teamwright
