// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"
#include "randomteams.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

#include <algorithm>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Capabilities oldest()
{
    Capabilities capabilities;
    capabilities.caller = Caller::MasterKey;
    capabilities.isLicensed = true;
    return capabilities;
}

/// A proxy that does what the steps say, and nothing else.
class Doer final
{
public:
    explicit Doer(Team team)
        : m_team(std::move(team))
    {}

    Team run(const TeamPlan &plan)
    {
        for (const Operation &step : plan.steps)
            std::visit([this](const auto &what) { perform(what); }, step);
        return m_team;
    }

private:
    void perform(const UpdateTeam &step)
    {
        for (auto field = step.fields.cbegin(); field != step.fields.cend(); ++field)
            m_team.setValue(field.key(), *field);
    }
    void perform(const SetPermissions &step)
    {
        m_team.setValue(TeamField::MemberPermissions, FieldValue(step.permissions));
    }
    /// Tokens and requests per minute are no part of that request (contract 3.9).
    void perform(const AddMembers &step)
    {
        for (Member member : step.members) {
            member.limits.tpmLimit.reset();
            member.limits.rpmLimit.reset();
            m_team.members.append(member);
        }
    }
    void change(const Member &before, const Member &after)
    {
        const auto place = std::ranges::find(m_team.members, before.userId, &Member::userId);
        QVERIFY(place != m_team.members.end());
        place->role = after.role;
        place->limits = after.limits;
    }
    void perform(const UpdateMember &step) { change(step.before, step.after); }
    void perform(const UpdateMemberLimits &step)
    {
        for (const auto &each : step.changes) {
            QCOMPARE(each.before.role, each.after.role);
            change(each.before, each.after);
        }
    }
    void perform(const ResetMemberLimits &step)
    {
        Member after = *std::ranges::find(m_team.members, step.member.userId, &Member::userId);
        after.limits = {MemberLimits::Source::TeamDefault, {}, {}, {}, {}, {}};
        change(step.member, after);
    }
    void perform(const RemoveMembers &step)
    {
        for (const Member &member : step.members)
            QCOMPARE(m_team.members.removeIf([&](const Member &m) { return m.userId == member.userId; }), 1);
    }
    template <typename Other>
    void perform(const Other &)
    {
        QFAIL("not a step of an edit");
    }

    Team m_team;
};

QList<TeamField> allFields()
{
    QList<TeamField> fields;
    for (const FieldSpec &spec : teamFields())
        fields.append(spec.field);
    return fields;
}

} // namespace

/// What holds for every plan, whatever the team, the edit and the proxy.
class TestPlanLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever the proxy can do: who carries the steps out has the team that was wanted.
    void stepsLeadToWhatIsWanted()
    {
        RandomTeams random(42);
        for (int round = 0; round < 400; ++round) {
            Capabilities capabilities = oldest();
            capabilities.hasPatch = random.isHeads();
            capabilities.hasMemberBulk = random.isHeads();
            capabilities.hasBudgetReset = random.isHeads();
            const Team before = random.team();
            const Team wanted = random.changed(random.changed(before, allFields(), 0), {}, 1);
            const TeamEdit edit = editBetween(before, wanted);
            const TeamPlan plan = planFor(edit, before, capabilities);
            QVERIFY2(isSameTeam(Doer(before).run(plan), wanted),
                     qPrintable(u"round %1, %2 steps\n%3\n%4"_qs.arg(round)
                                    .arg(plan.steps.size())
                                    .arg(describe(before), describe(wanted))));
        }
    }

    /// 1,000 staged edits among 10,000 teams touch 1,000 teams, with one request each.
    void manyTeams()
    {
        int requestCount = 0;
        for (int number = 0; number < 10000; ++number) {
            const Team team = TeamBuilder(u"t-%1"_qs.arg(number)).budget(u"5"_qs);
            TeamEdit edit;
            edit.id = team.id;
            if (number % 10 == 0)
                edit.fields.insert(TeamField::MaxBudget,
                                   {team.value(TeamField::MaxBudget), FieldValue(Usd::parse(u"6").value())});
            requestCount += int(planFor(edit, team, oldest()).steps.size());
        }
        QCOMPARE(requestCount, 1000);
    }
};

QTEST_APPLESS_MAIN(TestPlanLaws)
#include "tst_planlaws.moc"
