// SPDX-License-Identifier: GPL-3.0-or-later
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestBudgetDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("days") << u"30d"_qs << u"30d"_qs;
        QTest::newRow("seconds") << u"30s"_qs << u"30s"_qs;
        QTest::newRow("minutes") << u"15m"_qs << u"15m"_qs;
        QTest::newRow("most") << u"99999h"_qs << u"99999h"_qs;
        QTest::newRow("weeks") << u"2w"_qs << u"2w"_qs;
        QTest::newRow("month") << u"1mo"_qs << u"1mo"_qs;
        QTest::newRow("word") << u"weekly"_qs << u"1w"_qs;
        QTest::newRow("loud word") << u"MONTHLY"_qs << u"1mo"_qs;
    }
    void documentedTexts()
    {
        QFETCH(QString, text);
        const auto duration = BudgetDuration::parse(text);
        QVERIFY(duration.has_value());
        QTEST(duration->toText(), "canonical");
    }

    /// What the proxy refuses, and what it takes by accident (contract 2.6).
    void otherTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_qs,     u"0d"_qs,    u"-1d"_qs, u"1.5h"_qs, u"1D"_qs,      u"1M"_qs,     u"1y"_qs,
              u"90"_qs,   u" 1d"_qs,   u"10x"_qs, u"2mo"_qs,  u"100000d"_qs, u"30days"_qs, u"1month"_qs,
              u"1min"_qs, u"1d12h"_qs, u"7d "_qs, u"1d\n"_qs, u"１d"_qs,     u"01d"_qs})
            QTest::newRow(text.toUtf8().constData()) << text;
    }
    void otherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!BudgetDuration::parse(text));
    }

    /// As measured on the proxy (contract 2.6), from Monday 2026-11-23, 17:27:10 UTC.
    void nextReset_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reset");
        QTest::newRow("1d") << u"1d"_qs << u"2026-11-24T00:00:00Z"_qs;
        QTest::newRow("24h") << u"24h"_qs << u"2026-11-24T00:00:00Z"_qs;
        QTest::newRow("5d") << u"5d"_qs << u"2026-11-28T00:00:00Z"_qs;
        QTest::newRow("7d") << u"7d"_qs << u"2026-11-30T00:00:00Z"_qs;
        QTest::newRow("1w") << u"1w"_qs << u"2026-11-30T00:00:00Z"_qs;
        QTest::newRow("2w") << u"2w"_qs << u"2026-12-07T00:00:00Z"_qs;
        QTest::newRow("30d") << u"30d"_qs << u"2026-12-01T00:00:00Z"_qs;
        QTest::newRow("1mo") << u"1mo"_qs << u"2026-12-01T00:00:00Z"_qs;
        QTest::newRow("1h") << u"1h"_qs << u"2026-11-23T18:00:00Z"_qs;
        QTest::newRow("15m") << u"15m"_qs << u"2026-11-23T17:30:00Z"_qs;
        QTest::newRow("30s") << u"30s"_qs << u"2026-11-23T17:27:30Z"_qs;
        QTest::newRow("36h") << u"36h"_qs << u"2026-11-24T12:00:00Z"_qs;
    }
    void nextReset()
    {
        QFETCH(QString, text);
        const QDateTime now(QDate(2026, 11, 23), QTime(17, 27, 10), Qt::UTC);
        QTEST(BudgetDuration::parse(text)->nextReset(now).toString(Qt::ISODate), "reset");
        const QDateTime elsewhere = now.toOffsetFromUtc(9 * 3600);
        QCOMPARE(BudgetDuration::parse(text)->nextReset(elsewhere),
                 BudgetDuration::parse(text)->nextReset(now));
    }

    void resetIsNeverNow()
    {
        const QDateTime midnight(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
        for (const QString &text : {u"1d"_qs, u"7d"_qs, u"1h"_qs, u"30s"_qs, u"1mo"_qs})
            QVERIFY(BudgetDuration::parse(text)->nextReset(midnight) > midnight);
    }
};

QTEST_APPLESS_MAIN(TestBudgetDuration)
#include "tst_budgetduration.moc"
