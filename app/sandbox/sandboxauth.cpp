// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxauth.h"

#include "sandboxerrors.h"

#include <QCryptographicHash>

namespace Teamwright {
namespace {

ProxyFault authFault(const std::string &message, int status = 401)
{
    return {status, message, "auth_error", "None"};
}

std::optional<QByteArray> header(const SandboxRequest &request, const char *name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0 && !value.isEmpty())
            return value.trimmed();
    }
    return std::nullopt;
}

/// Nothing without one of the prefixes (rec auth-no-bearer) …
std::optional<QByteArray> withoutPrefix(const QByteArray &value)
{
    for (const char *prefix : {"Bearer ", "Basic ", "bearer "}) {
        if (value.startsWith(prefix))
            return QByteArray(value).replace(prefix, "");
    }
    return std::nullopt;
}

/// … but x-litellm-api-key takes the bare key too (rec auth-custom-header).
QByteArray presentedKey(const SandboxRequest &request)
{
    if (const auto value = header(request, "x-litellm-api-key"))
        return withoutPrefix(*value).value_or(*value);
    if (const auto value = header(request, "Authorization"))
        return withoutPrefix(*value).value_or(QByteArray());
    for (const char *name : {"API-Key", "x-api-key", "x-goog-api-key", "Ocp-Apim-Subscription-Key"}) {
        if (const auto value = header(request, name))
            return *value;
    }
    throw authFault("Authentication Error, No api key passed in."); // rec auth-no-key
}

/// "sk-...69c6"; short keys show nothing.
std::string abbreviated(const QByteArray &key)
{
    constexpr int shortest = 16;
    return key.size() < shortest ? "sk-..." : "sk-..." + key.right(4).toStdString();
}

bool looksLikeJwt(const QByteArray &key) { return key.split('.').size() == 3; }

void requireVirtualKey(const QByteArray &key)
{
    if (key.startsWith("sk-"))
        return;
    const QByteArray masked = key.size() > 8 ? key.left(4) + "****" + key.right(4) : QByteArray("****");
    throw authFault(
        "LiteLLM Virtual Key expected. Received=" + masked.toStdString() + ", expected to start with 'sk-'." +
        (looksLikeJwt(key)
             ? " This key has the structure of a JWT, but JWT auth is not enabled on this proxy, so "
               "it was treated as a virtual key. Set `enable_jwt_auth: true` under "
               "`general_settings` in your proxy config to authenticate with JWTs."
             : "")); // rec auth-not-sk
}

std::string pythonMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz'000+00:00'")).toStdString();
}

void requireAlive(const SandboxCall &call, const Json &key, const QByteArray &plainKey)
{
    if (key["blocked"] == true)
        throw authFault(
            "Authentication Error, Key is blocked. Update via `/key/unblock` if you're an admin.");
    if (key["expires"].is_null())
        return;
    const QDateTime expires = QDateTime::fromString(asText(key["expires"]), Qt::ISODateWithMs);
    if (expires < call.now) // rec auth-expired
        throw ProxyFault{401,
                         "Authentication Error - Expired Key. Key Expiry time " + pythonMoment(expires) +
                             " and current time " + pythonMoment(call.now),
                         "expired_key", abbreviated(plainKey)};
}

QString textOrNull(const Json &value) { return value.is_string() ? asText(value) : QString(); }

/// What the proxy takes a stored role for; unknown ones are internal users.
QString effectiveRole(const Json &role)
{
    static const QStringList known = {QStringLiteral("proxy_admin"), QStringLiteral("proxy_admin_viewer"),
                                      QStringLiteral("internal_user"), QStringLiteral("internal_user_viewer"),
                                      QStringLiteral("org_admin")};
    return known.contains(asText(role)) ? asText(role) : QStringLiteral("internal_user");
}

std::string maskedUser(const QString &userId)
{
    constexpr qsizetype shown = 8;
    if (userId.size() <= 4)
        return "***";
    if (userId.size() <= shown)
        return std::string(static_cast<size_t>(userId.size()), '*');
    return (userId.left(6) + QString(userId.size() - shown, u'*') + userId.right(2)).toStdString();
}

