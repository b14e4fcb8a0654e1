// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorjson.h"

#include "errornames.h"
#include "errorshape.h"
#include "redaction.h"

namespace Teamwright {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qsizetype mostKept = 64 * 1024;

bool says(const ErrorShape &shape, QStringView fragment)
{
    return shape.text.contains(fragment, Qt::CaseInsensitive);
}

bool saysAny(const ErrorShape &shape, std::initializer_list<QStringView> fragments)
{
    return std::ranges::any_of(fragments, [&](QStringView fragment) { return says(shape, fragment); });
}

bool isNoDatabase(const ErrorShape &shape)
{
    return shape.type == u"no_db_connection" || shape.type.endsWith(u":database-not-connected") ||
           saysAny(shape, {u"No connected db", u"No db connected", u"No DB Connected"});
}

bool isLicence(const ErrorShape &shape)
{
    return saysAny(shape, {u"is an enterprise feature", u"is a premium feature"}) ||
           (says(shape, u"only available for") && says(shape, u"Enterprise"));
}

bool isConflict(const ErrorShape &shape)
{
    return shape.type == u"team_member_already_in_team" ||
           saysAny(shape, {u"already exists", u"Unique constraint failed", u"already in team"});
}

/// A 401 does not mean that the key is bad (contract 1.5, 4.1).
Kind kindOf401(const ErrorShape &shape)
{
    if (shape.type == u"expired_key" || says(shape, u"Expired Key"))
        return Kind::ExpiredKey;
    if (shape.type == u"token_not_found_in_db" ||
        saysAny(shape, {u"Invalid proxy server token", u"No api key passed in",
                        u"Malformed API Key passed in", u"Virtual Key expected", u"Key is blocked"}))
        return Kind::BadKey;
    if (says(shape, u"Team=") && says(shape, u"is blocked"))
        return Kind::TeamBlocked;
    return Kind::NotPermitted;
}

Kind kindOf400(const ErrorShape &shape)
{
    if (shape.type == u"expired_key")
        return Kind::ExpiredKey;
    if (saysAny(shape, {u"does not exist in db", u"doesn't exist in db", u"User not found in team",
                        u"doesn't exist in team table"}))
        return Kind::NotFound;
    // /team/info of a team whose stored members do not validate any more (contract 5.1).
    if (says(shape, u"validation error for LiteLLM_"))
        return Kind::Server;
    return Kind::Validation;
}

Kind kindOf404(const ErrorShape &shape)
{
    if (shape.family == ErrorShape::Family::Html || shape.family == ErrorShape::Family::Plain)
        return Kind::BadReply;
    // FastAPI's own words for a path it does not have; a missing team has others (contract 3.1).
    return shape.family == ErrorShape::Family::Detail && shape.text == u"Not Found" ? Kind::NoSuchRoute
                                                                                    : Kind::NotFound;
}

Kind kindOf(int status, const ErrorShape &shape)
{
    if (isNoDatabase(shape))
        return Kind::NoDatabase;
    if (isLicence(shape))
        return Kind::LicenceNeeded;
    if (status != 404 && status != 401 && status != 403 && isConflict(shape))
        return Kind::Conflict;
    switch (status) {
    case 400: return kindOf400(shape);
    case 401: return kindOf401(shape);
    case 403: return Kind::NotPermitted;
    case 404: return kindOf404(shape);
    case 405: return Kind::NoSuchRoute;
    case 407: return Kind::Network;
    case 409: return Kind::Conflict;
    case 429: return Kind::RateLimited;
    default: break;
    }
    if (status >= 500)
        return Kind::Server;
    return status >= 400 ? Kind::Validation : Kind::BadReply;
}

} // namespace

ApiError readError(int status, const QByteArray &body)
{
    const ErrorShape shape = readErrorShape(body);
    ApiError error = ApiError::of(kindOf(status, shape), status, redacted(shape.text));
    error.rawBody = redacted(body.left(mostKept));
    if (error.kind == Kind::Validation || error.kind == Kind::Conflict || error.kind == Kind::LicenceNeeded) {
        error.field = namedField(shape);
        error.memberIndex = namedMember(shape);
    }
    return error;
}

} // namespace Teamwright
