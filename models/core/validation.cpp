// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation.h"

#include "fieldcheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace Teamwright {

namespace {

using Code = Issue::Code;
using Severity = Issue::Severity;

/// Collects the issues of one team; each check looks at one thing.
class Checker final
{
public:
    Checker(const Team &team, const ValidationContext &context)
        : m_team(team)
        , m_context(context)
    {}

    QList<Issue> run()
    {
        for (const FieldSpec &spec : teamFields())
            m_issues += fieldIssues(spec, m_team.value(spec.field), m_context);
        checkIdentity();
        checkBudgets();
        checkMembers();
        return m_issues;
    }

private:
    void add(Code code, std::optional<TeamField> field, Severity severity = Severity::Error,
             QStringList arguments = {})
    {
        m_issues.append({code, severity, field, -1, std::move(arguments)});
    }
    void addMember(Code code, int row, Severity severity = Severity::Error, QStringList arguments = {})
    {
        m_issues.append({code, severity, {}, row, std::move(arguments)});
    }

    void checkIdentity()
    {
        const QString alias = m_team.alias();
        if (alias.trimmed().isEmpty())
            add(Code::AliasMissing, TeamField::Alias);
        else if (m_context.teamWithAlias) {
            if (const auto other = m_context.teamWithAlias(alias))
                add(Code::AliasTaken, TeamField::Alias, Severity::Question, {alias, other->text()});
        }
        const auto *id = m_team.value(TeamField::Id).as<QString>();
        if (!id || id->trimmed().isEmpty())
            return;
        if (*id == u"litellm-dashboard")
            add(Code::IdReserved, TeamField::Id);
        else if (m_context.isIdTaken && m_context.isIdTaken(TeamId(*id)))
            add(Code::IdTaken, TeamField::Id, Severity::Error, {*id});
        static const QRegularExpression reachable(
            QStringLiteral("\\A[^/?#%\\\\\\s\\x00-\\x1f\\x7f]{1,255}\\z"));
        if (!reachable.match(*id).hasMatch() || *id == u"." || *id == u"..")
            add(Code::IdUnreachable, TeamField::Id, Severity::Question, {*id});
    }

    void checkBudgets()
    {
        const Usd *maximum = m_team.value(TeamField::MaxBudget).as<Usd>();
        const Usd *soft = m_team.value(TeamField::SoftBudget).as<Usd>();
        if (maximum && soft && !(*soft < *maximum))
            add(Code::SoftNotBelowMax, TeamField::SoftBudget);
        if (maximum && maximum->isZero())
            add(Code::ZeroBudget, TeamField::MaxBudget, Severity::Question);
    }

    void checkMembers()
    {
        for (int row = 0; row < m_team.members.size(); ++row) {
            const Member &member = m_team.members[row];
            if (member.isNameless()) {
                addMember(Code::MemberNameless, row);
                continue;
            }
            const auto before = m_team.members.first(row);
            if (std::ranges::any_of(before,
                                    [&](const Member &other) { return other.isSamePersonAs(member); }))
                addMember(Code::MemberTwice, row, Severity::Error, {member.name()});
            if (m_context.isUserKnown && m_context.isUserKnown(member) == false)
                addMember(Code::MemberUnknown, row, Severity::Hint, {member.name()});
        }
    }

    const Team &m_team;
    const ValidationContext &m_context;
    QList<Issue> m_issues;
};

} // namespace

QList<Issue> validateNewTeam(const Team &team, const ValidationContext &context)
{
    return Checker(team, context).run();
}

bool hasErrors(const QList<Issue> &issues)
{
    return std::ranges::any_of(issues,
                               [](const Issue &issue) { return issue.severity == Issue::Severity::Error; });
}

} // namespace Teamwright
