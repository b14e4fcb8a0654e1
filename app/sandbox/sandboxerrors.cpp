// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxerrors.h"

namespace Teamwright {

const char *const notPremium =
    "You must be a LiteLLM Enterprise user to use this feature. If you have a license please set "
    "`LITELLM_LICENSE` in your env. Get a 7 day trial key here: https://www.litellm.ai/enterprise#trial. "
    "\nPricing: https://www.litellm.ai/#pricing";

HttpFault errorDetail(int status, const std::string &text) { return {status, {{"error", text}}}; }

void throwTeamAccessDenied()
{
    throw HttpFault{403, "You do not have access to this team"}; // rec auth-update-member
}

SandboxAnswer jsonAnswer(int status, const Json &body)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.body = writeJson(body);
    return answer;
}

static SandboxAnswer envelope(int status, const std::string &message, const std::string &type,
                              const Json &param)
{
    return jsonAnswer(
        status,
        {{"error",
          {{"message", message}, {"type", type}, {"param", param}, {"code", std::to_string(status)}}}});
}

SandboxAnswer toAnswer(const HttpFault &fault, ErrorFamily family)
{
    if (family == ErrorFamily::Detail)
        return jsonAnswer(fault.status, {{"detail", fault.detail}});
    // A dictionary becomes Python text: rec team-info-unknown-apostrophe, team-new-duplicate-id.
    const std::string message =
        fault.detail.is_string() ? fault.detail.get<std::string>() : pythonRepr(fault.detail);
    if (family == ErrorFamily::AuthEnvelope)
        return envelope(fault.status, message, "auth_error", "None");
    return envelope(fault.status, message, "internal_server_error",
                    family == ErrorFamily::NamedEnvelope ? Json("None") : Json(nullptr));
}

SandboxAnswer toAnswer(const ProxyFault &fault)
{
    return envelope(fault.status, fault.message, fault.type, fault.param);
}

SandboxAnswer toAnswer(const ProblemFault &fault)
{
    const std::string slug = QString::fromStdString(fault.title).toLower().replace(u' ', u'-').toStdString();
    Json body = {{"type", "urn:litellm:error:" + slug},
                 {"title", fault.title},
                 {"status", fault.status},
                 {"detail", fault.detail}};
    if (!fault.allowed.is_null())
        body["allowed"] = fault.allowed;
    SandboxAnswer answer = jsonAnswer(fault.status, body);
    answer.contentType = "application/problem+json";
    return answer;
}

/// All faults in one text, each behind its dotted path: rec members-bulk-update-role.
static ProblemFault problemOf(const Json &items)
{
    std::string detail;
    for (const Json &item : items) {
        detail += detail.empty() ? "" : "; ";
        for (size_t step = 1; step < item["loc"].size(); ++step) {
            const Json &part = item["loc"][step];
            detail += (step == 1 ? "" : ".") + (part.is_string() ? part.get<std::string>() : part.dump());
        }
        detail += ": " + item["msg"].get<std::string>();
    }
    return {422, "Invalid request body", detail};
}

SandboxAnswer toAnswer(const ValidationFault &fault, ErrorFamily family)
{
    return family == ErrorFamily::Problem ? toAnswer(problemOf(fault.items))
                                          : jsonAnswer(422, {{"detail", fault.items}});
}

SandboxAnswer toAnswer(const Crash &crash, ErrorFamily family)
{
    if (family == ErrorFamily::Problem) // the handler's own words
        return toAnswer(ProblemFault{500, "Internal server error", crash.text});
    if (family == ErrorFamily::AuthEnvelope)
        return envelope(400, "Authentication Error, " + crash.text, "auth_error", "None");
    if (family == ErrorFamily::NamedEnvelope)
        return envelope(500, "Authentication Error, " + crash.text, "internal_server_error", "None");
    if (family == ErrorFamily::Envelope)
        return envelope(500, crash.text, "internal_server_error", nullptr);
    // rec team-new-array-body: neither param nor code.
    return jsonAnswer(500,
                      {{"error", {{"message", "Internal server error"}, {"type", "internal_server_error"}}}});
}

} // namespace Teamwright
