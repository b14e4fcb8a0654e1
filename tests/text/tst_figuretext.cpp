// SPDX-License-Identifier: GPL-3.0-or-later
#include "amounttext.h"
#include "datetext.h"
#include "enumwalk.h"
#include "resettext.h"

#include <QLocale>
#include <QTest>

using namespace Teamwright;

class FigureTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void amountsKeepEveryDigit_data();
    void amountsKeepEveryDigit();
    void figuresFollowTheLocale();
    void agesAreRounded_data();
    void agesAreRounded();
    void tooltipsAreInUtc();
    void everyUnitHasAPeriod();
    void resetTellsBothTimes();
};

void FigureTextTest::amountsKeepEveryDigit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << "0"
                          << "$0.00";
    QTest::newRow("whole") << "25"
                           << "$25.00";
    QTest::newRow("dime") << "0.1"
                          << "$0.10";
    QTest::newRow("thousands") << "1250"
                               << "$1,250.00";
    QTest::newRow("millions") << "1234567.891"
                              << "$1,234,567.891";
    QTest::newRow("tiny") << "0.000000001"
                          << "$0.000000001";
    QTest::newRow("exponent") << "1e-09"
                              << "$0.000000001";
    QTest::newRow("negative") << "-3.5"
                              << "-$3.50";
    QTest::newRow("beyond a double") << "12345678901234567.8"
                                     << "$12,345,678,901,234,567.80";
}

void FigureTextTest::amountsKeepEveryDigit()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QCOMPARE(amountText(*Usd::parse(typed)), text);
}

void FigureTextTest::figuresFollowTheLocale()
{
    QCOMPARE(countText(120000), QStringLiteral("120,000"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(countText(120000), QStringLiteral("120.000"));
    QCOMPARE(amountText(*Usd::parse(u"1250.5")), QStringLiteral("$1.250,50"));
}

void FigureTextTest::agesAreRounded_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("59 s") << 59 << "just now";
    QTest::newRow("60 s") << 60 << "1 minute ago";
    QTest::newRow("119 s") << 119 << "1 minute ago";
    QTest::newRow("2 min") << 120 << "2 minutes ago";
    QTest::newRow("60 min") << 3600 << "1 hour ago";
    QTest::newRow("23 h") << 23 * 3600 << "23 hours ago";
    QTest::newRow("24 h") << 24 * 3600 << "1 day ago";
    QTest::newRow("3 d") << 3 * 24 * 3600 << "3 days ago";
    QTest::newRow("clock set back") << -600 << "just now";
}

void FigureTextTest::agesAreRounded()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QCOMPARE(ageText(now.addSecs(-seconds), now), text);
}

void FigureTextTest::tooltipsAreInUtc()
{
    const QDateTime moment(QDate(2026, 12, 1), QTime(2, 0), Qt::OffsetFromUTC, 7200);
    QCOMPARE(utcTimeText(moment), QStringLiteral("2026-12-01 00:00 UTC"));
    QVERIFY(localTimeText(moment).contains(u"26"));
    QVERIFY(utcTimeText({}).isEmpty());
    QVERIFY(localTimeText({}).isEmpty());
}

void FigureTextTest::everyUnitHasAPeriod()
{
    QSet<QString> periods;
    const auto units = EnumWalk::all<BudgetDuration::Unit>();
    for (const BudgetDuration::Unit unit : units) {
        periods.insert(periodText(BudgetDuration(1, unit)));
        periods.insert(periodText(BudgetDuration(2, unit)));
    }
    QCOMPARE(periods.size(), 2 * units.size());
    QCOMPARE(periodText(*BudgetDuration::parse(u"30d")), QStringLiteral("every 30 days"));
    QCOMPARE(periodText(*BudgetDuration::parse(u"monthly")), QStringLiteral("every month"));
}

void FigureTextTest::resetTellsBothTimes()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(19, 30), Qt::UTC);
    const QString text = nextResetText(*BudgetDuration::parse(u"1d"), now);
    QVERIFY2(text.contains(u"every day"), qPrintable(text));
    QVERIFY2(text.contains(u"2026-11-24 00:00 UTC"), qPrintable(text));
    // 30 days are the first of the next month to the proxy (contract 2.6).
    QVERIFY(nextResetText(*BudgetDuration::parse(u"30d"), now).contains(u"2026-12-01 00:00 UTC"));
}

QTEST_APPLESS_MAIN(FigureTextTest)
#include "tst_figuretext.moc"
