// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptcalls.h"
#include "textoutput.h"
#include "writers.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(const QString &text)
{
    QString inner = text;
    inner.replace(u'\'', u"'\\''"_qs);
    return "'" + inner.toUtf8() + "'";
}

/// On one line: a comment ends with it.
QByteArray comment(const QString &text) { return "# " + text.simplified().toUtf8() + "\n"; }

QByteArray head(const QUrl &url)
{
    return "#!/bin/sh\n"
           "# Makes teams on a LiteLLM proxy. Stops at the first refusal.\n"
           "#   LITELLM_PROXY_API_KEY   a key that may create teams\n"
           "#   LITELLM_PROXY_URL       another proxy than the one below\n"
           "# The proxy adds the owner of that key to each team as an admin.\n"
           "set -eu\n"
           ": \"${LITELLM_PROXY_API_KEY:?is not set}\"\n"
           "url=${LITELLM_PROXY_URL:-" +
           quoted(scriptUrl(url)) + "}\n";
}

} // namespace

/// A shell script that readTeams() understands as well.
bool writeCurl(const ExportSource &source, TextOutput &out)
{
    out << head(source.options().proxyUrl);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const Team team = source.team(i);
        out << "\n" << comment(team.alias().isEmpty() ? team.id.text() : team.alias());
        for (const ScriptCall &call : callsOf(team)) {
            // Redirects are not followed: they would carry the key to another host.
            out << "curl \"$url" << call.path
                << "\" \\\n"
                   "  --silent --show-error --fail-with-body \\\n"
                   "  --header \"Authorization: Bearer $LITELLM_PROXY_API_KEY\" \\\n"
                   "  --header 'Content-Type: application/json' \\\n"
                   "  --data "
                << quoted(QString::fromUtf8(call.body.toIndented())) << "\n";
        }
        if (!source.goesOn(i + 1))
            return false;
    }
    return true;
}

} // namespace Teamwright