[[noreturn]] void throwAdminOnly(const SandboxCaller &caller, const QString &path)
{
    const QString role = asText(member(caller.user, "user_role"));
    const QString user = asText(member(caller.user, "user_id"));
    const QString unknown = QStringLiteral("unknown");
    throw authFault(
        "Authentication Error, Only proxy admin can be used to generate, delete, update info for new "
        "keys/users/teams. Route=" +
        path.toStdString() + ". Your role=" + (role.isEmpty() ? unknown : role).toStdString() +
        ". Your user_id=" + maskedUser(user.isEmpty() ? unknown : user)); // rec auth-admin-only
}

bool isBelow(const QString &path, const QString &allowed)
{
    const QString base = allowed.endsWith(u'/') ? allowed.chopped(1) : allowed;
    return path == allowed || path.startsWith(base + u'/');
}

bool matchesWildcard(const QString &path, const QString &pattern)
{
    return pattern.endsWith(u'*') && path.startsWith(pattern.chopped(1));
}

bool listHolds(const QString &name, RouteLists lists)
{
    static const QHash<QString, RouteLists> names = {
        {QStringLiteral("openai_routes"), RouteList::LlmApi},
        {QStringLiteral("llm_api_routes"), RouteList::LlmApi | RouteList::ModelInfo},
        {QStringLiteral("model_info_routes"), RouteList::ModelInfo},
        {QStringLiteral("info_routes"), RouteList::Info},
        {QStringLiteral("ui_routes"), RouteList::Info},
        {QStringLiteral("key_management_routes"), RouteList::KeyManagement},
        {QStringLiteral("management_routes"), RouteList::Management},
        {QStringLiteral("internal_user_routes"), RouteList::InternalUser},
        {QStringLiteral("internal_user_view_only_routes"), RouteList::InternalViewer},
        {QStringLiteral("self_managed_routes"), RouteList::SelfManaged},
        {QStringLiteral("admin_viewer_routes"), RouteList::AdminViewer},
        {QStringLiteral("org_admin_allowed_routes"), RouteList::OrgAdmin},
        {QStringLiteral("public_routes"), RouteList::Public}};
    return (names.value(name) & lists) != RouteLists();
}

bool namesPath(const Json &allowedRoutes, const QString &path)
{
    for (const Json &allowed : allowedRoutes) {
        if (isBelow(path, asText(allowed)) || matchesWildcard(path, asText(allowed)))
            return true;
    }
    return false;
}

/// Keys bound to routes: rec auth-restricted-route, who-am-i-key-llm.
void requireAllowedRoute(const SandboxCaller &caller, const QString &path, RouteLists lists)
{
    const Json &allowed = member(caller.key, "allowed_routes");
    if (!allowed.is_array() || allowed.empty() || namesPath(allowed, path))
        return;
    for (const Json &name : allowed) {
        if (listHolds(asText(name), lists))
            return;
    }
    throw HttpFault{403, "Virtual key is not allowed to call this route. Only allowed to call routes: " +
                             pythonRepr(allowed) + ". Tried to call route: " + path.toStdString()};
}

void requireOwnUserInfo(const SandboxCall &call, const QString &path)
{
    const QString asked = call.queryText("user_id");
    if (path != QLatin1String("/user/info") || asked.isEmpty() || asked == call.caller.userId ||
        call.caller.role == QLatin1String("proxy_admin_viewer"))
        return;
    const std::string own = call.caller.userId.isNull() ? "None" : call.caller.userId.toStdString();
    throw authFault("key not allowed to access this user's info. user_id=" + asked.toStdString() +
                        ", key's user_id=" + own,
                    403);
}

