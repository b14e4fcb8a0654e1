// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxjson.h"
#include "sandboxmessages.h"

namespace Teamwright {

/// What a handler throws; the router turns each into its family of contract 1.4.
/// fastapi.HTTPException: family D, or E where the endpoint wraps it (see ErrorFamily).
struct HttpFault
{
    int status;
    Json detail; ///< text, or an object
};

/// litellm's ProxyException: always family E.
struct ProxyFault
{
    int status;
    std::string message;
    std::string type;
    Json param;
};

/// litellm's ManagementProblem: family P (rec members-bulk-update-unknown-team).
struct ProblemFault
{
    int status;
    std::string title; ///< the type is a URN made of it
    std::string detail;
    Json allowed = nullptr; ///< the parameters that there are, when an unknown one came
};

/// Pydantic's items {type, loc, msg}: family V.
struct ValidationFault
{
    Json items;
};

/// Any other Python exception: X, or E with its text where the endpoint wraps all exceptions.
struct Crash
{
    std::string text;
};

/// The answer itself does not validate (a poisoned team): X, whatever the endpoint wraps.
struct UnreadableAnswer
{};

/// What an endpoint makes of exceptions.
enum class ErrorFamily {
    Detail,        ///< leaves them alone: D and X
    Envelope,      ///< handle_exception_on_proxy: E, type internal_server_error, param null
    NamedEnvelope, ///< /key/list: the same with param "None"
    AuthEnvelope,  ///< /team/info: E, type auth_error, param "None"; anything else becomes 400
    Problem,       ///< /management/v1: P, also for what does not validate and for any other exception
};

/// {"error": text}, as most HTTPExceptions carry it.
HttpFault errorDetail(int status, const std::string &text);

/// "Call not allowed" and its kind.
[[noreturn]] void throwTeamAccessDenied();

SandboxAnswer jsonAnswer(int status, const Json &body);
SandboxAnswer toAnswer(const HttpFault &fault, ErrorFamily family = ErrorFamily::Detail);
SandboxAnswer toAnswer(const ProxyFault &fault);
SandboxAnswer toAnswer(const ProblemFault &fault);
SandboxAnswer toAnswer(const ValidationFault &fault, ErrorFamily family = ErrorFamily::Detail);
SandboxAnswer toAnswer(const Crash &crash, ErrorFamily family = ErrorFamily::Detail);

/// The ending of all licence refusals.
extern const char *const notPremium;

} // namespace Teamwright
