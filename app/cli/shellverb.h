// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellproxy.h"

#include <QCommandLineParser>

namespace Teamwright {

/// What the verbs that work on teams have in common: their options, the proxy, and how they end.
class ShellVerb final
{
public:
    /// @p positional is for the help, such as "FILE".
    ShellVerb(const QString &name, const QString &description, const QString &positional = {});

    QCommandLineParser &parser() { return m_parser; }
    /// Nothing: go on. Otherwise the exit code; whatever there is to say is said.
    std::optional<int> parse(const QStringList &arguments, int leastPositional, int mostPositional);

    QString argument(int index) const { return m_parser.positionalArguments().value(index + 1); }
    bool isJson() const { return m_parser.isSet(m_json); }
    /// The one of --url and --profile; "environment" without both.
    ProxyChoice choice() const;
    int fail(const QString &text) const;

private:
    QString m_name;
    int m_positionalCount = 0;
    QCommandLineParser m_parser;
    QCommandLineOption m_help;
    QCommandLineOption m_url;
    QCommandLineOption m_profile;
    QCommandLineOption m_json;
};

} // namespace Teamwright
