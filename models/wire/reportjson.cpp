// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportjson.h"

#include "errorjson.h"
#include "errorshape.h"
#include "jsonread.h"
#include "pythontext.h"

#include <simdjson.h>

namespace Teamwright {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

QStringList textsOf(const JsonValue &list)
{
    QStringList texts;
    for (const JsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

KeyReport reportOf(const JsonValue &info)
{
    KeyReport report;
    report.userId = UserId(info[u"user_id"].toString());
    report.keyTeam = TeamId(info[u"team_id"].toString());
    report.allowedRoutes = textsOf(info[u"allowed_routes"]);
    report.keyExpires = readTime(info[u"expires"]);
    if (report.userId.isEmpty())
        report.caller = report.keyTeam.isEmpty() ? Caller::NobodyKey : Caller::TeamKey;
    return report;
}

/// Reads the two branches that matter of a document of two megabytes.
class OpenApiReader final
{
public:
    explicit OpenApiReader(const QByteArray &document)
        : m_padded(document.constData(), size_t(document.size()))
    {}

    std::optional<ProxyReport> read()
    {
        ondemand::parser parser;
        ondemand::document document;
        ondemand::object root;
        if (parser.iterate(m_padded).get(document) || document.get_object().get(root))
            return {};
        const auto error = each(root, [this](std::string_view key, ondemand::object part) {
            if (key == "info")
                return readInfo(part);
            if (key == "paths")
                return readPaths(part);
            if (key == "components")
                return readComponents(part);
            return simdjson::SUCCESS;
        });
        return error ? std::nullopt : std::optional(m_report);
    }

private:
    /// Visits the members that are objects themselves.
    template <typename Visit>
    static simdjson::error_code each(ondemand::object object, Visit visit)
    {
        for (auto field : object) {
            std::string_view key;
            ondemand::value value;
            ondemand::object inner;
            if (const auto error = field.unescaped_key().get(key))
                return error;
            if (const auto error = field.value().get(value))
                return error;
            if (value.get_object().get(inner))
                continue;
            if (const auto error = visit(key, inner))
                return error;
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code readInfo(ondemand::object info)
    {
        std::string_view version;
        if (!info.find_field_unordered("version").get_string().get(version))
            m_report.version = QString::fromUtf8(version.data(), qsizetype(version.size()));
        return simdjson::SUCCESS;
    }

    simdjson::error_code readPaths(ondemand::object paths)
    {
        bool hasBulkUpdate = false;
        bool hasBulkDelete = false;
        const auto error = each(paths, [&](std::string_view path, ondemand::object methods) {
            m_report.isLiteLlm |= path == "/team/new";
            m_report.hasPagedList |= path == "/v2/team/list";
            hasBulkUpdate |= path == "/management/v1/teams/{team_id}/members/bulk_update";
            hasBulkDelete |= path == "/management/v1/teams/{team_id}/members/bulk_delete";
            m_report.hasBudgetReset |= path == "/team/{team_id}/member/{user_id}/reset_budget";
            return path == "/team/{team_id}" ? readTeamMethods(methods) : simdjson::SUCCESS;
        });
        m_report.hasMemberBulk = hasBulkUpdate && hasBulkDelete;
        return error;
    }

    simdjson::error_code readTeamMethods(ondemand::object methods)
    {
        return each(methods, [this](std::string_view method, ondemand::object) {
            m_report.hasPatch |= method == "patch";
            return simdjson::SUCCESS;
        });
    }

    simdjson::error_code readComponents(ondemand::object components)
    {
        return each(components, [this](std::string_view part, ondemand::object schemas) {
            if (part != "schemas")
                return simdjson::SUCCESS;
            return each(schemas, [this](std::string_view name, ondemand::object schema) {
                return name == "NewTeamRequest" ? readSchema(schema) : simdjson::SUCCESS;
            });
        });
    }

    simdjson::error_code readSchema(ondemand::object schema)
    {
        return each(schema, [this](std::string_view part, ondemand::object properties) {
            if (part != "properties")
                return simdjson::SUCCESS;
            return each(properties, [this](std::string_view key, ondemand::object) {
                if (const auto field = fieldOfKey(QString::fromUtf8(key.data(), qsizetype(key.size()))))
                    m_report.knownFields.insert(*field);
                return simdjson::SUCCESS;
            });
        });
    }

    simdjson::padded_string m_padded;
    ProxyReport m_report;
};

} // namespace

Result<KeyReport> readKeyReport(int status, const QByteArray &answer)
{
    const auto json = JsonValue::parse(answer);
    if (status == 200 && json && (*json)[u"info"].isObject())
        return reportOf((*json)[u"info"]);
    ApiError error = readError(status, answer);
    if (status == 200)
        error.kind = ApiError::Kind::BadReply;
    KeyReport report;
    // The master key is accepted but has no row (recording who-am-i-key-admin).
    if (error.kind == ApiError::Kind::NotFound) {
        report.caller = Caller::MasterKey;
        report.userId = UserId(u"default_user_id"_qs);
        return report;
    }
    // The list stands in the words alone (recording who-am-i-key-restricted).
    report.allowedRoutes = printedList(readErrorShape(answer).text, u"Only allowed to call routes: "_qs);
    if (report.allowedRoutes.isEmpty())
        return error;
    report.caller = Caller::Restricted;
    return report;
}

Caller readCaller(int status, const QByteArray &answer)
{
    if (status == 403)
        return Caller::Restricted;
    // A key may name a user that does not exist: an internal user without teams.
    if (status != 200)
        return status == 404 ? Caller::InternalUser : Caller::Unknown;
    const auto json = JsonValue::parse(answer);
    if (!json || !json->contains(u"user_id"))
        return Caller::Unknown;
    const JsonValue &user = json->contains(u"user_info") ? (*json)[u"user_info"] : *json;
    const QString role = user[u"user_role"].toString();
    if (role == u"proxy_admin")
        return Caller::ProxyAdmin;
    return role == u"proxy_admin_viewer" ? Caller::Viewer : Caller::InternalUser;
}

std::optional<ProxyReport> readOpenApi(const QByteArray &document) { return OpenApiReader(document).read(); }

bool readLicence(const QByteArray &answer)
{
    const auto json = JsonValue::parse(answer);
    return json && (*json)[u"has_license"].toBool();
}

Readiness readReadiness(const QByteArray &answer)
{
    Readiness readiness;
    const auto json = JsonValue::parse(answer);
    if (!json || !json->contains(u"status"))
        return readiness;
    readiness.isLiteLlm = json->contains(u"db");
    readiness.isDatabaseConnected =
        (*json)[u"db"].toString().compare(u"connected", Qt::CaseInsensitive) == 0 ||
        !(*json)[u"db"].isString();
    readiness.version = (*json)[u"litellm_version"].toString();
    return readiness;
}

} // namespace Teamwright
