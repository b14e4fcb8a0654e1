// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxrouter.h"

#include "sandboxquery.h"
#include "sandboxroutes.h"

#include <algorithm>
#include <set>

namespace Teamwright {
namespace {

constexpr qsizetype smallestZipped = 500; ///< bytes; shorter answers do not vary by encoding

SandboxAnswer plainDetail(int status, const char *text) { return toAnswer(HttpFault{status, text}); }

SandboxAnswer notAllowed(const QByteArray &allowed)
{
    SandboxAnswer answer = plainDetail(405, "Method Not Allowed");
    answer.headers.append({"allow", allowed});
    return answer;
}

QByteArray header(const SandboxRequest &request, const char *name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// The first route that has the path; a wrong method hears of this one alone (rec route-wrong-method).
const SandboxRoute *routeAt(const QString &path)
{
    const auto &routes = sandboxRoutes();
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const SandboxRoute &route) {
        return parametersIn(route, path).has_value();
    });
    return found == routes.end() ? nullptr : &*found;
}

/// An empty body and the address without the slash: contract 1.1.
SandboxAnswer redirected(const SandboxRequest &request)
{
    SandboxAnswer answer;
    answer.status = 307;
    answer.contentType.clear();
    QByteArray location = "http://" + header(request, "Host") + request.path.chopped(1);
    if (!request.query.isEmpty())
        location += '?' + request.query;
    answer.headers.append({"location", location});
    return answer;
}

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return contentType.isEmpty() || type == "application/json" ||
           (type.startsWith("application/") && type.endsWith("+json"));
}

/// What FastAPI makes of the body before it looks at the key: rec team-new-malformed-json.
void requireReadableBody(const JsonReading &reading, const SandboxRequest &request)
{
    if (request.body.isEmpty() || !isJsonType(header(request, "Content-Type")))
        return;
    if (!reading.isUtf8 || reading.isTooDeep)
        throw HttpFault{400, "There was an error parsing the body"};
    if (reading.faultAt >= 0)
        throw ValidationFault{Json::array(
            {{{"type", "json_invalid"}, {"loc", {"body", reading.faultAt}}, {"msg", "JSON decode error"}}})};
}

/// What the proxy's own second reading refuses, even to a caller whose key is wrong (contract 1.1).
void requireCleanJson(const JsonReading &reading, const SandboxRequest &request)
{
    std::string fault;
    const QByteArray type = header(request, "Content-Type").toLower();
    if (type.startsWith("multipart/form-data"))
        throw ProxyFault{400, "Invalid form payload: 400: Invalid multipart data.", "invalid_request_error",
                         "request_body"};
    if (request.body.isEmpty() || type.startsWith("application/x-www-form-urlencoded"))
        return;
    if (reading.startsWithBom)
        fault = "UTF-8 byte order mark (BOM) is not supported: line 1 column 1 (char 0)";
    else if (reading.loneSurrogateAt >= 0)
        fault = "no low surrogate in string: line 1 column " + std::to_string(reading.loneSurrogateAt + 1) +
                " (char " + std::to_string(reading.loneSurrogateAt) + ")";
    else if (reading.faultAt >= 0)
        fault = "unexpected character: line 1 column " + std::to_string(reading.faultAt + 1) + " (char " +
                std::to_string(reading.faultAt) + ")";
    if (!fault.empty())
        throw ProxyFault{400, "Invalid JSON payload: " + fault, "invalid_request_error", "request_body"};
    if (reading.value && !reading.value->is_object())
        throw Crash{}; // rec team-new-array-body: nobody expected a list
}

Json requiredBody(const SandboxRoute &route, const JsonReading &reading, const SandboxRequest &request)
{
    const Json atBody = Json::array({"body"});
    if (request.body.isEmpty())
        throw ValidationFault{
            Json::array({{{"type", "missing"}, {"loc", atBody}, {"msg", "Field required"}}})};
    if (!isJsonType(header(request, "Content-Type")))
        throw ValidationFault{
            Json::array({{{"type", "model_attributes_type"},
                          {"loc", atBody},
                          {"msg", "Input should be a valid dictionary or object to extract fields from"}}})};
    return route.readBody(*reading.value);
}

