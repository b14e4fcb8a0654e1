// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptcalls.h"
#include "textoutput.h"
#include "writers.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *head = R"(#!/usr/bin/env python3
"""Makes teams on a LiteLLM proxy.

LITELLM_PROXY_API_KEY: a key that may create teams. LITELLM_PROXY_URL: another proxy than the one below.
The proxy adds the owner of that key to each team as an admin.
"""
import os
import sys

import requests

)";

constexpr const char *tail = R"(]


def main():
    url = os.environ.get("LITELLM_PROXY_URL", URL).rstrip("/")
    headers = {
        "Authorization": "Bearer " + os.environ["LITELLM_PROXY_API_KEY"],
        "Content-Type": "application/json",
    }
    refused = 0
    with requests.Session() as session:
        for path, body in CALLS:
            # Sent as it is written here: numbers keep every digit.
            answer = session.post(
                url + path, data=body.encode(), headers=headers, timeout=60, allow_redirects=False
            )
            if answer.status_code // 100 != 2:
                refused += 1
                print(f"{path}: {answer.status_code} {answer.text}\n{body}", file=sys.stderr)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
)";

} // namespace

/// The bodies stand in raw strings: in JSON no three quotes follow each other, and every backslash has
/// something behind it.
bool writePython(const ExportSource &source, TextOutput &out)
{
    out << head << "URL = " << JsonValue(scriptUrl(source.options().proxyUrl)).toCompact()
        << "\n\nCALLS = [\n";
    for (qsizetype i = 0; i < source.size(); ++i) {
        for (const ScriptCall &call : callsOf(source.team(i)))
            out << "    (\"" << call.path << "\", r\"\"\"" << call.body.toIndented() << "\"\"\"),\n";
        if (!source.goesOn(i + 1))
            return false;
    }
    out << tail;
    return true;
}

} // namespace Teamwright
