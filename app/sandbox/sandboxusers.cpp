// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxusers.h"

#include "sandboxstore.h"

namespace Teamwright {

static QVariant text(const Json &value)
{
    return value.is_string() ? QVariant(asText(value)) : QVariant(QMetaType(QMetaType::QString));
}

static Json parsed(const QVariant &document) { return Json::parse(document.toString().toStdString()); }

Json SandboxUsers::withTeams(const QVariant &document)
{
    Json user = parsed(document);
    Json &list = user["teams"] = Json::array();
    for (const QString &team : teams(asText(user["user_id"])))
        list.push_back(jsonText(team));
    return user;
}

std::optional<Json> SandboxUsers::find(const QString &userId)
{
    const auto rows = m_store.rows(QStringLiteral("SELECT doc FROM users WHERE user_id = ?"), {userId});
    return rows.isEmpty() ? std::nullopt : std::optional(withTeams(rows.first().first()));
}

std::optional<Json> SandboxUsers::row(const QString &userId)
{
    const auto rows = m_store.rows(QStringLiteral("SELECT doc FROM users WHERE user_id = ?"), {userId});
    return rows.isEmpty() ? std::nullopt : std::optional(parsed(rows.first().first()));
}

std::vector<Json> SandboxUsers::rowsWithEmail(const QString &email)
{
    std::vector<Json> users;
    const QString sql = QStringLiteral("SELECT doc FROM users WHERE email_folded = ? ORDER BY rowid");
    for (const QVariantList &row : m_store.rows(sql, {email.toLower()}))
        users.push_back(parsed(row.first()));
    return users;
}

void SandboxUsers::save(const Json &user)
{
    Json stored = user;
    stored["teams"] = Json::array();
    m_store.run(
        QStringLiteral("INSERT INTO users (user_id, user_id_folded, user_email, email_folded, user_alias,"
                       " user_role, spend, created_at, doc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (user_id) DO UPDATE SET user_email = excluded.user_email,"
                       " email_folded = excluded.email_folded, user_alias = excluded.user_alias,"
                       " user_role = excluded.user_role, spend = excluded.spend, doc = excluded.doc"),
        {text(user["user_id"]), asText(user["user_id"]).toLower(), text(user["user_email"]),
         user["user_email"].is_string() ? QVariant(asText(user["user_email"]).toLower()) : text(nullptr),
         text(user["user_alias"]), text(user["user_role"]), asDouble(user["spend"]), text(user["created_at"]),
         QString::fromUtf8(writeJson(stored))});
}

qint64 SandboxUsers::count(const SandboxUserQuery &query)
{
    return m_store.rows(QStringLiteral("SELECT count(*) FROM users WHERE ") + query.where, query.values)
        .first()
        .first()
        .toLongLong();
}

std::vector<Json> SandboxUsers::page(const SandboxUserQuery &query)
{
    const QString sql = QStringLiteral("SELECT doc FROM users WHERE %1 ORDER BY %2 LIMIT ? OFFSET ?")
                            .arg(query.where, query.orderBy);
    std::vector<Json> users;
    for (const QVariantList &row : m_store.rows(sql, query.values + QVariantList{query.take, query.skip}))
        users.push_back(withTeams(row.first()));
    return users;
}

QStringList SandboxUsers::teams(const QString &userId)
{
    QStringList teams;
    const QString sql = QStringLiteral("SELECT team_id FROM user_teams WHERE user_id = ? ORDER BY position");
    for (const QVariantList &row : m_store.rows(sql, {userId}))
        teams.append(row.first().toString());
    return teams;
}

bool SandboxUsers::isIn(const QString &userId, const QString &teamId)
{
    const auto rows = m_store.rows(
        QStringLiteral("SELECT 1 FROM user_teams WHERE user_id = ? AND team_id = ?"), {userId, teamId});
    return !rows.isEmpty();
}

void SandboxUsers::join(const QString &userId, const QString &teamId)
{
    m_store.run(QStringLiteral("INSERT OR IGNORE INTO user_teams (user_id, team_id) VALUES (?, ?)"),
                {userId, teamId});
}

void SandboxUsers::leave(const QString &userId, const QString &teamId)
{
    m_store.run(QStringLiteral("DELETE FROM user_teams WHERE user_id = ? AND team_id = ?"), {userId, teamId});
}

void SandboxUsers::dissolve(const QString &teamId)
{
    m_store.run(QStringLiteral("DELETE FROM user_teams WHERE team_id = ?"), {teamId});
}

} // namespace Teamwright
