// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyroutes.h"

#include "sandboxerrors.h"
#include "sandboxshapes.h"

namespace Teamwright {
namespace {

/// A live key's state; the times of /key/info are written "+00:00" (rec who-am-i-key-member).
Json infoOf(const SandboxCall &call, const Json &key)
{
    Json info = key;
    info.erase("token");
    const QDateTime expires = QDateTime::fromString(asText(key["expires"]), Qt::ISODateWithMs);
    info["status"] = key["blocked"] == true                    ? "revoked"
                     : expires.isValid() && expires < call.now ? "expired"
                                                               : "active";
    for (const char *field : {"created_at", "updated_at", "expires", "budget_reset_at"}) {
        if (info[field].is_string())
            info[field] = jsonText(asText(info[field]).chopped(1) + QStringLiteral("+00:00"));
    }
    return info;
}

bool mayReadKey(const SandboxCaller &caller, const Json &key)
{
    return caller.hasAdminView() || caller.token == asText(key["token"]) ||
           (caller.userIdJson() == key["user_id"]);
}

ProxyFault listDenied(const char *text, const char *param) { return {403, text, "bad_request_error", param}; }

void requireOwnList(SandboxCall &call)
{
    const SandboxCaller &caller = call.caller;
    if (caller.hasAdminView())
        return;
    if (caller.user.is_null())
        throw listDenied(
            "You are not authorized to access this endpoint. No 'user_id' is associated with your API key.",
            "user_id");
    if (const QString asked = call.queryText("user_id"); !asked.isEmpty() && asked != caller.userId)
        throw listDenied("You are not authorized to check another user's keys", "user_id");
    if (const QString asked = call.queryText("team_id");
        !asked.isEmpty() && !call.users.teams(caller.userId).contains(asked))
        throw listDenied("You are not authorized to check this team's keys", "team_id");
    if (const QString asked = call.queryText("key_hash"); !asked.isEmpty() && !call.keys.find(asked))
        throw listDenied("Key Hash not found.", "key_hash");
}

QString listOrder(const SandboxCall &call)
{
    static const QHash<QString, QString> columns = {
        {QStringLiteral("created_at"), QStringLiteral("created_at")},
        {QStringLiteral("token"), QStringLiteral("token")},
        {QStringLiteral("key_alias"), QStringLiteral("key_alias")},
        {QStringLiteral("spend"), QStringLiteral("json_extract(doc, '$.spend')")},
        {QStringLiteral("max_budget"), QStringLiteral("json_extract(doc, '$.max_budget')")},
        {QStringLiteral("updated_at"), QStringLiteral("json_extract(doc, '$.updated_at')")}};
    if (!call.query.contains("sort_by"))
        return QStringLiteral("created_at DESC, token DESC");
    const QString column = columns.value(call.queryText("sort_by"));
    if (column.isEmpty())
        throw errorDetail(
            400, "Invalid sort column. Must be one of: spend, max_budget, created_at, updated_at, token, "
                 "key_alias");
    const QString order =
        call.query.contains("sort_order") ? call.queryText("sort_order").toLower() : QStringLiteral("desc");
    if (order != QLatin1String("asc") && order != QLatin1String("desc"))
        throw errorDetail(400, "Invalid sort order. Must be 'asc' or 'desc'");
    return column + (order == QLatin1String("asc") ? QStringLiteral(" ASC NULLS LAST")
                                                   : QStringLiteral(" DESC NULLS FIRST"));
}

} // namespace

Json keyInfo(SandboxCall &call)
{
    QString asked = call.queryText("key");
    if (asked.isEmpty())
        asked = call.caller.token; // the master key has none: rec who-am-i-key-admin
    const QString hash = asked.startsWith(QLatin1String("sk-")) ? SandboxKeys::hashOf(asked.toUtf8()) : asked;
    const std::optional<Json> key = call.keys.find(hash);
    if (!key)
        throw ProxyFault{404, "Key not found in database", "not_found_error", "key"};
    if (!mayReadKey(call.caller, *key))
        throw HttpFault{403, "You are not allowed to access this key's info. Your role=" +
                                 call.caller.role.toStdString()};
    return {{"key", jsonText(asked)}, {"info", infoOf(call, *key)}};
}

Json keyList(SandboxCall &call)
{
    requireOwnList(call);
    QString user = call.queryText("user_id");
    if (user.isEmpty() && !call.caller.hasAdminView())
        user = call.caller.userId;
    QString where = QStringLiteral("1");
    QVariantList values;
    const auto filter = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        where += QStringLiteral(" AND %1 = ?").arg(QLatin1String(column));
        values.append(value);
    };
    filter("user_id", user);
    filter("team_id", call.queryText("team_id"));
    filter("key_alias", call.queryText("key_alias"));
    filter("token", call.queryText("key_hash"));
    const qint64 page = call.query.value("page", qint64(1));
    const qint64 size = call.query.value("size", qint64(10));
    requireReachable(page, size);
    const qint64 total = call.keys.count(where, values);
    Json keys = Json::array();
    for (const Json &key : call.keys.where(where, values, listOrder(call), size, (page - 1) * size))
        keys.push_back(member(call.query, "return_full_object") == true ? shaped("keyListed", key)
                                                                        : key["token"]);
    return {{"keys", keys},
            {"total_count", total},
            {"current_page", page},
            {"total_pages", (total + size - 1) / size}};
}

} // namespace Teamwright
