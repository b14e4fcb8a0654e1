// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyview.h"
#include "reviewworld.h"

#include <QListView>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestHistoryView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForthByAClick();
};

void TestHistoryView::goesBackAndForthByAClick()
{
    const TeamId alpha(u"t-1"_qs);
    ReviewWorld world;
    world.stageField(alpha, TeamField::TpmLimit, FieldValue(qint64(100)));
    world.stageRemoval(alpha, u"bob"_qs);
    HistoryView view(world.workspace);
    view.show();
    auto *list = view.findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().row(), 2);
    QVERIFY(list->model()->index(1, 0).data().toString().contains(u"Tokens per minute"_qs));
    QVERIFY(list->model()->index(2, 0).data().toString().contains(u"bob"_qs));
    const auto click = [&](int row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    };
    click(0);
    QVERIFY(!world.workspace.edit(alpha));
    QCOMPARE(list->currentIndex().row(), 0);
    click(2);
    QVERIFY(world.workspace.edit(alpha));
    QCOMPARE(world.workspace.edit(alpha)->count(), 2);
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
