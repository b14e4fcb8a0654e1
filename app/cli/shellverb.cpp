// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellverb.h"

#include "shelloutput.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

ShellVerb::ShellVerb(const QString &name, const QString &description, const QString &positional)
    : m_name(name)
    , m_help(m_parser.addHelpOption())
    , m_url(u"url"_qs, u"The proxy at that address; its key is in LITELLM_PROXY_API_KEY."_qs, u"address"_qs)
    , m_profile(
          u"profile"_qs,
          u"The connection of that name; “environment” is LITELLM_PROXY_URL with LITELLM_PROXY_API_KEY, "
          "“sandbox” the practice proxy."_qs,
          u"name"_qs)
    , m_json(u"json"_qs, u"Answer in JSON, for scripts."_qs)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOptions({m_url, m_profile, m_json});
    m_parser.addPositionalArgument(name, u"This verb."_qs, name);
    if (!positional.isEmpty())
        m_parser.addPositionalArgument(positional, QString(), positional);
}

std::optional<int> ShellVerb::parse(const QStringList &arguments, int leastPositional, int mostPositional)
{
    if (!m_parser.parse(arguments))
        return fail(m_parser.errorText());
    if (m_parser.isSet(m_help) || m_parser.isSet(u"help-all"_qs)) {
        print(m_parser.helpText().toUtf8());
        return ExitCode::Same;
    }
    const int given = int(m_parser.positionalArguments().size()) - 1;
    if (given < leastPositional)
        return fail(u"something is missing; --help tells what."_qs);
    if (given > mostPositional)
        return fail(u"what is “%1”? --help lists the options."_qs.arg(argument(mostPositional)));
    if (m_parser.isSet(m_url) && m_parser.isSet(m_profile))
        return fail(u"--url and --profile exclude each other."_qs);
    const QUrl url(m_parser.value(m_url), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (m_parser.isSet(m_url) && (!url.isValid() || !isWeb || url.host().isEmpty()))
        return fail(u"“%1” is no address of a proxy."_qs.arg(m_parser.value(m_url)));
    if (!url.userInfo().isEmpty())
        return fail(u"a key or password in the address would be seen by everybody on this computer."_qs);
    return {};
}

ProxyChoice ShellVerb::choice() const
{
    if (m_parser.isSet(m_url))
        return {{}, QUrl(m_parser.value(m_url)).adjusted(QUrl::StripTrailingSlash)};
    return {m_parser.isSet(m_profile) ? m_parser.value(m_profile) : environmentProfileName, {}};
}

int ShellVerb::fail(const QString &text) const { return Teamwright::fail(m_name, text); }

} // namespace Teamwright
