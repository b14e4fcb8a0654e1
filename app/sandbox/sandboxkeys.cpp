// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxkeys.h"

#include "sandboxstore.h"

#include <QCryptographicHash>

namespace Teamwright {

static QVariant text(const Json &value)
{
    return value.is_string() ? QVariant(asText(value)) : QVariant(QMetaType(QMetaType::QString));
}

QString SandboxKeys::hashOf(const QByteArray &plainKey)
{
    return QString::fromLatin1(QCryptographicHash::hash(plainKey, QCryptographicHash::Sha256).toHex());
}

std::optional<Json> SandboxKeys::find(const QString &token)
{
    const auto found = where(QStringLiteral("token = ?"), {token});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void SandboxKeys::save(const Json &key)
{
    m_store.run(QStringLiteral("INSERT INTO keys (token, key_alias, user_id, team_id, created_at, doc)"
                               " VALUES (?, ?, ?, ?, ?, ?)"
                               " ON CONFLICT (token) DO UPDATE SET doc = excluded.doc"),
                {text(key["token"]), text(key["key_alias"]), text(key["user_id"]), text(key["team_id"]),
                 text(key["created_at"]), QString::fromUtf8(writeJson(key))});
}

bool SandboxKeys::hasAlias(const QString &alias)
{
    return count(QStringLiteral("key_alias = ?"), {alias}) > 0;
}

std::vector<Json> SandboxKeys::where(const QString &condition, const QVariantList &values,
                                     const QString &orderBy, qint64 take, qint64 skip)
{
    const QString sql =
        QStringLiteral("SELECT doc FROM keys WHERE %1 ORDER BY %2 LIMIT ? OFFSET ?").arg(condition, orderBy);
    std::vector<Json> keys;
    for (const QVariantList &row : m_store.rows(sql, values + QVariantList{take, skip}))
        keys.push_back(Json::parse(row.first().toString().toStdString()));
    return keys;
}

qint64 SandboxKeys::count(const QString &condition, const QVariantList &values)
{
    return m_store.rows(QStringLiteral("SELECT count(*) FROM keys WHERE ") + condition, values)
        .first()
        .first()
        .toLongLong();
}

void SandboxKeys::remove(const QString &condition, const QVariantList &values)
{
    m_store.run(QStringLiteral("DELETE FROM keys WHERE ") + condition, values);
}

} // namespace Teamwright
