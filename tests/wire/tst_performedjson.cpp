// SPDX-License-Identifier: GPL-3.0-or-later
#include "performedjson.h"
#include "recording.h"
#include "tostring.h"
#include "wirevalues.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// What the answers to changes tell.
class TestPerformedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedRowsAreTold();
    void permissionsAreRead();
    void pagesOfGatewaysAreNoSuccess();
};

void TestPerformedJson::refusedRowsAreTold()
{
    const Operation removal =
        RemoveMembers{teamId("rec-doc1"), {member(u"rec-b1"_qs), member(u"rec-none"_qs)}};
    const auto removed = readPerformed(removal, recording(u"members-bulk-delete-mixed"_qs).body);
    QVERIFY(removed.isOk());
    QCOMPARE(removed->refusals.size(), 2);
    QCOMPARE(removed->refusals[0].member.userId, UserId(u"rec-none"_qs));
    QCOMPARE(removed->refusals[0].serverText, u"User not found in team"_qs);
    QCOMPARE(removed->refusals[1].serverText, u"Duplicate member in request"_qs);
    const auto cleared =
        readPerformed(UpdateMemberLimits{teamId("t"), {}}, recording(u"members-bulk-update-cleared"_qs).body);
    QVERIFY(cleared.isOk() && cleared->refusals.isEmpty());
}

void TestPerformedJson::permissionsAreRead()
{
    const auto list = readPermissions(recording(u"team-permissions-list"_qs).body);
    QVERIFY(list.isOk());
    QCOMPARE(list->current, (QStringList{u"/key/generate"_qs, u"/key/info"_qs}));
    QCOMPARE(list->available.size(), 24);
    QVERIFY(readPermissions(R"({"team_member_permissions": null, "all_available_permissions": []})")
                ->current.isEmpty());
    QVERIFY(!readPermissions(R"({"team_id": "t"})").isOk());
}

void TestPerformedJson::pagesOfGatewaysAreNoSuccess()
{
    for (const Operation &operation :
         {Operation(SetPermissions{}), Operation(DeleteTeam{}), Operation(UpdateTeam{}),
          Operation(RemoveMembers{teamId("t"), {member(u"u"_qs)}})}) {
        const auto performed = readPerformed(operation, "<html><title>Sign in</title></html>");
        QVERIFY(!performed.isOk());
        QCOMPARE(performed.error().kind, ApiError::Kind::BadReply);
    }
}

QTEST_APPLESS_MAIN(TestPerformedJson)
#include "tst_performedjson.moc"
