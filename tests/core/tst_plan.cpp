// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Capabilities newest()
{
    Capabilities capabilities;
    capabilities.caller = Caller::MasterKey;
    capabilities.isLicensed = true;
    capabilities.hasPatch = true;
    capabilities.hasMemberBulk = true;
    capabilities.hasBudgetReset = true;
    return capabilities;
}

Capabilities oldest()
{
    Capabilities capabilities;
    capabilities.caller = Caller::MasterKey;
    capabilities.isLicensed = true;
    return capabilities;
}

Member person(int number, MemberRole role = MemberRole::User)
{
    return {UserId(u"user-%1"_qs.arg(number)), {}, role, {}, {}};
}

Member limited(Member member, const char *budget)
{
    member.limits.source = MemberLimits::Source::Custom;
    member.limits.maxBudget = Usd::parse(QString::fromLatin1(budget));
    return member;
}

Team crowd(int count, const QString &id = u"t"_qs)
{
    Team team = TeamBuilder(id, u"QA"_qs);
    for (int number = 0; number < count; ++number)
        team.members.append(person(number));
    return team;
}

/// What the steps are, in one word each with the number of people: "add 50".
QStringList outline(const TeamPlan &plan)
{
    struct Namer
    {
        QString operator()(const UpdateTeam &step) const
        {
            return (step.isPatch ? u"patch %1"_qs : u"update %1"_qs).arg(step.fields.size());
        }
        QString operator()(const AddMembers &step) const { return u"add %1"_qs.arg(step.members.size()); }
        QString operator()(const UpdateMember &) const { return u"change"_qs; }
        QString operator()(const UpdateMemberLimits &step) const
        {
            return u"limits %1"_qs.arg(step.changes.size());
        }
        QString operator()(const ResetMemberLimits &) const { return u"reset"_qs; }
        QString operator()(const RemoveMembers &step) const
        {
            return u"remove %1"_qs.arg(step.members.size());
        }
        QString operator()(const SetPermissions &step) const
        {
            return u"permissions %1"_qs.arg(step.permissions.size());
        }
        QString operator()(const DeleteTeam &) const { return u"delete"_qs; }
        QString operator()(const CreateTeam &) const { return u"create"_qs; }
        QString operator()(const CreateUser &) const { return u"user"_qs; }
        QString operator()(const CreateOrganization &) const { return u"organization"_qs; }
    };
    QStringList names;
    for (const Operation &step : plan.steps)
        names.append(std::visit(Namer(), step));
    return names;
}

