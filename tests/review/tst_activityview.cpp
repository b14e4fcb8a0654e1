// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Exchange exchange(const char *method, const char *path, int status, const char *body = "")
{
    Exchange result;
    result.startedAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    result.duration = std::chrono::milliseconds(340);
    result.method = method;
    result.path = QString::fromLatin1(path);
    result.status = status;
    result.requestBody = body;
    result.answerBody = R"({"team_id":"t-1"})";
    return result;
}

struct World
{
    World()
        : log(folder.filePath(u"activity"_qs))
    {
        log.add(u"p"_qs, exchange("GET", "/v2/team/list?page=1", 200));
        log.add(u"p"_qs, exchange("PATCH", "/team/t-1", 200, R"({"max_budget":7})"));
        log.add(u"p"_qs, exchange("POST", "/team/delete", 403, R"({"team_ids":["t-2"]})"));
    }

    QTemporaryDir folder;
    ActivityLog log;
};

QTableView *tableOf(const ActivityView &view) { return view.findChild<QTableView *>(); }

QString cell(const ActivityView &view, int row, ActivityColumn column)
{
    return tableOf(view)->model()->index(row, int(column)).data().toString();
}

} // namespace

class TestActivityView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheLatestFirst();
    void followsTheLog();
    void filters();
    void showsBodiesAndCopiesCurl();
    void reversesOnlyWhatHasASnapshot();
};

void TestActivityView::listsTheLatestFirst()
{
    World world;
    ActivityView view(world.log);
    QCOMPARE(view.windowTitle(), u"Activity"_qs);
    QCOMPARE(tableOf(view)->model()->rowCount(), 3);
    QCOMPARE(cell(view, 0, ActivityColumn::Path), u"/team/delete"_qs);
    QCOMPARE(cell(view, 0, ActivityColumn::Status), u"403"_qs);
    QCOMPARE(cell(view, 2, ActivityColumn::Method), u"GET"_qs);
    QCOMPARE(cell(view, 2, ActivityColumn::Duration), u"340 ms"_qs);
}

void TestActivityView::followsTheLog()
{
    World world;
    ActivityView view(world.log);
    world.log.add(u"p"_qs, exchange("POST", "/team/new", 200));
    QCOMPARE(tableOf(view)->model()->rowCount(), 4);
    QCOMPARE(cell(view, 0, ActivityColumn::Path), u"/team/new"_qs);
}

void TestActivityView::filters()
{
    World world;
    ActivityView view(world.log);
    view.show();
    view.findChild<QCheckBox *>(u"writesOnly"_qs)->click();
    QCOMPARE(tableOf(view)->model()->rowCount(), 2);
    auto *search = view.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"BUDGET patch"_qs);
    QCOMPARE(tableOf(view)->model()->rowCount(), 1);
    QCOMPARE(cell(view, 0, ActivityColumn::Path), u"/team/t-1"_qs);
    QTest::keyClicks(search, u"zzz"_qs);
    QVERIFY(!tableOf(view)->isVisible());
}

void TestActivityView::showsBodiesAndCopiesCurl()
{
    World world;
    ActivityTools tools;
    tools.curl = [](const ActivityEntry &entry) { return u"curl "_qs + entry.exchange.path; };
    tools.changes = [](const ActivityEntry &) {
        return QStringList{u"Maximum budget from $5.00 to $7.00"_qs};
    };
    ActivityView view(world.log, tools);
    view.show();
    tableOf(view)->selectRow(1);
    QVERIFY(view.findChild<QPlainTextEdit *>(u"activityRequest"_qs)
                ->toPlainText()
                .contains(u"\"max_budget\": 7"_qs));
    QVERIFY(view.findChild<QPlainTextEdit *>(u"activityAnswer"_qs)->toPlainText().contains(u"team_id"_qs));
    QCOMPARE(view.findChild<QLabel *>(u"activityChanges"_qs)->text(),
             u"Maximum budget from $5.00 to $7.00"_qs);
    view.findChild<QPushButton *>(u"activityCurl"_qs)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"curl /team/t-1"_qs);
}

void TestActivityView::reversesOnlyWhatHasASnapshot()
{
    World world;
    ActivityTools tools;
    tools.canReverse = [](const ActivityEntry &entry) { return entry.exchange.method == "PATCH"; };
    ActivityView view(world.log, tools);
    view.show();
    QSignalSpy reversed(&view, &ActivityView::reverseRequested);
    auto *reverse = view.findChild<QPushButton *>(u"activityReverse"_qs);
    tableOf(view)->selectRow(0);
    QVERIFY(!reverse->isEnabled());
    tableOf(view)->selectRow(1);
    QVERIFY(reverse->isEnabled());
    reverse->click();
    QCOMPARE(reversed.size(), 1);
    QCOMPARE(reversed[0][0].value<ActivityEntry>().exchange.path, u"/team/t-1"_qs);
}

QTEST_MAIN(TestActivityView)
#include "tst_activityview.moc"
