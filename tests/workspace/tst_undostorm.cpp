// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamdesk.h"

#include <QRandomGenerator>

using namespace Teamwright;

namespace {

Member person(const QString &id, MemberRole role = MemberRole::User)
{
    return {UserId(id), {}, role, {}, {}};
}

} // namespace

class TestUndoStorm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAStorm();
};

void TestUndoStorm::survivesAStorm()
{
    Desk desk;
    QRandomGenerator random(20261123);
    const auto anyMember = [&random] {
        return person(QString::number(random.bounded(50)), MemberRole(random.bounded(2)));
    };
    QList<Team> states{desk.team()};
    for (int i = 0; i < 400; ++i) {
        const int count = int(desk.team().members.size());
        const int row = random.bounded(count + 1);
        switch (random.bounded(5)) {
        case 0: desk.workspace.insertMembers(desk.key, row, {anyMember(), anyMember()}); break;
        case 1: desk.workspace.removeMembers(desk.key, {row, row / 2, row + 1}); break;
        case 2: desk.workspace.setMember(desk.key, row, anyMember()); break;
        case 3: desk.workspace.setMemberRole(desk.key, {row, row / 2}, MemberRole(random.bounded(2))); break;
        default:
            desk.workspace.setField(desk.key, TeamField(random.bounded(int(teamFieldCount))),
                                    FieldValue(qint64(random.bounded(3))));
            break;
        }
        states.resize(desk.stack.count());
        states.last() = desk.team(); // a step that merged into the one before has replaced it
        QVERIFY(desk.probe.isInStep());
    }
    for (int index = desk.stack.count(); index > 0; --index) {
        QCOMPARE(desk.team(), states[index - 1]);
        desk.stack.undo();
        QVERIFY(desk.probe.isInStep());
    }
    QVERIFY(desk.workspace.newTeams().isEmpty());
}

QTEST_GUILESS_MAIN(TestUndoStorm)
#include "tst_undostorm.moc"
