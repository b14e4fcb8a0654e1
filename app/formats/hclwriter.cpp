// SPDX-License-Identifier: GPL-3.0-or-later
#include "hclteam.h"
#include "scriptcalls.h"
#include "slug.h"
#include "textoutput.h"
#include "writers.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QByteArray head(const QUrl &proxyUrl)
{
    QByteArray out = "# Teams of a LiteLLM proxy for the provider ncecere/litellm, 2.0.1 and later.\n"
                     "# The key is read from LITELLM_API_KEY, the address from LITELLM_API_BASE";
    out += proxyUrl.isEmpty() ? ".\n" : " or below.\n";
    out += "# Apply with -parallelism=1: the proxy may lose members that are added at the same time.\n"
           "# 2.0.1 empties router_settings of a team that does not name them here.\n\n"
           "terraform {\n"
           "  required_version = \">= 1.5\"\n\n"
           "  required_providers {\n"
           "    litellm = {\n"
           "      source  = \"ncecere/litellm\"\n"
           "      version = \">= 2.0.1, < 3.0.0\"\n"
           "    }\n"
           "  }\n"
           "}\n";
    if (!proxyUrl.isEmpty())
        out += "\nprovider \"litellm\" {\n  api_base = " + hclString(scriptUrl(proxyUrl)) + "\n}\n";
    return out;
}

QByteArray role(const Member &member) { return member.role == MemberRole::Admin ? "\"admin\"" : "\"user\""; }

QByteArray resource(const char *type, const QString &name, const HclBody &body)
{
    return QByteArray("\nresource \"") + type + "\" \"" + name.toUtf8() + "\" {\n" + body.text() + "}\n";
}

QByteArray importBlock(const char *type, const QString &name, const QString &id)
{
    return QByteArray("\nimport {\n  to = ") + type + '.' + name.toUtf8() + "\n  id = " + hclString(id) +
           "\n}\n";
}

/// Writes one team after the other: import block, team, members.
class Configuration final
{
public:
    explicit Configuration(const ExportSource &source)
        : m_source(source)
    {}

    QByteArray team(qsizetype index)
    {
        const Team team = m_source.team(index);
        const QString name = m_teamNames.unique(team.alias(), u"team"_qs);
        HclBody body(1);
        fillTeam(body, m_source.tree(index));
        QByteArray out;
        if (!team.id.isEmpty())
            out += importBlock("litellm_team", name, team.id.text());
        return out + resource("litellm_team", name, body) + members(team, name);
    }

private:
    QByteArray members(const Team &team, const QString &name)
    {
        if (team.members.isEmpty())
            return {};
        // Both kinds of resource for one team would each want to be the only one.
        const bool hasOwnBudgets = std::ranges::any_of(team.members, [](const Member &member) {
            return member.limits.source == MemberLimits::Source::Custom && member.limits.maxBudget;
        });
        return hasOwnBudgets ? singleMembers(team, name) : memberList(team, name);
    }

    QByteArray memberList(const Team &team, const QString &name) const
    {
        HclBody body(1);
        body.attribute("team_id", "litellm_team." + name.toUtf8() + ".id");
        for (const Member &member : team.members) {
            if (member.isNameless())
                continue;
            HclBody block(2);
            if (!member.userId.isEmpty())
                block.attribute("user_id", hclString(member.userId.text()));
            if (!member.email.isEmpty())
                block.attribute("user_email", hclString(member.email));
            block.attribute("role", role(member));
            body.block("member", block);
            noteLimits(body, member);
        }
        QByteArray out;
        if (!team.id.isEmpty())
            out += importBlock("litellm_team_member_add", name, team.id.text());
        return out + resource("litellm_team_member_add", name, body);
    }

    QByteArray singleMembers(const Team &team, const QString &teamName)
    {
        QByteArray out;
        for (const Member &member : team.members) {
            if (member.userId.isEmpty()) {
                if (!member.email.isEmpty())
                    out += "\n# No user id, which the provider asks for: " +
                           JsonValue(member.email).toCompact() + '\n';
                continue;
            }
            const QString name = m_memberNames.unique(teamName + u'_' + member.userId.text(), u"member"_qs);
            HclBody body(1);
            body.attribute("team_id", "litellm_team." + teamName.toUtf8() + ".id");
            body.attribute("user_id", hclString(member.userId.text()));
            body.attribute("user_email", hclString(member.email));
            body.attribute("role", role(member));
            if (member.limits.maxBudget && member.limits.source == MemberLimits::Source::Custom)
                body.attribute("max_budget_in_team", member.limits.maxBudget->toJson());
            noteLimits(body, member);
            if (!team.id.isEmpty())
                out += importBlock("litellm_team_member", name, team.id.text() + u':' + member.userId.text());
            out += resource("litellm_team_member", name, body);
        }
        return out;
    }

    /// Limits of one member that no resource of both versions has.
    static void noteLimits(HclBody &body, const Member &member)
    {
        const MemberLimits &limits = member.limits;
        if (limits.source != MemberLimits::Source::Custom)
            return;
        QStringList notes;
        if (!limits.budgetDuration.isEmpty())
            notes.append(u"budget_duration "_qs + limits.budgetDuration);
        if (limits.tpmLimit)
            notes.append(u"tpm_limit %1"_qs.arg(*limits.tpmLimit));
        if (limits.rpmLimit)
            notes.append(u"rpm_limit %1"_qs.arg(*limits.rpmLimit));
        if (!limits.allowedModels.isEmpty())
            notes.append(u"allowed_models "_qs + limits.allowedModels.join(u", "_qs));
        if (!notes.isEmpty())
            body.comment(u"Not held by the provider: %1: %2"_qs.arg(member.name(), notes.join(u"; "_qs)));
    }

    const ExportSource &m_source;
    UniqueSlugs m_teamNames{u'_', 200};
    UniqueSlugs m_memberNames{u'_', 200};
};

} // namespace

bool writeHcl(const ExportSource &source, TextOutput &out)
{
    out << head(source.options().proxyUrl);
    Configuration configuration(source);
    for (qsizetype i = 0; i < source.size(); ++i) {
        out << configuration.team(i);
        if (!source.goesOn(i + 1))
            return false;
    }
    return true;
}

} // namespace Teamwright