QStringList outline(const Team &from, const Team &to, const Capabilities &capabilities)
{
    return outline(planFor(editBetween(from, to), from, capabilities));
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLimitIsOneFieldOfOneRequest()
    {
        const Team before = TeamBuilder(u"t"_qs, u"QA"_qs).budget(u"5"_qs, u"30d"_qs);
        const Team after = TeamBuilder(u"t"_qs, u"QA"_qs).budget(u"9"_qs, u"30d"_qs);
        const TeamPlan plan = planFor(editBetween(before, after), before, newest());
        QCOMPARE(plan.steps.size(), 1);
        const auto *update = std::get_if<UpdateTeam>(&plan.steps.first());
        QVERIFY(update && update->isPatch);
        QCOMPARE(update->fields.keys(), QList{TeamField::MaxBudget});
        QCOMPARE(update->base, before);
        QCOMPARE(plan.alias, u"QA"_qs);
    }

    void patchOnlyWhereProxyAndIdAllowIt()
    {
        const auto with = [](const QString &id, const char *budget) {
            return TeamBuilder(id).budget(QString::fromLatin1(budget)).team();
        };
        QCOMPARE(outline(with(u"t"_qs, "1"), with(u"t"_qs, "2"), oldest()), QStringList{u"update 1"_qs});
        QCOMPARE(outline(with(u"a/b"_qs, "1"), with(u"a/b"_qs, "2"), newest()), QStringList{u"update 1"_qs});
    }

    /// Somebody typed another duration and then the old one again (contract 3.2: it would move the reset).
    void unchangedFieldsAreNotSent()
    {
        const Team fresh = TeamBuilder(u"t"_qs).budget(u"5"_qs, u"30d"_qs);
        TeamEdit edit;
        edit.id = fresh.id;
        edit.fields.insert(TeamField::BudgetDuration, {FieldValue(u"7d"_qs), FieldValue(u"30d"_qs)});
        QVERIFY(planFor(edit, fresh, newest()).steps.isEmpty());
    }

    void permissionsHaveTheirOwnRoute()
    {
        const Team before = TeamBuilder(u"t"_qs);
        const Team after = TeamBuilder(u"t"_qs).with(TeamField::MemberPermissions,
                                                     FieldValue(QStringList{u"/key/generate"_qs}));
        QCOMPARE(outline(before, after, newest()), QStringList{u"permissions 1"_qs});
        QCOMPARE(outline(after, before, newest()), QStringList{u"permissions 0"_qs});
    }

    void deletionStandsAlone()
    {
        TeamEdit edit = editBetween(crowd(3), crowd(1));
        edit.isDeletion = true;
        QCOMPARE(outline(planFor(edit, crowd(3), newest())), QStringList{u"delete"_qs});
    }

    void peopleAreAddedFiftyAtATime()
    {
        QCOMPARE(outline(crowd(0), crowd(120), newest()),
                 (QStringList{u"add 50"_qs, u"add 50"_qs, u"add 20"_qs}));
    }

    void additionsGoTogetherByTheirLimits()
    {
        Team after = crowd(4);
        after.members[1] = limited(after.members[1], "5");
        after.members[3] = limited(after.members[3], "5");
        const TeamPlan plan = planFor(editBetween(crowd(0), after), crowd(0), newest());
        QCOMPARE(outline(plan), (QStringList{u"add 2"_qs, u"add 2"_qs}));
        for (const Operation &step : plan.steps) {
            const auto &members = std::get<AddMembers>(step).members;
            QVERIFY(isSameLimits(members[0].limits, members[1].limits));
        }
    }

    /// member_add has no tokens and requests per minute: they follow.
    void limitsThatAnAdditionCannotCarryFollow()
    {
        Team after = crowd(2);
        for (Member &member : after.members) {
            member.limits.source = MemberLimits::Source::Custom;
            member.limits.tpmLimit = 100;
        }
        QCOMPARE(outline(crowd(0), after, newest()), (QStringList{u"add 2"_qs, u"limits 2"_qs}));
        QCOMPARE(outline(crowd(0), after, oldest()), (QStringList{u"add 2"_qs, u"change"_qs, u"change"_qs}));
    }

    void additionsAreUsersWithoutALicence()
    {
        Capabilities free = newest();
        free.isLicensed = false;
        Team after = crowd(1);
        after.members[0].role = MemberRole::Admin;
        const auto roleAdded = [&](const Capabilities &capabilities) {
            const TeamPlan plan = planFor(editBetween(crowd(0), after), crowd(0), capabilities);
            return std::get<AddMembers>(plan.steps.first()).members.first().role;
        };
        QCOMPARE(roleAdded(free), MemberRole::User);
        QCOMPARE(roleAdded(newest()), MemberRole::Admin);
    }

    void namelessPeopleAreNeverAdded()
    {
        TeamEdit edit;
        edit.id = TeamId(u"t"_qs);
        edit.members.insert(MemberKey(), {std::nullopt, Member()});
        QVERIFY(planFor(edit, crowd(0), newest()).steps.isEmpty());
    }

    void rolesGoOneByOneAndTakeTheLimitsAlong()
    {
        Team after = crowd(3);
        for (Member &member : after.members)
            member.role = MemberRole::Admin;
        after.members[2] = limited(after.members[2], "5");
        QCOMPARE(outline(crowd(3), after, newest()), (QStringList{u"change"_qs, u"change"_qs, u"change"_qs}));
    }

    /// The team's default for members was changed meanwhile: not ours to send.
    void roleAloneKeepsInheritedLimits()
    {
        Team fresh = crowd(1);
        fresh.members[0].limits = {MemberLimits::Source::TeamDefault, Usd::parse(u"7"), {}, {}, {}, {}};
        TeamEdit edit = editBetween(crowd(1), crowd(1));
        Member admin = person(0, MemberRole::Admin);
        admin.limits = {MemberLimits::Source::TeamDefault, Usd::parse(u"5"), {}, {}, {}, {}};
        edit.members.insert(MemberKey(admin), {person(0), admin});
        const TeamPlan plan = planFor(edit, fresh, newest());
        QCOMPARE(std::get<UpdateMember>(plan.steps.first()).after.limits, fresh.members[0].limits);
    }

    void limitsGoInBulkWhereTheProxyCan()
    {
        Team after = crowd(501);
        for (Member &member : after.members)
            member = limited(member, "5");
        QCOMPARE(outline(crowd(501), after, newest()), (QStringList{u"limits 500"_qs, u"limits 1"_qs}));
        QCOMPARE(outline(crowd(501), after, oldest()).size(), 501);
        Team one = crowd(2);
        one.members[0] = limited(one.members[0], "5");
        QCOMPARE(outline(crowd(2), one, newest()), QStringList{u"change"_qs});
        // The bulk routes have the id in their path.
        Team slash = crowd(2, u"a/b"_qs);
        for (Member &member : slash.members)
            member = limited(member, "5");
        QCOMPARE(outline(crowd(2, u"a/b"_qs), slash, newest()), (QStringList{u"change"_qs, u"change"_qs}));
    }

    void backToTheTeamsDefault()
    {
        Team before = crowd(1);
        before.members[0] = limited(before.members[0], "5");
        Team after = crowd(1);
        after.members[0].limits.source = MemberLimits::Source::TeamDefault;
        QCOMPARE(outline(before, after, newest()), QStringList{u"reset"_qs});
        const TeamPlan plan = planFor(editBetween(before, after), before, oldest());
        QCOMPARE(outline(plan), QStringList{u"change"_qs});
        QVERIFY(!std::get<UpdateMember>(plan.steps.first()).after.limits.maxBudget);
    }

    void removalsGoInBulkWhereTheProxyCan()
    {
        QCOMPARE(outline(crowd(502), crowd(0), newest()), (QStringList{u"remove 500"_qs, u"remove 2"_qs}));
        QCOMPARE(outline(crowd(2), crowd(0), oldest()), (QStringList{u"remove 1"_qs, u"remove 1"_qs}));
        QCOMPARE(outline(crowd(2, u"a/b"_qs), crowd(0, u"a/b"_qs), newest()),
                 (QStringList{u"remove 1"_qs, u"remove 1"_qs}));
    }

    void theOrderOfAMixedEdit()
    {
        Team before = crowd(4);
        Team after = TeamBuilder(u"t"_qs, u"QA 2"_qs)
                         .with(TeamField::MemberPermissions, FieldValue(QStringList{u"/key/generate"_qs}));
        after.members = {person(0, MemberRole::Admin), limited(person(1), "1"), limited(person(2), "1"),
                         person(7)};
        QCOMPARE(outline(before, after, newest()),
                 (QStringList{u"patch 1"_qs, u"add 1"_qs, u"change"_qs, u"limits 2"_qs, u"remove 1"_qs,
                              u"permissions 1"_qs}));
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
