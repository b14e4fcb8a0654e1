// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotreview.h"

#include "activityview.h"
#include "historyview.h"
#include "reviewworld.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

const TeamId first(u"t-1"_qs);
const TeamId second(u"t-2"_qs);
const TeamId third(u"t-3"_qs);

FieldValue usd(const char *amount) { return FieldValue(*Usd::parse(QString::fromLatin1(amount))); }

void settle()
{
    for (int turn = 0; turn < 60; ++turn) // the proxy in memory answers in the next one
        QApplication::processEvents();
}

void shoot(const TakeShot &take, QWidget &window, const QString &name)
{
    settle();
    take(name, window.grab().toImage());
}

/// Changes of every kind: fields, people, a new team, a deletion, and one that needs a licence.
void stageMuch(ReviewWorld &world)
{
    world.stageField(first, TeamField::MaxBudget, usd("7.50"));
    world.stageField(first, TeamField::Models, FieldValue(QStringList{u"gpt-4o"_qs, u"claude-sonnet"_qs}));
    world.stageRole(first, u"ada"_qs, MemberRole::User);
    world.stageRemoval(first, u"bob"_qs);
    world.stageField(second, TeamField::BudgetDuration, FieldValue(u"7d"_qs));
    world.stageField(second, TeamField::MaxBudget, usd("0"));
    world.stageDeletion(third);
    const TeamId key = world.workspace.startNewTeam();
    world.workspace.setField(key, TeamField::Alias, FieldValue(u"Research and Development, Berlin"_qs));
}

void shootStaged(const TakeShot &take)
{
    ReviewWorld world;
    world.stageField(second, TeamField::TpmLimit, FieldValue(qint64(120'000)));
    world.stageField(first, TeamField::MaxBudget, usd("7.50"));
    world.open();
    shoot(take, *world.dialog, u"review-small"_qs);

    ReviewWorld large;
    stageMuch(large);
    large.stageRole(second, u"cyd"_qs, MemberRole::User);
    large.open();
    shoot(take, *large.dialog, u"review-large"_qs);

    ReviewWorld empty;
    empty.open();
    shoot(take, *empty.dialog, u"review-empty"_qs);
}

void shootApplied(const TakeShot &take)
{
    ReviewWorld world;
    stageMuch(world);
    world.api.refuses = [](const Operation &operation) -> std::optional<ApiError> {
        const auto *update = std::get_if<UpdateTeam>(&operation);
        if (update && update->base.id == second)
            return ApiError::of(ApiError::Kind::NotPermitted, 403,
                                u"Only proxy admins may change budgets"_qs);
        return {};
    };
    world.open();
    world.named<QLineEdit>(u"Confirm deletion"_qs)->setText(u"Gamma"_qs);
    world.api.hangNext(FakeApi::Call::Perform);
    world.api.hangNext(FakeApi::Call::Team);
    world.object<QPushButton>("leaveOutBlocked")->click();
    world.object<QPushButton>("applyChanges")->click();
    shoot(take, *world.dialog, u"review-applying"_qs);
    for (int round = 0; round < 3; ++round) {
        world.api.release();
        settle();
    }
    world.named<QTableView>(u"Changes"_qs)->selectRow(4);
    shoot(take, *world.dialog, u"review-applied"_qs);
}

void shootConflicts(const TakeShot &take)
{
    ReviewWorld world;
    world.stageField(first, TeamField::MaxBudget, usd("7.50"));
    world.stageField(first, TeamField::Models, FieldValue(QStringList{u"gpt-4o"_qs}));
    world.stageField(second, TeamField::MaxBudget, usd("12"));
    world.open();
    world.api.teams[0].setValue(TeamField::MaxBudget, usd("20"));
    world.api.teams[0].setValue(TeamField::Models, FieldValue(QStringList{u"o1"_qs}));
    world.object<QPushButton>("applyChanges")->click();
    shoot(take, *world.dialog, u"review-conflicts"_qs);
}

Exchange exchange(int minute, const char *method, const char *path, int status, const char *body = "")
{
    Exchange result;
    result.startedAt = QDateTime(QDate(2026, 11, 23), QTime(12, minute), Qt::UTC);
    result.duration = std::chrono::milliseconds(40 + 97 * minute);
    result.method = method;
    result.path = QString::fromLatin1(path);
    result.status = status;
    result.requestBody = body;
    result.answerBody = status ? R"({"team_id":"t-1","team_alias":"Alpha","max_budget":7.5})" : "";
    if (status == 0)
        result.fault = u"The connection was closed"_qs;
    return result;
}

void shootActivity(const TakeShot &take)
{
    QTemporaryDir folder;
    ActivityLog log(folder.filePath(u"activity"_qs));
    {
        ActivityView empty(log);
        empty.show();
        shoot(take, empty, u"activity-empty"_qs);
    }
    log.add(u"p"_qs, exchange(0, "GET", "/v2/team/list?page=1&page_size=100&sort_by=team_id", 200));
    log.add(u"p"_qs, exchange(1, "GET", "/team/info?team_id=t-1", 200));
    log.add(u"p"_qs, exchange(2, "POST", "/team/member_add", 403, R"({"team_id":"t-1"})"));
    log.add(u"p"_qs, exchange(3, "POST", "/team/update", 0, R"({"team_id":"t-1","blocked":true})"));
    log.add(u"p"_qs, exchange(12, "PATCH", "/team/t-1", 200, R"({"max_budget":7.5,"metadata":{"a":null}})"));
    ActivityTools tools;
    tools.curl = [](const ActivityEntry &) { return QString(); };
    tools.canReverse = [](const ActivityEntry &) { return true; };
    tools.changes = [](const ActivityEntry &) {
        return QStringList{u"Maximum budget from $5.00 to $7.50"_qs, u"Metadata: a removed"_qs};
    };
    ActivityView view(log, tools);
    view.show();
    view.findChild<QTableView *>()->selectRow(0);
    shoot(take, view, u"activity"_qs);
}

void shootHistory(const TakeShot &take)
{
    ReviewWorld world;
    stageMuch(world);
    world.workspace.undoStack().undo();
    world.workspace.undoStack().undo();
    HistoryView view(world.workspace);
    view.show();
    shoot(take, view, u"history"_qs);
}

} // namespace

void shootReview(const TakeShot &take)
{
    shootStaged(take);
    shootApplied(take);
    shootConflicts(take);
    shootActivity(take);
    shootHistory(take);
}

} // namespace Teamwright
