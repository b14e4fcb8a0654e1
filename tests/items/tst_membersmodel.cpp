// SPDX-License-Identifier: GPL-3.0-or-later
#include "membersmodel.h"

#include "itemroles.h"
#include "memberlines.h"
#include "tostring.h"
#include "workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Member user(const QString &id, MemberRole role = MemberRole::User) { return {UserId(id), {}, role, {}, {}}; }
Member mail(const QString &address, MemberRole role = MemberRole::User)
{
    return {{}, address, role, {}, {}};
}

} // namespace

Q_DECLARE_METATYPE(QList<Teamwright::Member>)

class TestMembersModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personsAsTheyAreTyped_data();
    void personsAsTheyAreTyped();
    void pastedLines_data();
    void pastedLines();
    void followsATypedTeam();
    void editsAreSteps();
    void issuesStandAtTheirRow();
    void finishedTeamLeavesAnEmptyTable();
};

void TestMembersModel::personsAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Member>("expected");
    QTest::newRow("id") << u" user-1234 "_qs << user(u"user-1234"_qs);
    QTest::newRow("e-mail") << u"ann@example.org"_qs << mail(u"ann@example.org"_qs);
    QTest::newRow("name and e-mail") << u"Ann Lee <ann@example.org>"_qs << mail(u"ann@example.org"_qs);
    QTest::newRow("an @ in front") << u"@ann"_qs << user(u"@ann"_qs);
    QTest::newRow("nothing") << u"  "_qs << Member();
}

void TestMembersModel::personsAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(Member, expected);
    QCOMPARE(personFromText(typed), expected);
}

void TestMembersModel::pastedLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Member>>("members");
    QTest::addColumn<QList<int>>("unreadable");
    const QList<Member> two{user(u"u1"_qs, MemberRole::Admin), user(u"u2"_qs)};
    QTest::newRow("commas") << u"u1, admin\nu2, user"_qs << two << QList<int>();
    QTest::newRow("tabs and Windows lines") << u"u1\tAdmin\r\nu2\t\r\n"_qs << two << QList<int>();
    QTest::newRow("semicolons") << u"u1;admin;25\nu2;user;"_qs << two << QList<int>();
    QTest::newRow("header") << u"User,Role\nu1,admin\nu2"_qs << two << QList<int>();
    QTest::newRow("empty lines") << u"\n\nu1,admin\n \nu2\n"_qs << two << QList<int>();
    QTest::newRow("unknown role") << u"u1,admin\nu3,owner\nu2"_qs << two << QList{2};
    QTest::newRow("a role for nobody") << u"u1,admin\n,user\nu2"_qs << two << QList{2};
    QTest::newRow("a user called user")
        << u"user, admin"_qs << QList{user(u"user"_qs, MemberRole::Admin)} << QList<int>();
    QTest::newRow("e-mails") << u"Ann Lee <ann@example.org>, admin"_qs
                             << QList{mail(u"ann@example.org"_qs, MemberRole::Admin)} << QList<int>();
    QTest::newRow("recipients on one line")
        << u"ann@example.org; Bo <bo@example.org>;\nu1,admin"_qs
        << QList{mail(u"ann@example.org"_qs), mail(u"bo@example.org"_qs), user(u"u1"_qs, MemberRole::Admin)}
        << QList<int>();
    QTest::newRow("nothing") << u""_qs << QList<Member>() << QList<int>();
}

void TestMembersModel::pastedLines()
{
    QFETCH(QString, text);
    QFETCH(QList<Member>, members);
    QFETCH(QList<int>, unreadable);
    const MemberLines pasted = membersFromText(text);
    QCOMPARE(pasted.members, members);
    QCOMPARE(pasted.unreadableLines, unreadable);
}

void TestMembersModel::followsATypedTeam()
{
    Workspace workspace;
    MembersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TeamId key = workspace.startNewTeam();
    const TeamId other = workspace.startNewTeam();
    model.setNewTeam(&workspace, key);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    workspace.insertMembers(key, 0, {user(u"a"_qs), user(u"b"_qs), user(u"c"_qs)});
    workspace.insertMembers(other, 0, {user(u"x"_qs)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0].mid(1), (QVariantList{0, 2}));
    workspace.setMemberRole(key, {1}, MemberRole::Admin);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1, 1).data(Qt::EditRole).toInt(), int(MemberRole::Admin));
    workspace.removeMembers(key, {0, 2});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"b"_qs);
    workspace.undoStack().undo();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(reset.size(), 0);
}

void TestMembersModel::editsAreSteps()
{
    Workspace workspace;
    MembersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TeamId key = workspace.startNewTeam();
    workspace.insertMembers(key, 0, {Member()});
    model.setNewTeam(&workspace, key);
    const auto typed = [&](MemberColumn column, const QVariant &value) {
        return model.setData(model.index(0, int(column)), value);
    };
    const int steps = workspace.undoStack().count();
    QVERIFY(typed(MemberColumn::User, u"ann@example.org"_qs));
    QVERIFY(typed(MemberColumn::Role, int(MemberRole::Admin)));
    QCOMPARE(workspace.newTeam(key)->members, QList{mail(u"ann@example.org"_qs, MemberRole::Admin)});
    const int after = workspace.undoStack().count();
    QVERIFY(after > steps);
    typed(MemberColumn::Role, int(MemberRole::Admin)); // the same again
    QCOMPARE(workspace.undoStack().count(), after);
    QVERIFY(!model.setData(model.index(5, 0), u"x"_qs));
}

void TestMembersModel::issuesStandAtTheirRow()
{
    Workspace workspace;
    MembersModel model;
    const TeamId key = workspace.startNewTeam();
    workspace.insertMembers(key, 0, {user(u"a"_qs), user(u"a"_qs)});
    model.setNewTeam(&workspace, key);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QList<Issue> issues{{Issue::Code::MemberTwice, Issue::Severity::Error, {}, 1, {u"a"_qs}}};
    model.setIssues(issues);
    model.setIssues(issues);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1, 0).data(IssueSeverityRole).toInt(), int(Issue::Severity::Error));
    QCOMPARE(model.index(1, 0).data(IssuesRole).toStringList().size(), 1);
    QVERIFY(!model.index(0, 0).data(IssueSeverityRole).isValid());
}

void TestMembersModel::finishedTeamLeavesAnEmptyTable()
{
    Workspace workspace;
    MembersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TeamId key = workspace.startNewTeam();
    workspace.insertMembers(key, 0, {user(u"a"_qs)});
    model.setNewTeam(&workspace, key);
    workspace.finishNewTeam(key);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestMembersModel)
#include "tst_membersmodel.moc"
