// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbudget.h"
#include "sandboxerrors.h"

#include <QTest>

using namespace Teamwright;

/// Contract 2.6. The day is a Monday.
class TestSandboxBudget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resets_data()
    {
        QTest::addColumn<QString>("duration");
        QTest::addColumn<QString>("reset");
        const auto row = [](const char *duration, const char *reset) {
            QTest::newRow(duration) << QString::fromUtf8(duration) << QString::fromUtf8(reset);
        };
        row("1d", "2026-11-24T00:00:00Z");
        row("24h", "2026-11-24T00:00:00Z");
        row("2d", "2026-11-25T00:00:00Z");
        row("7d", "2026-11-30T00:00:00Z");
        row("1w", "2026-11-30T00:00:00Z");
        row("2w", "2026-12-07T00:00:00Z");
        row("30d", "2026-12-01T00:00:00Z");
        row("1mo", "2026-12-01T00:00:00Z");
        row("1h", "2026-11-23T18:00:00Z");
        row("15m", "2026-11-23T18:00:00Z");
        row("30s", "2026-11-23T17:48:00Z");
        row("36h", "2026-11-24T12:00:00Z");
        row("monthly", "2026-12-01T00:00:00Z");
        row("30days", "2026-11-24T00:00:00Z"); // by accident
        row("1d12h", "2026-11-24T00:00:00Z");
    }
    void resets()
    {
        QFETCH(QString, duration);
        QFETCH(QString, reset);
        checkBudgetDuration(jsonText(duration), m_now);
        QCOMPARE(asText(pythonTime(budgetResetAt(duration.toStdString(), m_now))), reset);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("duration");
        for (const char *duration :
             {"", "0d", "-1d", "1.5h", "1D", "1M", "1y", "90", " 1d", "10x", "2mo", "123456789012d"})
            QTest::newRow(duration) << QString::fromLatin1(duration);
    }
    void refused()
    {
        QFETCH(QString, duration);
        QVERIFY_THROWS_EXCEPTION(HttpFault, checkBudgetDuration(jsonText(duration), m_now));
    }

    void lastDayOfTheYear()
    {
        const QDateTime evening(QDate(2026, 12, 31), QTime(23, 59, 59), Qt::UTC);
        QCOMPARE(asText(pythonTime(budgetResetAt("30d", evening))), QStringLiteral("2027-01-01T00:00:00Z"));
        QCOMPARE(asText(pythonTime(budgetResetAt("1m", evening))), QStringLiteral("2027-01-01T00:00:00Z"));
    }

private:
    const QDateTime m_now{QDate(2026, 11, 23), QTime(17, 47, 44, 500), Qt::UTC};
};

QTEST_APPLESS_MAIN(TestSandboxBudget)
#include "tst_sandboxbudget.moc"
