// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlist.h"
#include "curlarguments.h"
#include "readers.h"
#include "shellwords.h"
#include "teamtree.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Code = ImportFault::Code;

/// Plays a script without a proxy: what teams would it make?
class Script final
{
public:
    Import run(const QString &text)
    {
        m_result.source = ImportSource::Curl;
        int openQuoteLine = 0;
        const QList<ScriptCommand> commands = curlCommands(text, openQuoteLine);
        if (openQuoteLine > 0) {
            m_result.fault = ImportFault{Code::UnclosedQuote, {}, openQuoteLine, 0};
            return m_result;
        }
        for (const ScriptCommand &command : commands)
            take(command);
        if (m_result.teams.isEmpty())
            m_result.fault = ImportFault{Code::NoTeams};
        return m_result;
    }

private:
    void take(const ScriptCommand &command)
    {
        const auto words = shellWords(command.text);
        const CurlArguments arguments = words ? readCurlArguments(*words) : CurlArguments();
        const QString path = arguments.path;
        const bool hasBody = !arguments.body.isEmpty() || !arguments.bodyFile.isEmpty();
        const bool makesTeam =
            path.isEmpty() || path.endsWith(u"/team/new") || path.endsWith(u"/team/update");
        if (hasBody && makesTeam) {
            m_result.teams.append(teamOfBody(command.text, command.line, 1));
            return;
        }
        const auto body = JsonValue::parse(arguments.body.toUtf8());
        const bool isKnown = body && changeTeam(path, *body);
        if (!isKnown)
            m_result.remarks.append({Code::OtherCommand, {path}, command.line, 1});
    }

    /// The calls beside /team/new that our own scripts make, and documentation shows.
    bool changeTeam(const QString &path, const JsonValue &body)
    {
        const QString id = body[u"team_id"].toString();
        // Most calls are about the team made last.
        const auto team = std::find_if(m_result.teams.rbegin(), m_result.teams.rend(),
                                       [&](const ImportedTeam &each) { return each.team.id.text() == id; });
        if (id.isEmpty() || team == m_result.teams.rend())
            return false;
        if (path.endsWith(u"/team/member_update"))
            return setLimits(*team, body);
        if (path.endsWith(u"/team/member_add") || path.endsWith(u"/team/bulk_member_add"))
            return addMembers(*team, body.contains(u"members") ? body[u"members"] : body[u"member"]);
        if (!path.endsWith(u"/team/block"))
            return false;
        team->team.setValue(TeamField::Blocked, FieldValue(true));
        return true;
    }

    static bool setLimits(ImportedTeam &team, const JsonValue &body)
    {
        const Member read = memberOfTree(body, team.issues);
        const auto member = std::ranges::find_if(
            team.team.members, [&](const Member &each) { return each.isSamePersonAs(read); });
        if (member == team.team.members.end())
            return false;
        member->limits = read.limits;
        if (body.contains(u"role"))
            member->role = read.role;
        return true;
    }

    static bool addMembers(ImportedTeam &team, const JsonValue &members)
    {
        if (members.isObject())
            team.team.members.append(memberOfTree(members, team.issues));
        for (const JsonValue &member : members.toArray())
            team.team.members.append(memberOfTree(member, team.issues));
        return members.isObject() || members.isArray();
    }

    Import m_result;
};

} // namespace

Import readCurlTeams(const QByteArray &text)
{
    Import result = Script().run(QString::fromUtf8(text));
    for (ImportedTeam &team : result.teams)
        checkMembers(team.team, team.issues);
    return result;
}

} // namespace Teamwright
