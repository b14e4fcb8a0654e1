// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotbulk.h"

#include "bulkeditdialog.h"
#include "bulkworld.h"
#include "comparedialog.h"
#include "copymembersdialog.h"
#include "persondialog.h"
#include "recreatedialog.h"
#include "templatedialogs.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace Teamwright {

namespace {

void shoot(const TakeShot &take, QDialog &dialog, const QString &name)
{
    for (int turn = 0; turn < 400; ++turn) // the proxy in memory answers in the next one
        QApplication::processEvents();
    take(name, dialog.grab().toImage());
    delete &dialog;
}

void shootBulkEdit(const TakeShot &take)
{
    BulkWorld world;
    auto *dialog = new BulkEditDialog(world.workspace, world.capabilities(), {alphaId, betaId, gammaId});
    dialog->open();
    named<QComboBox>(*dialog, u"Change"_qs)->setCurrentText(u"Raise by percent"_qs);
    named<QLineEdit>(*dialog, u"Value"_qs)->setText(u"10 %"_qs);
    shoot(take, *dialog, u"bulk-edit"_qs);
    dialog = new BulkEditDialog(world.workspace, world.capabilities(), {alphaId, betaId, gammaId});
    dialog->open();
    named<QComboBox>(*dialog, u"Change"_qs)->setCurrentText(u"Set to"_qs);
    named<QLineEdit>(*dialog, u"Value"_qs)->setText(u"a lot"_qs);
    shoot(take, *dialog, u"bulk-edit-wrong"_qs);
}

void shootMembers(const TakeShot &take)
{
    BulkWorld world;
    world.workspace.takeDetail(
        {world.api.teams[0], {}, {{u"laptop"_qs, u"sk-...1234"_qs, UserId(u"bob"_qs)}}});
    auto *move = new CopyMembersDialog(world.workspace, world.api, world.capabilities(), alphaId,
                                       world.api.teams[0].members, true);
    move->open();
    QAbstractItemModel *teams = named<QListView>(*move, u"Teams to join"_qs)->model();
    for (int row = 0; row < teams->rowCount(); ++row)
        teams->setData(teams->index(row, 0), int(Qt::Checked), Qt::CheckStateRole);
    [[maybe_unused]] const bool isThere =
        QTest::qWaitFor([&] { return button<QPushButton>(*move, u"Stage"_qs)->isEnabled(); });
    shoot(take, *move, u"bulk-move-members"_qs);

    auto *person = new PersonDialog(world.workspace, world.api, world.capabilities());
    person->open();
    shoot(take, *person, u"bulk-person-empty"_qs);
    person = new PersonDialog(world.workspace, world.api, world.capabilities());
    person->open();
    person->find(u"ada"_qs);
    QApplication::processEvents();
    TeamEdit edit{betaId, u"Beta"_qs, {}, {}, false};
    const Member was = *findMember(world.api.teams[1].members, MemberKey::fromText(u"ada"_qs));
    Member wanted = was;
    wanted.limits = {MemberLimits::Source::Custom, Usd::parse(u"2.50"_qs), u"30d"_qs, 120'000, {}, {}};
    edit.members.insert(MemberKey(was), {was, wanted});
    world.workspace.stage({edit}, {});
    shoot(take, *person, u"bulk-person"_qs);
}

void shootCompare(const TakeShot &take)
{
    BulkWorld world;
    auto *dialog = new CompareDialog(world.workspace, world.api, world.capabilities(), alphaId, betaId);
    dialog->open();
    shoot(take, *dialog, u"bulk-compare"_qs);
}

void shootKept(const TakeShot &take)
{
    QTemporaryDir folder;
    DraftStore drafts(folder.path());
    TemplateStore store(drafts);
    const QList<Team> teams = BulkWorld().api.teams;
    auto *empty = new TemplatesDialog(store);
    empty->open();
    shoot(take, *empty, u"bulk-templates-empty"_qs);
    store.keep(u"Small team"_qs, teams[0], true, QDateTime::currentDateTimeUtc());
    auto *keep = new KeepTemplateDialog(store, teams[1]);
    keep->open();
    shoot(take, *keep, u"bulk-keep-template"_qs);
    auto *templates = new TemplatesDialog(store);
    templates->open();
    shoot(take, *templates, u"bulk-templates"_qs);
    SnapshotStore snapshots(folder.path(), u"p"_qs);
    snapshots.save(teams[0], TeamEdit{alphaId, u"Alpha"_qs, {}, {}, true},
                   QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    auto *recreate = new RecreateDialog(snapshots);
    recreate->open();
    shoot(take, *recreate, u"bulk-recreate"_qs);
}

} // namespace

void shootBulk(const TakeShot &take)
{
    shootBulkEdit(take);
    shootMembers(take);
    shootCompare(take);
    shootKept(take);
}

} // namespace Teamwright
