// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletext.h"

#include "errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Teamwright {

namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileText)
};

using Code = ProfileIssue::Code;

struct Sentence
{
    Code code;
    const char *text;
};

constexpr Sentence sentences[] = {
    {Code::NameMissing, QT_TRANSLATE_NOOP("ProfileText", "The connection needs a name.")},
    {Code::NameTaken, QT_TRANSLATE_NOOP("ProfileText", "Another connection has this name.")},
    {Code::NameReserved,
     QT_TRANSLATE_NOOP("ProfileText",
                       "“environment” and “sandbox” are names of the program itself. Choose another.")},
    {Code::NameUnfit, QT_TRANSLATE_NOOP("ProfileText", "A name cannot hold slashes or control characters.")},
    {Code::UrlMissing,
     QT_TRANSLATE_NOOP("ProfileText", "Type the address of the proxy, such as https://litellm.example.com.")},
    {Code::UrlInvalid,
     QT_TRANSLATE_NOOP("ProfileText",
                       "This is not an address. One looks like https://litellm.example.com:4000.")},
    {Code::UrlScheme, QT_TRANSLATE_NOOP("ProfileText", "The address has to begin with https:// or http://.")},
    {Code::UrlWithKey,
     QT_TRANSLATE_NOOP("ProfileText",
                       "Leave user name and password out of the address. The key has a field of its own.")},
    {Code::UrlWithQuery,
     QT_TRANSLATE_NOOP("ProfileText", "Leave out what follows the question mark or number sign.")},
    {Code::PlainHttp,
     QT_TRANSLATE_NOOP("ProfileText", "Without https everybody on the way can read the key.")},
    {Code::KeyHeaderUnfit,
     QT_TRANSLATE_NOOP("ProfileText", "This is not the name of a header. One looks like x-litellm-api-key.")},
    {Code::ChangedByUnfit, QT_TRANSLATE_NOOP("ProfileText", "This text holds control characters.")},
    {Code::CaFileMissing, QT_TRANSLATE_NOOP("ProfileText", "There is no such file.")},
    {Code::NetworkProxyUnfit,
     QT_TRANSLATE_NOOP("ProfileText",
                       "Type an address such as http://host:3128 or socks5://host:1080, or “none”.")},
    {Code::TimeoutUnfit,
     QT_TRANSLATE_NOOP("ProfileText", "The time-out has to be between 1 second and 1 hour.")},
};

} // namespace

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Development: return ProfileText::tr("Development");
    case Environment::Test: return ProfileText::tr("Test");
    case Environment::Production: return ProfileText::tr("Production");
    }
    Q_UNREACHABLE();
}

QString profileName(const QString &name)
{
    if (name == sandboxProfileName)
        return ProfileText::tr("Sandbox");
    if (name == environmentProfileName)
        return ProfileText::tr("Environment");
    return name;
}

QString profileIssueText(const ProfileIssue &issue)
{
    const auto place = std::ranges::find(sentences, issue.code, &Sentence::code);
    return place == std::end(sentences) ? QString() : ProfileText::tr(place->text);
}

QString connectionErrorText(const ApiError &error, const ConnectionProfile &profile)
{
    const QString host = profile.baseUrl.host();
    switch (error.kind) {
    case ApiError::Kind::HostNotFound:
        return ProfileText::tr("There is no computer named “%1”. Check the URL.").arg(host);
    case ApiError::Kind::Refused:
        return ProfileText::tr("Nobody listens at %1. Check the port, and whether the proxy runs.")
            .arg(profile.baseUrl.authority());
    case ApiError::Kind::Timeout:
        return ProfileText::tr("“%1” did not answer within %n seconds.", nullptr,
                               int(profile.timeout.count()))
            .arg(host);
    case ApiError::Kind::BadReply:
    case ApiError::Kind::NoSuchRoute:
    case ApiError::Kind::NotFound:
        return ProfileText::tr(
                   "Something answers at %1, but it is not a LiteLLM proxy. Check the URL and its path.")
            .arg(profile.baseUrl.toDisplayString());
    default: return errorText(error);
    }
}

} // namespace Teamwright
