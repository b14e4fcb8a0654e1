// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include "secrets.h"
#include "textoutput.h"
#include "writers.h"

#include <algorithm>
#include <array>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr FormatSpec spec(Format format, const char *key, const char *suffix, const char *fileName,
                          bool isReadable)
{
    return {format, QLatin1String(key), QLatin1String(suffix), QLatin1String(fileName), isReadable};
}

constexpr std::array table{
    spec(Format::Json, "json", "json", "teams.json", true),
    spec(Format::Yaml, "yaml", "yaml", "teams.yaml", true),
    spec(Format::Csv, "csv", "csv", "teams.csv", true),
    spec(Format::Hcl, "hcl", "tf", "main.tf", false),
    spec(Format::Kubernetes, "kubernetes", "yaml", "teams-kubernetes.yaml", false),
    spec(Format::Curl, "curl", "sh", "teams.sh", true),
    spec(Format::Python, "python", "py", "teams.py", false),
    spec(Format::Markdown, "markdown", "md", "teams.md", false),
};

/// The proxy notes in each window when it ends next (recording team-new-budget-windows): a date of its own.
FieldValue withoutDates(const FieldValue &windows)
{
    const JsonValue *json = windows.as<JsonValue>();
    if (!json)
        return windows;
    JsonValue::Array result = json->toArray();
    for (JsonValue &window : result)
        window.take(u"reset_at");
    return FieldValue(JsonValue(std::move(result)));
}

} // namespace

std::span<const FormatSpec> formats() { return table; }

const FormatSpec &formatSpec(Format format) { return table[size_t(format)]; }

std::optional<Format> formatOfKey(QStringView key)
{
    const auto found = std::ranges::find_if(table, [&](const FormatSpec &each) { return key == each.key; });
    return found == table.end() ? std::nullopt : std::optional(found->format);
}

std::optional<Format> formatOfFileName(const QString &name)
{
    const QString suffix = name.section(u'.', -1).toLower();
    const auto found =
        std::ranges::find_if(table, [&](const FormatSpec &each) { return suffix == each.suffix; });
    if (found != table.end())
        return found->format;
    if (suffix == u"yml")
        return Format::Yaml;
    return suffix == u"tsv" ? std::optional(Format::Csv) : std::nullopt;
}

ExportSource::ExportSource(const QList<Team> &teams, const ExportOptions &options,
                           const ExportProgress &progress)
    : m_options(options)
    , m_progress(progress)
{
    m_order.reserve(teams.size());
    for (const Team &team : teams)
        m_order.append(&team);
    // By code units, so that the order is the same in every language.
    std::ranges::stable_sort(m_order, [](const Team *a, const Team *b) {
        const int byAlias = a->alias().compare(b->alias());
        return byAlias == 0 ? a->id < b->id : byAlias < 0;
    });
}

Team ExportSource::team(qsizetype index) const
{
    Team team = m_options.masksSecrets ? withoutSecrets(*m_order[index]) : *m_order[index];
    if (team.value(TeamField::Id).isUnset() && !team.id.isEmpty())
        team.setValue(TeamField::Id, FieldValue(team.id.text()));
    if (!m_options.withFigures)
        team.setValue(TeamField::BudgetLimits, withoutDates(team.value(TeamField::BudgetLimits)));
    if (!m_options.withMembers)
        team.members.clear();
    return team;
}

JsonValue ExportSource::tree(qsizetype index) const
{
    return treeOf(team(index), {m_options.withMembers, m_options.withFigures});
}

bool write(Format format, const QList<Team> &teams, const ExportOptions &options, QIODevice &device,
           const ExportProgress &progress)
{
    using Writer = bool (*)(const ExportSource &, TextOutput &);
    static constexpr std::array<Writer, table.size()> writers{
        writeJson, writeYaml, writeCsv, writeHcl, writeKubernetes, writeCurl, writePython, writeMarkdown};
    const ExportSource source(teams, options, progress);
    TextOutput out(device);
    return writers[size_t(format)](source, out) && out.flush();
}

} // namespace Teamwright
