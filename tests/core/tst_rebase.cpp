// SPDX-License-Identifier: GPL-3.0-or-later
#include "rebase.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

JsonValue json(const char *text) { return JsonValue::parse(text).value(); }

FieldValue list(const char *words)
{
    return FieldValue(QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts));
}

FieldValue object(const char *text) { return FieldValue(json(text)); }

Rebased rebasedField(TeamField field, const FieldValue &was, const FieldValue &mine, const FieldValue &theirs)
{
    TeamEdit edit;
    edit.id = TeamId(u"t"_qs);
    edit.fields.insert(field, {was, mine});
    return rebase(edit, TeamBuilder(u"t"_qs).with(field, theirs));
}

std::optional<Member> person(const char *role, const char *budget = nullptr)
{
    const QByteArray name(role);
    if (name.isEmpty())
        return {};
    Member member;
    member.userId = UserId(u"ana"_qs);
    member.role = name == "admin" ? MemberRole::Admin : MemberRole::User;
    if (budget) {
        member.limits.source = MemberLimits::Source::Custom;
        member.limits.maxBudget = Usd::parse(QString::fromLatin1(budget));
    }
    return member;
}

Rebased rebasedPerson(const std::optional<Member> &was, const std::optional<Member> &mine,
                      const std::optional<Member> &theirs)
{
    TeamEdit edit;
    edit.members.insert(MemberKey::fromText(u"ana"_qs), {was, mine});
    Team fresh = TeamBuilder(u"t"_qs);
    if (theirs)
        fresh.members.append(*theirs);
    return rebase(edit, fresh);
}

} // namespace

