// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpreview.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Team qa() { return TeamBuilder(u"t-qa"_qs, u"QA"_qs).budget(u"10"_qs).admin(u"ann"_qs).user(u"bob"_qs); }

/// As a file tells it that knows neither ids nor anything but what is set.
Team unnamed(const QString &alias)
{
    Team team;
    team.setValue(TeamField::Alias, FieldValue(alias));
    return team;
}

ImportRow only(const Team &wanted, const QList<Team> &held)
{
    return previewImport({wanted}, {}, held).first();
}

} // namespace

class TestImportPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNewSameAndDifferent();
    void matchesByAliasWithoutAnId();
    void anIdOfItsOwnIsAnotherTeam();
    void namelessFieldsAreNoDifference();
    void ambiguousAliasCannotBeTakenIn();
    void secondRowOfOneTeamCannotBeTakenIn();
    void unusableRowsStayUnusable();
    void overwriteTakesMembersAway();
    void mergeTakesNothingAway();
};

void TestImportPreview::tellsNewSameAndDifferent()
{
    QCOMPARE(only(qa(), {}).state, ImportState::New);
    QCOMPARE(only(qa(), {qa()}).state, ImportState::Same);
    Team richer = qa();
    richer.setValue(TeamField::MaxBudget, FieldValue(*Usd::parse(u"20"_qs)));
    const ImportRow row = only(richer, {qa()});
    QCOMPARE(row.state, ImportState::Differs);
    QCOMPARE(row.difference.fields.keys(), QList{TeamField::MaxBudget});
}

void TestImportPreview::matchesByAliasWithoutAnId()
{
    QCOMPARE(only(unnamed(u"QA"_qs), {qa()}).match, TeamId(u"t-qa"_qs));
}

void TestImportPreview::anIdOfItsOwnIsAnotherTeam()
{
    const Team other = TeamBuilder(u"t-other"_qs, u"QA"_qs);
    QCOMPARE(only(other, {qa()}).state, ImportState::New);
    QCOMPARE(previewImport({other}, {}, {qa()}, ImportMatch::ByIdOrAlias).first().match, TeamId(u"t-qa"_qs));
}

void TestImportPreview::namelessFieldsAreNoDifference()
{
    QCOMPARE(only(unnamed(u"QA"_qs), {qa()}).state, ImportState::Same);
}

void TestImportPreview::ambiguousAliasCannotBeTakenIn()
{
    const Team twin = TeamBuilder(u"t-twin"_qs, u"QA"_qs);
    const ImportRow row = only(unnamed(u"QA"_qs), {qa(), twin});
    QCOMPARE(row.state, ImportState::Cannot);
    QCOMPARE(row.obstacle, ImportObstacle::AmbiguousAlias);
}

void TestImportPreview::secondRowOfOneTeamCannotBeTakenIn()
{
    const QList<ImportRow> rows = previewImport({qa(), unnamed(u"QA"_qs)}, {}, {qa()});
    QCOMPARE(rows[0].state, ImportState::Same);
    QCOMPARE(rows[1].obstacle, ImportObstacle::TwiceInFile);
}

void TestImportPreview::unusableRowsStayUnusable()
{
    QCOMPARE(previewImport({qa()}, {false}, {qa()}).first().obstacle, ImportObstacle::Unusable);
}

void TestImportPreview::overwriteTakesMembersAway()
{
    Team wanted = unnamed(u"QA"_qs);
    wanted.members = {{UserId(u"ann"_qs), {}, MemberRole::Admin, {}, {}}};
    const TeamEdit edit = importEdit(qa(), wanted, ImportMode::Overwrite);
    QCOMPARE(edit.members.size(), 1);
    QVERIFY(!edit.members.value(MemberKey::fromText(u"bob"_qs)).wanted);
}

void TestImportPreview::mergeTakesNothingAway()
{
    Team held = qa();
    held.setValue(TeamField::Models, FieldValue(QStringList{u"gpt-4o"_qs}));
    Team wanted = unnamed(u"QA"_qs);
    wanted.members = {{UserId(u"eve"_qs), {}, MemberRole::User, {}, {}}};
    wanted.setValue(TeamField::Models, FieldValue(QStringList{u"claude"_qs}));
    const TeamEdit edit = importEdit(held, wanted, ImportMode::Merge);
    QCOMPARE(edit.members.keys(), QList{MemberKey::fromText(u"eve"_qs)});
    QCOMPARE(edit.fields.value(TeamField::Models).wanted,
             FieldValue(QStringList{u"gpt-4o"_qs, u"claude"_qs}));
}

QTEST_APPLESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