/// Below /management/v1 a parameter that nobody reads is refused: rec members-bulk-update-query.
void refuseParameters(const Json &query)
{
    std::set<std::string> names;
    for (const auto &[name, value] : query.items())
        names.insert(name);
    std::string listed;
    for (const std::string &name : names)
        listed += (listed.empty() ? "" : ", ") + name;
    if (!listed.empty())
        throw ProblemFault{400, "Unknown query parameter", "Unrecognized query parameter(s): " + listed + ".",
                           Json::array()};
}

} // namespace

SandboxRouter::SandboxRouter(SandboxStore &store, SandboxOptions options)
    : m_store(store)
    , m_options(std::move(options))
{}

QDateTime SandboxRouter::now() const
{
    return (m_options.clock ? m_options.clock() : QDateTime::currentDateTimeUtc()).toUTC();
}

SandboxAnswer SandboxRouter::handle(const SandboxRequest &request)
{
    SandboxAnswer answer = answered(request);
    if (answer.body == toAnswer(Crash{}).body)
        return answer; // what nobody handled went past the middleware (contract 1.1, measured)
    answer.headers.emplaceBack("vary",
                               answer.body.size() < smallestZipped ? "Origin" : "Origin, Accept-Encoding");
    answer.headers.emplaceBack("x-frame-options", "DENY");
    answer.headers.emplaceBack("content-security-policy", "frame-ancestors 'none'");
    answer.headers.emplaceBack("x-content-type-options", "nosniff");
    return answer;
}

SandboxAnswer SandboxRouter::answered(const SandboxRequest &request)
{
    try {
        return dispatched(request);
    } catch (const HttpFault &fault) {
        return toAnswer(fault);
    } catch (const ProxyFault &fault) {
        return toAnswer(fault);
    } catch (const ProblemFault &fault) {
        return toAnswer(fault);
    } catch (const ValidationFault &fault) {
        return toAnswer(fault);
    } catch (const Crash &crash) {
        return toAnswer(crash);
    } catch (const UnreadableAnswer &) {
        return toAnswer(Crash{});
    } catch (const std::exception &error) {
        return toAnswer(Crash{error.what()});
    }
}

SandboxAnswer SandboxRouter::dispatched(const SandboxRequest &request)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path));
    for (const SandboxRoute &route : sandboxRoutes()) {
        if (request.method == route.method && parametersIn(route, path))
            return served(route, path, request);
    }
    if (const SandboxRoute *route = routeAt(path))
        return notAllowed(route->method);
    if (path.size() > 1 && path.endsWith(u'/') && routeAt(path.chopped(1)))
        return redirected(request);
    return plainDetail(404, "Not Found"); // rec route-unknown
}

void SandboxRouter::identify(SandboxCall &call, const SandboxRoute &route, const QString &path,
                             const SandboxRequest &request)
{
    call.caller = authenticate(call, request, m_options.masterKey);
    authorize(call, request.method, path, route.lists);
}

void SandboxRouter::prepare(SandboxCall &call, const SandboxRoute &route, const QString &path,
                            const SandboxRequest &request)
{
    const JsonReading reading = request.body.isEmpty() ? JsonReading{} : readJson(request.body);
    if (route.readBody)
        requireReadableBody(reading, request);
    if (!route.isOpen) {
        requireCleanJson(reading, request);
        identify(call, route, path, request);
    }
    if (route.family == ErrorFamily::Problem)
        refuseParameters(call.query);
    if (route.queryModel)
        call.query = validatedQuery(*route.queryModel(), call.query);
    if (route.readBody)
        call.body = requiredBody(route, reading, request);
}

SandboxAnswer SandboxRouter::served(const SandboxRoute &route, const QString &path,
                                    const SandboxRequest &request)
{
    SandboxCall call{m_store, now(), m_options.licensed};
    call.query = readQuery(request.query);
    const QStringList parameters = parametersIn(route, path).value_or(QStringList());
    call.pathId = parameters.value(0);
    call.pathUser = parameters.value(1);
    try {
        prepare(call, route, path, request);
    } catch (const ValidationFault &fault) {
        return toAnswer(fault, route.family);
    }
    try {
        return jsonAnswer(200, route.handler(call));
    } catch (const HttpFault &fault) {
        return toAnswer(fault, route.family);
    } catch (const Crash &crash) {
        return toAnswer(crash, route.family);
    }
}

} // namespace Teamwright
