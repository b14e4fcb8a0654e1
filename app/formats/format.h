// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QLatin1String>
#include <QUrl>

#include <functional>
#include <span>

class QIODevice;

namespace Teamwright {

/// The forms in which teams leave the program. Json and Yaml hold a team whole.
enum class Format { Json, Yaml, Csv, Hcl, Kubernetes, Curl, Python, Markdown };

struct FormatSpec
{
    Format format;
    QLatin1String key;      ///< as on the command line
    QLatin1String suffix;   ///< of a file, without the dot
    QLatin1String fileName; ///< in a folder: "main.tf"
    bool isReadable;        ///< readTeams() takes it back
};

std::span<const FormatSpec> formats();
const FormatSpec &formatSpec(Format format);
std::optional<Format> formatOfKey(QStringView key);
std::optional<Format> formatOfFileName(const QString &name); ///< by its suffix; .yml and .sh too

/// What a table of teams looks like as CSV.
struct CsvOptions
{
    QStringList columns = {}; ///< of csvColumns(); empty: all that some team has a value for
    QChar separator = u',';
    bool isPerMember = false;      ///< a row for each member instead of each team
    bool hasByteOrderMark = false; ///< Excel reads UTF-8 only with one
};

struct ExportOptions
{
    bool masksSecrets = true; ///< see findSecrets()
    bool withMembers = true;
    bool withFigures = false;  ///< spend, dates and whatever else the proxy reckons itself
    QString operatorName = {}; ///< of kubernetesOperators(); empty: the first
    QString proxyName = {};    ///< Kubernetes: the object that stands for the proxy; empty: "litellm"
    QUrl proxyUrl = {};        ///< named in comments and called by scripts, without user info
    CsvOptions csv = {};
};

/// Told how many teams are written; false stops the export.
using ExportProgress = std::function<bool(qsizetype written)>;

/// Writes the teams in the order of alias, then id. The same teams give the same bytes: no date, no version
/// of the program. Keys of the proxy are never written. False when the device failed or the progress said so.
bool write(Format format, const QList<Team> &teams, const ExportOptions &options, QIODevice &device,
           const ExportProgress &progress = {});

/// The operators whose manifests can be written: "home-operations", "bbdsoftware", "palena", "ackstorm".
QStringList kubernetesOperators();

/// The columns CSV has: LiteLLM's keys of a team, and those of its members for a row per member.
QStringList csvColumns(bool isPerMember);

} // namespace Teamwright
