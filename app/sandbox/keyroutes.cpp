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
        !asked.isEmpty() && !call.users.isIn(caller.userId, asked))
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

void checkState(const SandboxCall &call)
{
    static const QStringList states = QStringLiteral("active,expired,revoked,deleted").split(u',');
    if (call.query.contains("status") && !states.contains(call.queryText("status")))
        throw errorDetail(400, "Invalid status value. Supported: 'active', 'expired', 'revoked', 'deleted'.");
    if (call.query.contains("expires") && !states.mid(0, 2).contains(call.queryText("expires")))
        throw errorDetail(400, "Invalid expires value. Supported: 'active', 'expired'.");
}

/// A condition over the table of keys that grows word by word.
struct Filter
{
    QString where = QStringLiteral("1");
    QVariantList values;

    void add(const char *condition, const QVariantList &more)
    {
        where += QStringLiteral(" AND ") + QLatin1String(condition);
        values += more;
    }
    void addUnlessEmpty(const char *condition, const QString &value)
    {
        if (!value.isEmpty())
            add(condition, {value});
    }
};

void filterByState(const SandboxCall &call, Filter &filter)
{
    const QString state = call.queryText("status");
    const QString now = asText(call.time());
    constexpr const char *isOpen = "coalesce(json_extract(doc, '$.blocked'), 0) = 0";
    constexpr const char *isOver = "coalesce(julianday(json_extract(doc, '$.expires')) < julianday(?), 0)";
    constexpr const char *isAlive =
        "NOT coalesce(julianday(json_extract(doc, '$.expires')) < julianday(?), 0)";
    if (state == QLatin1String("deleted")) // no archive is kept here
        filter.add("0", {});
    else if (state == QLatin1String("revoked"))
        filter.add("json_extract(doc, '$.blocked') = 1", {});
    else if (!state.isEmpty())
        filter.add(isOpen, {});
    for (const QString &word : {state, call.queryText("expires")}) {
        if (word == QLatin1String("expired"))
            filter.add(isOver, {now});
        else if (word == QLatin1String("active"))
            filter.add(isAlive, {now});
    }
}

Filter listFilter(SandboxCall &call)
{
    const bool isLoose = member(call.query, "substring_matching") == true;
    QString user = call.queryText("user_id");
    if (user.isEmpty() && !call.caller.hasAdminView())
        user = call.caller.userId;
    Filter filter;
    filter.addUnlessEmpty(isLoose && call.caller.hasAdminView() ? "lower(user_id) LIKE '%' || lower(?) || '%'"
                                                                : "user_id = ?",
                          user);
    filter.addUnlessEmpty("team_id = ?", call.queryText("team_id"));
    filter.addUnlessEmpty("json_extract(doc, '$.organization_id') = ?", call.queryText("organization_id"));
    filter.addUnlessEmpty(isLoose ? "lower(key_alias) LIKE '%' || lower(?) || '%'" : "key_alias = ?",
                          call.queryText("key_alias"));
    filter.addUnlessEmpty("token = ?", call.queryText("key_hash"));
    if (const QString sought = call.queryText("search"); !sought.isEmpty())
        filter.add("(token = ? OR lower(key_alias) LIKE '%' || lower(?) || '%')", {sought, sought});
    filterByState(call, filter);
    return filter;
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
    checkState(call);
    requireOwnList(call);
    const Filter filter = listFilter(call);
    const qint64 page = call.query.value("page", qint64(1));
    const qint64 size = call.query.value("size", qint64(10));
    requireReachable(page, size);
    const qint64 total = call.keys.count(filter.where, filter.values);
    Json keys = Json::array();
    for (const Json &key :
         call.keys.where(filter.where, filter.values, listOrder(call), size, (page - 1) * size))
        keys.push_back(member(call.query, "return_full_object") == true ? shaped("keyListed", key)
                                                                        : key["token"]);
    return {{"keys", keys},
            {"total_count", total},
            {"current_page", page},
            {"total_pages", (total + size - 1) / size}};
}

} // namespace Teamwright
