// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogjson.h"
#include "errorjson.h"
#include "performedjson.h"
#include "recording.h"
#include "reportjson.h"
#include "rowreader.h"
#include "teamjson.h"
#include "tostring.h"

#include <QDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

/// Empty when the reader for that path made sense of the answer; "?" when no reader is meant for it.
QString readingOf(const Recording &recorded)
{
    const auto fault = [](const auto &result) {
        return result.isOk() ? QString() : u"! "_qs + result.error().serverText;
    };
    const QString path = recorded.path();
    if (path == u"/team/new")
        return fault(readNewTeam(recorded.body));
    if (path == u"/team/info")
        return fault(readTeamInfo(recorded.body));
    if (path == u"/v2/team/list")
        return recorded.request[u"query"].contains(u"status") ? u"?"_qs
                                                              : fault(RowReader().readPage(recorded.body));
    if (path == u"/team/list")
        return fault(RowReader().readArray(recorded.body));
    if (path == u"/user/new")
        return fault(readNewUser(recorded.body));
    if (path == u"/user/list")
        return fault(readUsers(recorded.body));
    if (path == u"/models")
        return fault(readModels(recorded.body));
    if (path == u"/guardrails/list")
        return fault(readGuardrails(recorded.body));
    if (path == u"/tag/list")
        return fault(readTags(recorded.body));
    if (path == u"/team/permissions_list")
        return fault(readPermissions(recorded.body));
    if (path.contains(u"/members/bulk_"_qs))
        return fault(readPerformed(UpdateMemberLimits(), recorded.body));
    if (path == u"/key/info")
        return fault(readKeyReport(recorded.status, recorded.body));
    return u"?"_qs;
}

} // namespace

/// Every recorded answer of an endpoint that this program uses is understood, every refusal too.
class TestRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(recordingsFolder()).entryList({u"*.json"_qs}, QDir::Files)) {
            const QString name = QString(file).chopped(5);
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyAnswerIsRead()
    {
        QFETCH(QString, name);
        const Recording recorded = recording(name);
        QVERIFY(recorded.status >= 200);
        if (recorded.status < 300) {
            const QString reading = readingOf(recorded);
            QVERIFY2(!reading.startsWith(u'!'), qPrintable(reading));
            return;
        }
        const ApiError error = readError(recorded.status, recorded.body);
        QVERIFY2(error.kind != ApiError::Kind::BadReply, qPrintable(error.serverText));
        QVERIFY(!error.serverText.trimmed().isEmpty());
        QVERIFY2(!error.serverText.contains(u"{'"_qs), qPrintable(error.serverText));
    }

    void thereAreRecordings()
    {
        QVERIFY(QDir(recordingsFolder()).entryList({u"*.json"_qs}, QDir::Files).size() > 100);
    }
};

QTEST_APPLESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
