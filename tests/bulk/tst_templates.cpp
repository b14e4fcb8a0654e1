// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkworld.h"
#include "recreatedialog.h"
#include "templatedialogs.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Teamwright;

class TemplatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTeamIsKeptAndUsedAgain()
    {
        QTemporaryDir folder;
        DraftStore drafts(folder.path());
        const TemplateStore store(drafts);
        const Team team = BulkWorld().api.teams[0];
        auto *keep = new KeepTemplateDialog(store, team);
        keep->open();
        named<QLineEdit>(*keep, u"Name of the template"_qs)->setText(u"Small"_qs);
        keep->findChild<QCheckBox *>()->click();
        button<QPushButton>(*keep, u"Keep"_qs)->click();
        QVERIFY(store.hasName(u"Small"_qs));

        auto *choose = new TemplatesDialog(store);
        QSignalSpy chosen(choose, &TemplatesDialog::chosen);
        choose->open();
        QCOMPARE(named<QListWidget>(*choose, u"Templates"_qs)->count(), 1);
        button<QPushButton>(*choose, u"New Team"_qs)->click();
        const auto made = chosen.takeFirst().first().value<Team>();
        QVERIFY(made.id.isEmpty());
        QVERIFY(made.value(TeamField::Id).isUnset());
        QVERIFY(made.alias().isEmpty());
        QCOMPARE(made.value(TeamField::MaxBudget), usd("5"));
        QCOMPARE(made.members.size(), 2);
        QCOMPARE(made.members[0].role, MemberRole::Admin);
    }

    void theSameNameReplacesAndDeleteRemoves()
    {
        QTemporaryDir folder;
        DraftStore drafts(folder.path());
        TemplateStore store(drafts);
        const QList<Team> teams = BulkWorld().api.teams;
        QVERIFY(store.keep(u"One"_qs, teams[0], false, QDateTime::currentDateTimeUtc()));
        QVERIFY(store.keep(u"One"_qs, teams[1], false, QDateTime::currentDateTimeUtc()));
        QCOMPARE(store.templates().size(), 1);
        QCOMPARE(store.templates()[0].team.value(TeamField::MaxBudget), usd("10"));
        QVERIFY(store.templates()[0].team.members.isEmpty());

        auto *dialog = new TemplatesDialog(store);
        dialog->open();
        button<QPushButton>(*dialog, u"Delete"_qs)->click();
        QVERIFY(store.templates().isEmpty());
        QVERIFY(!button<QPushButton>(*dialog, u"New Team"_qs)->isEnabled());
        delete dialog;
    }

    void aDeletedTeamComesBackUnderItsId()
    {
        QTemporaryDir folder;
        SnapshotStore snapshots(folder.path(), u"p"_qs);
        Team team = TeamBuilder(u"t-9"_qs, u"Gone"_qs).budget(u"7"_qs).admin(u"ada"_qs).spent(u"3.5"_qs);
        TeamEdit deletion{team.id, u"Gone"_qs, {}, {}, true};
        QVERIFY(snapshots.save(team, deletion, QDateTime::currentDateTimeUtc()));
        auto *dialog = new RecreateDialog(snapshots);
        QSignalSpy chosen(dialog, &RecreateDialog::chosen);
        dialog->open();
        const QString content = dialog->findChild<QLabel *>(u"recreateContent"_qs)->text();
        QVERIFY(content.contains(u"$7.00"_qs));
        QVERIFY(content.contains(u"Cannot come back"_qs));
        button<QPushButton>(*dialog, u"Recreate"_qs)->click();
        const auto made = chosen.takeFirst().first().value<Team>();
        QCOMPARE(made.id, TeamId(u"t-9"_qs));
        QCOMPARE(made.value(TeamField::Id), FieldValue(u"t-9"_qs));
        QCOMPARE(made.value(TeamField::MaxBudget), usd("7"));
        QVERIFY(made.figures.spend.isZero());
        QCOMPARE(made.members.size(), 1);
    }
};

QTEST_MAIN(TemplatesTest)
#include "tst_templates.moc"
