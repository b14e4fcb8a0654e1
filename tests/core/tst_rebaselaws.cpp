// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomteams.h"
#include "rebase.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

QList<TeamField> fieldsOf(int parity)
{
    QList<TeamField> fields;
    for (const FieldSpec &spec : teamFields()) {
        if (int(spec.field) % 2 == parity)
            fields.append(spec.field);
    }
    return fields;
}

} // namespace

/// What holds for every edit, whoever else was at work.
class TestRebaseLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCarriedOutLeavesNothing()
    {
        RandomTeams random(4711);
        for (int round = 0; round < 500; ++round) {
            const Team base = random.team();
            const Team wanted = random.changed(base, fieldsOf(0) + fieldsOf(1), random.below(2));
            const TeamEdit edit = editBetween(base, wanted);
            const TeamEdit unmoved = rebase(edit, base).edit;
            QCOMPARE(unmoved.fields, edit.fields);
            QCOMPARE(unmoved.members.keys(), edit.members.keys());
            QVERIFY(isSameTeam(edited(base, unmoved), wanted));
            QVERIFY(rebase(edit, edited(base, edit)).edit.isEmpty());
        }
    }

    void changesThatDoNotTouchMerge()
    {
        RandomTeams random(815);
        for (int round = 0; round < 500; ++round) {
            const Team base = random.team();
            const TeamEdit mine = editBetween(base, random.changed(base, fieldsOf(0), 0));
            const Team theirs = random.changed(base, fieldsOf(1), 1);
            const Rebased rebased = rebase(mine, theirs);
            QVERIFY(rebased.conflicts.isEmpty());
            QVERIFY2(isSameTeam(edited(theirs, rebased.edit), edited(theirs, mine)),
                     qPrintable(u"round %1\n%2"_qs.arg(round).arg(describe(theirs))));
        }
    }

    /// Whatever both did to whatever: each conflict can be settled, and nothing else is left open.
    void everyConflictCanBeSettled()
    {
        RandomTeams random(99);
        int conflictCount = 0;
        for (int round = 0; round < 500; ++round) {
            const Team base = random.team();
            const auto all = fieldsOf(0) + fieldsOf(1);
            const TeamEdit mine = editBetween(base, random.changed(base, all, 0));
            const Team theirs = random.changed(base, all, 0);
            const Rebased rebased = rebase(mine, theirs);
            TeamEdit my = rebased.edit;
            TeamEdit their = rebased.edit;
            for (const EditConflict &conflict : rebased.conflicts) {
                my = resolved(my, conflict, Resolution::Mine);
                their = resolved(their, conflict, Resolution::Theirs);
            }
            conflictCount += int(rebased.conflicts.size());
            QVERIFY(rebase(my, theirs).conflicts.isEmpty());
            QVERIFY(rebase(their, theirs).conflicts.isEmpty());
            for (const EditConflict &conflict : rebased.conflicts) {
                if (conflict.field)
                    QVERIFY(isSameOnProxy(*conflict.field, edited(theirs, my).value(*conflict.field),
                                          mine.fields.value(*conflict.field).wanted));
            }
        }
        QVERIFY(conflictCount > 500);
    }
};

QTEST_APPLESS_MAIN(TestRebaseLaws)
#include "tst_rebaselaws.moc"
