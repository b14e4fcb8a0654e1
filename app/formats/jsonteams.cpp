// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscan.h"
#include "readers.h"
#include "teamtree.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Code = ImportFault::Code;

/// Reads a JSON text team by team.
class JsonTeams final
{
public:
    JsonTeams(const QByteArray &text, const ImportProgress &progress)
        : m_text(text)
        , m_progress(progress)
        , m_scan(text)
    {}

    Import run()
    {
        const auto root = m_scan.root();
        if (!root)
            return failed();
        const char first = m_scan.first(*root);
        if (first == '[') {
            m_result.source = ImportSource::TeamList;
            return readElements(*root) ? m_result : failed();
        }
        return first == '{' && readObject(*root) ? m_result : failed();
    }

private:
    Import failed()
    {
        if (!m_result.fault)
            m_result.fault = m_scan.fault().code == Code::Empty ? ImportFault{Code::NoTeams} : m_scan.fault();
        return m_result;
    }

    bool readObject(JsonSlice root)
    {
        const auto members = m_scan.members(root);
        if (!members)
            return false;
        const auto find = [&](QStringView key) {
            return std::find_if(members->crbegin(), members->crend(),
                                [&](const JsonScan::Member &each) { return each.key == key; });
        };
        const auto has = [&](QStringView key) { return find(key) != members->crend(); };
        if (has(u"teams")) {
            const JsonSlice teams = find(u"teams")->value;
            m_result.source = has(u"format") ? ImportSource::OwnJson : ImportSource::TeamList;
            if (has(u"format") && has(u"version") && !isVersionKnown(find(u"version")->value))
                return false;
            if (m_scan.first(teams) != '[' || !readElements(teams))
                return false;
            if (has(u"total"))
                remarkPart(m_scan.parse(find(u"total")->value).value_or(JsonValue()));
            return true;
        }
        return readOne(root, *members, has(u"team_info"));
    }

    bool isVersionKnown(JsonSlice slice)
    {
        const JsonValue version = m_scan.parse(slice).value_or(JsonValue());
        if (version.toInteger() == 1)
            return true;
        m_result.fault = ImportFault{Code::LaterVersion, {QString::fromUtf8(version.toCompact())}};
        return false;
    }

    void remarkPart(const JsonValue &total)
    {
        const qint64 all = total.toInteger().value_or(0);
        if (all > m_result.teams.size())
            m_result.remarks.append(
                {Code::PartialList, {QString::number(m_result.teams.size()), QString::number(all)}});
    }

    bool readOne(JsonSlice root, const QList<JsonScan::Member> &members, bool isInfo)
    {
        const bool speaksOfTeam = std::ranges::any_of(members, [](const JsonScan::Member &each) {
            return fieldOfKey(each.key) || each.key == u"members_with_roles" || each.key == u"team_info";
        });
        if (!speaksOfTeam)
            return false;
        // Only an answer tells of these; what somebody wrote by hand is looked at more closely.
        const bool isAnswer = isInfo || std::ranges::any_of(members, [](const JsonScan::Member &each) {
                                  return each.key == u"created_at" || each.key == u"litellm_model_table" ||
                                         each.key == u"model_spend";
                              });
        m_result.source = isInfo ? ImportSource::TeamInfo : ImportSource::TeamBody;
        if (isAnswer)
            return readElement(root);
        ImportFault place;
        m_scan.locate(root.begin, place);
        if (!m_scan.parse(root))
            return false;
        const QString text = QString::fromUtf8(m_text.mid(root.begin, root.end - root.begin));
        m_result.teams.append(teamOfBody(text, place.line, place.column));
        return true;
    }

    bool readElements(JsonSlice array)
    {
        const auto elements = m_scan.elements(array);
        if (!elements)
            return false;
        m_result.teams.reserve(elements->size());
        for (const JsonSlice &element : *elements) {
            if (!readElement(element))
                return false;
            if (m_progress && m_result.teams.size() % 64 == 0 && !m_progress(element.end, m_text.size())) {
                m_result = {};
                return true;
            }
        }
        return true;
    }

    bool readElement(JsonSlice slice)
    {
        const auto json = m_scan.parse(slice);
        if (!json)
            return false;
        ImportFault place;
        m_scan.locate(slice.begin, place);
        ImportedTeam team{{}, place.line, place.column, {}};
        if (!speaksOfTeam(*json))
            team.issues.append({Code::NotATeam, {QString::fromUtf8(json->toCompact().left(100))}});
        else if (m_result.source == ImportSource::OwnJson)
            team.team = teamOfTree(*json, team.issues);
        else
            team.team = teamOfAnswer(*json, team.issues);
        m_result.teams.append(std::move(team));
        return true;
    }

    const QByteArray &m_text;
    const ImportProgress &m_progress;
    JsonScan m_scan;
    Import m_result;
};

} // namespace

Import readJsonTeams(const QByteArray &text, const ImportProgress &progress)
{
    return JsonTeams(text, progress).run();
}

} // namespace Teamwright
