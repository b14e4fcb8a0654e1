// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxcall.h"

#include "sandboxbudget.h"
#include "sandboxerrors.h"

#include <QUuid>

#include <cmath>

namespace Teamwright {

Json SandboxCall::time() const { return databaseTime(now); }

static void requireStorableText(const std::string &text)
{
    if (text.find('\0') != std::string::npos)
        throw Crash{"invalid byte sequence for encoding \"UTF8\": 0x00"};
}

static void requireStorableJson(const Json &value)
{
    if (value.is_string())
        requireStorableText(value.get_ref<const std::string &>());
    if (value.is_number_float() && !std::isfinite(value.get<double>()))
        throw Crash{"invalid input syntax for type json"};
    if (!value.is_structured())
        return;
    for (const auto &[key, item] : value.items()) {
        if (value.is_object())
            requireStorableText(key);
        requireStorableJson(item);
    }
}

void SandboxCall::requireStorable(const Json &row)
{
    constexpr int deepestJson = 127; // the query engine's limit
    const Json columns = row.is_object() ? row : Json::array({row});
    for (const Json &value : columns) {
        if (isHugeInteger(value))
            throw Crash{"Could not convert argument value Object {\"$type\": String(\"BigInt\"), \"value\": "
                        "String(\"" +
                        pythonRepr(value) + "\")} to ArgumentValue."};
        if (depthOf(value) > deepestJson)
            throw Crash{"JSON Error: recursion limit exceeded at line 1 column 781"};
        requireStorableJson(value);
    }
}

bool isTeamAdmin(const SandboxCaller &caller, const Json &team)
{
    for (const Json &entry : team["members_with_roles"]) {
        if (!caller.userId.isNull() && asText(entry["user_id"]) == caller.userId &&
            entry["user_id"].is_string() && entry["role"] == "admin")
            return true;
    }
    return false;
}

void requireReadable(const Json &team)
{
    if (!isPoisoned(team))
        return;
    throw Crash{"1 validation error for LiteLLM_TeamTable\nmembers_with_roles.0\n"
                "  Value error, Either user id or user email must be provided [type=value_error]"};
}

void requireReachable(qint64 page, qint64 size)
{
    constexpr qint64 farthestPage = 100'000'000'000'000; // about: the engine refuses a skip of 10^16
    if (page > farthestPage || page * size > farthestPage * 10)
        throw Crash{"Unable to fit the skipped rows into 64 bits"};
}

Json newUuid() { return jsonText(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

} // namespace Teamwright