void requireRole(SandboxCall &call, const QByteArray &method, const QString &path, RouteLists lists)
{
    const SandboxCaller &caller = call.caller;
    if (lists.testFlag(RouteList::LlmApi))
        return;
    if (lists.testFlag(RouteList::Info))
        return requireOwnUserInfo(call, path);
    const QString role = caller.user.is_null() ? QString() : caller.role;
    if (role == QLatin1String("proxy_admin_viewer")) {
        if (method == "GET")
            return;
        throw authFault(
            "user not allowed to access this route, role= proxy_admin_viewer. Trying to access: " +
                path.toStdString(),
            403); // rec auth-viewer-write
    }
    const bool isInternal = role == QLatin1String("internal_user") && lists.testFlag(RouteList::InternalUser);
    const bool isViewer =
        role == QLatin1String("internal_user_viewer") && lists.testFlag(RouteList::InternalViewer);
    if (isInternal || isViewer || lists.testFlag(RouteList::SelfManaged) ||
        namesPath(member(caller.key, "allowed_routes"), path))
        return;
    throwAdminOnly(caller, path);
}

/// The key's own team: gone (contract 4), or blocked (rec auth-blocked-team).
void requireLivingTeam(SandboxCall &call, const std::string &teamId)
{
    const std::optional<Json> team = call.teams.find(QString::fromStdString(teamId));
    if (!team)
        throw authFault(pythonRepr({{"error", "Team doesn't exist in db. Team=" + teamId +
                                                  ". Create team via `/team/new` call."}}),
                        404);
    if ((*team)["blocked"] == true)
        throw authFault("Authentication Error, Team=" + teamId +
                        " is blocked. Update via `/team/unblock` if you're an admin.");
}

} // namespace

SandboxCaller authenticate(SandboxCall &call, const SandboxRequest &request, const QByteArray &masterKey)
{
    const QByteArray plainKey = presentedKey(request);
    if (plainKey.isEmpty())
        throw authFault(
            "Authentication Error, Malformed API Key passed in. Ensure Key has `Bearer ` prefix.");
    SandboxCaller caller;
    if (!masterKey.isEmpty() && plainKey == masterKey) {
        caller.isMaster = true;
        caller.userId = QStringLiteral("default_user_id");
        caller.role = QStringLiteral("proxy_admin");
        caller.token = QStringLiteral("litellm_proxy_master_key");
        return caller;
    }
    requireVirtualKey(plainKey);
    const QString hash = SandboxKeys::hashOf(plainKey);
    const std::optional<Json> key = call.keys.find(hash);
    if (!key) // rec auth-unknown-key
        throw ProxyFault{401,
                         "Authentication Error, Invalid proxy server token passed. Received API Key = " +
                             abbreviated(plainKey) + ", Key Hash (Token) =" + hash.toStdString() +
                             ". Unable to find token in cache or `LiteLLM_VerificationTokenTable`",
                         "token_not_found_in_db", "key"};
    requireAlive(call, *key, plainKey);
    caller.key = *key;
    caller.token = hash;
    caller.userId = textOrNull(caller.key["user_id"]);
    caller.teamId = textOrNull(caller.key["team_id"]);
    if (!caller.userId.isNull())
        caller.user = call.users.row(caller.userId).value_or(nullptr);
    caller.role = effectiveRole(member(caller.user, "user_role"));
    return caller;
}

void authorize(SandboxCall &call, const QByteArray &method, const QString &path, RouteLists lists)
{
    const SandboxCaller &caller = call.caller;
    if (caller.isMaster)
        return;
    requireAllowedRoute(caller, path, lists);
    if (!caller.teamId.isNull())
        requireLivingTeam(call, caller.teamId.toStdString());
    if (path == QLatin1String("/organization/new") && !caller.user.is_null() && !caller.isAdmin())
        throw ProxyFault{
            401,
            "Only proxy admins can create new organizations. You are " +
                (caller.user["user_role"].is_null() ? "None" : caller.user["user_role"].get<std::string>()),
            "auth_error", "user_role"};
    if (!caller.isAdmin())
        requireRole(call, method, path, lists);
}

} // namespace Teamwright