class TestRebase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsMerge_data()
    {
        QTest::addColumn<TeamField>("field");
        QTest::addColumn<FieldValue>("was");
        QTest::addColumn<FieldValue>("mine");
        QTest::addColumn<FieldValue>("theirs");
        QTest::addColumn<FieldValue>("merged");
        const auto row = [](const char *name, TeamField field, const FieldValue &was, const FieldValue &mine,
                            const FieldValue &theirs, const FieldValue &merged) {
            QTest::newRow(name) << field << was << mine << theirs << merged;
        };
        row("untouched by them", TeamField::TpmLimit, FieldValue(qint64(1)), FieldValue(qint64(2)),
            FieldValue(qint64(1)), FieldValue(qint64(2)));
        row("models come and go", TeamField::Models, list("a b"), list("a b c"), list("b d"), list("b c d"));
        row("tags from none", TeamField::Tags, FieldValue(), list("x"), list("y"), list("x y"));
        row("aliases", TeamField::ModelAliases, FieldValue(AliasMap{{u"a"_qs, u"1"_qs}}),
            FieldValue(AliasMap{{u"a"_qs, u"2"_qs}}),
            FieldValue(AliasMap{{u"a"_qs, u"1"_qs}, {u"b"_qs, u"3"_qs}}),
            FieldValue(AliasMap{{u"a"_qs, u"2"_qs}, {u"b"_qs, u"3"_qs}}));
        row("metadata", TeamField::Metadata, object(R"({"a":1,"n":{"x":1,"y":1}})"),
            object(R"({"a":2,"n":{"x":2,"y":1}})"), object(R"({"a":1,"n":{"x":1},"b":5})"),
            object(R"({"a":2,"n":{"x":2},"b":5})"));
        row("metadata taken away", TeamField::Metadata, object(R"({"a":1,"b":1})"), object(R"({"b":1})"),
            object(R"({"a":1,"b":2})"), object(R"({"b":2})"));
    }
    void fieldsMerge()
    {
        QFETCH(TeamField, field);
        QFETCH(FieldValue, was);
        QFETCH(FieldValue, mine);
        QFETCH(FieldValue, theirs);
        QFETCH(FieldValue, merged);
        const Rebased rebased = rebasedField(field, was, mine, theirs);
        QVERIFY(rebased.conflicts.isEmpty());
        QCOMPARE(rebased.edit.fields.value(field).wanted, merged);
        QCOMPARE(rebased.edit.fields.value(field).was, theirs);
    }

    void whatTheProxyHoldsIsGone()
    {
        QVERIFY(rebasedField(TeamField::TpmLimit, FieldValue(qint64(1)), FieldValue(qint64(2)),
                             FieldValue(qint64(2)))
                    .edit.isEmpty());
        QVERIFY(rebasedField(TeamField::Models, list("a"), list("a b"), list("a b c")).edit.isEmpty());
        QVERIFY(rebasedField(TeamField::Blocked, FieldValue(true), FieldValue(false), FieldValue())
                    .edit.isEmpty());
    }

    void fieldsClash_data()
    {
        QTest::addColumn<TeamField>("field");
        QTest::addColumn<FieldValue>("was");
        QTest::addColumn<FieldValue>("mine");
        QTest::addColumn<FieldValue>("theirs");
        QTest::addColumn<FieldValue>("both");
        const auto row = [](const char *name, TeamField field, const FieldValue &was, const FieldValue &mine,
                            const FieldValue &theirs, const FieldValue &both = {}) {
            QTest::newRow(name) << field << was << mine << theirs << both;
        };
        row("number", TeamField::TpmLimit, FieldValue(qint64(1)), FieldValue(qint64(2)),
            FieldValue(qint64(3)));
        row("zero and no limit", TeamField::TpmLimit, FieldValue(qint64(1)), FieldValue(qint64(0)),
            FieldValue::Null());
        // An empty list of models is every model.
        row("all against some", TeamField::Models, list("a"), list(""), list("a b"));
        row("some against all", TeamField::Models, list("a"), list("a b"), list(""));
        row("two ways out of all", TeamField::Models, list(""), list("a"), list("b"), list("a b"));
        row("each leaves the other's", TeamField::Models, list("a b"), list("a"), list("b"));
        row("permissions", TeamField::MemberPermissions, list("/a"), list(""), list("/b"));
        row("one key of metadata", TeamField::Metadata, object(R"({"a":1})"), object(R"({"a":2,"m":1})"),
            object(R"({"a":3,"t":1})"), object(R"({"a":2,"m":1,"t":1})"));
        row("one alias", TeamField::ModelAliases, FieldValue(AliasMap()),
            FieldValue(AliasMap{{u"f"_qs, u"1"_qs}}), FieldValue(AliasMap{{u"f"_qs, u"2"_qs}}),
            FieldValue(AliasMap{{u"f"_qs, u"1"_qs}}));
        row("what cannot be read", TeamField::MaxBudget, FieldValue(), FieldValue::Invalid{u"lots"_qs},
            FieldValue(Usd()));
    }
    void fieldsClash()
    {
        QFETCH(TeamField, field);
        QFETCH(FieldValue, was);
        QFETCH(FieldValue, mine);
        QFETCH(FieldValue, theirs);
        QFETCH(FieldValue, both);
        const Rebased rebased = rebasedField(field, was, mine, theirs);
        QCOMPARE(rebased.conflicts.size(), 1);
        const EditConflict &conflict = rebased.conflicts.first();
        QCOMPARE(conflict.theirs, theirs);
        QCOMPARE(rebased.edit.fields.value(field), (FieldEdit{was, mine})); // stays staged
        QCOMPARE(conflict.canBeBoth, !both.isUnset());

        QVERIFY(resolved(rebased.edit, conflict, Resolution::Theirs).isEmpty());
        const TeamEdit my = resolved(rebased.edit, conflict, Resolution::Mine);
        QCOMPARE(my.fields.value(field), (FieldEdit{theirs, mine}));
        QVERIFY(rebase(my, TeamBuilder(u"t"_qs).with(field, theirs)).conflicts.isEmpty());
        if (conflict.canBeBoth)
            QCOMPARE(resolved(rebased.edit, conflict, Resolution::Both).fields.value(field).wanted, both);
    }

    void roleAndLimitsOfOnePersonMerge()
    {
        const Rebased rebased = rebasedPerson(person("user"), person("admin"), person("user", "5"));
        QVERIFY(rebased.conflicts.isEmpty());
        const MemberEdit change = rebased.edit.members.first();
        QCOMPARE(change.wanted, person("admin", "5"));
        QCOMPARE(change.was, person("user", "5"));
    }

    void eachLimitIsLookedAtApart()
    {
        auto was = person("user", "5");
        auto mine = was;
        mine->limits.tpmLimit = 100;
        auto theirs = person("user", "9");
        const Rebased rebased = rebasedPerson(was, mine, theirs);
        QVERIFY(rebased.conflicts.isEmpty());
        QCOMPARE(rebased.edit.members.first().wanted->limits.maxBudget, theirs->limits.maxBudget);
        QCOMPARE(rebased.edit.members.first().wanted->limits.tpmLimit, qint64(100));
    }

    /// The team's default for members was changed: nobody touched this person.
    void newDefaultIsNoChangeOfAPerson()
    {
        auto was = person("user", "5");
        was->limits.source = MemberLimits::Source::TeamDefault;
        auto theirs = person("user", "7");
        theirs->limits.source = MemberLimits::Source::TeamDefault;
        const Rebased rebased = rebasedPerson(was, person("user", "20"), theirs);
        QVERIFY(rebased.conflicts.isEmpty());
        QCOMPARE(rebased.edit.members.first().wanted, person("user", "20"));
    }

    void peopleAreDone_data()
    {
        QTest::addColumn<std::optional<Member>>("was");
        QTest::addColumn<std::optional<Member>>("mine");
        QTest::addColumn<std::optional<Member>>("theirs");
        QTest::newRow("removed by both") << person("user") << person("") << person("");
        QTest::newRow("added by both") << person("") << person("user") << person("user");
        QTest::newRow("same role by both") << person("user") << person("admin") << person("admin");
        QTest::newRow("added by them with limits") << person("") << person("user") << person("user", "5");
    }
    void peopleAreDone()
    {
        QFETCH(std::optional<Member>, was);
        QFETCH(std::optional<Member>, mine);
        QFETCH(std::optional<Member>, theirs);
        const Rebased rebased = rebasedPerson(was, mine, theirs);
        QVERIFY(rebased.edit.isEmpty() && rebased.conflicts.isEmpty());
    }

    void peopleClash_data()
    {
        QTest::addColumn<std::optional<Member>>("was");
        QTest::addColumn<std::optional<Member>>("mine");
        QTest::addColumn<std::optional<Member>>("theirs");
        QTest::newRow("removed by them, changed by me") << person("user") << person("admin") << person("");
        QTest::newRow("removed by me, changed by them") << person("user") << person("") << person("admin");
        QTest::newRow("one limit") << person("user", "5") << person("user", "6") << person("user", "7");
        QTest::newRow("limit against reset") << person("user", "5") << person("user", "6") << person("user");
        QTest::newRow("added in two roles") << person("") << person("user") << person("admin");
    }
    void peopleClash()
    {
        QFETCH(std::optional<Member>, was);
        QFETCH(std::optional<Member>, mine);
        QFETCH(std::optional<Member>, theirs);
        const Rebased rebased = rebasedPerson(was, mine, theirs);
        QCOMPARE(rebased.conflicts.size(), 1);
        const EditConflict &conflict = rebased.conflicts.first();
        QCOMPARE(rebased.edit.members.first(), (MemberEdit{was, mine}));
        QVERIFY(resolved(rebased.edit, conflict, Resolution::Theirs).isEmpty());
        const MemberEdit my = resolved(rebased.edit, conflict, Resolution::Mine).members.first();
        QVERIFY(isSameMembership(my.wanted, mine));
        QCOMPARE(my.was, theirs);
    }

    /// Added by e-mail here, known to the proxy by an id afterwards.
    void addedPersonIsAddressedByIdLater()
    {
        TeamEdit edit;
        Member mine;
        mine.email = u"Ana@example.org"_qs;
        mine.limits.source = MemberLimits::Source::Custom;
        mine.limits.tpmLimit = 5;
        edit.members.insert(MemberKey(mine), {std::nullopt, mine});
        Team fresh = TeamBuilder(u"t"_qs).user(u"78d3"_qs);
        fresh.members[0].email = u"ana@example.org"_qs;
        const Rebased rebased = rebase(edit, fresh);
        QCOMPARE(rebased.edit.members.firstKey().text(), u"78d3"_qs);
        QCOMPARE(rebased.edit.members.first().wanted->userId, UserId(u"78d3"_qs));
    }
};

QTEST_APPLESS_MAIN(TestRebase)
#include "tst_rebase.moc"
