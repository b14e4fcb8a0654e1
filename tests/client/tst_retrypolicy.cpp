// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrypolicy.h"

#include <QTest>

using namespace Teamwright;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passingTroubleIsTriedAgain_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isRetried");
        QTest::newRow("connection lost") << Kind::Network << 0 << true;
        QTest::newRow("too many") << Kind::RateLimited << 429 << true;
        QTest::newRow("502") << Kind::Server << 502 << true;
        QTest::newRow("503") << Kind::Server << 503 << true;
        QTest::newRow("504") << Kind::Server << 504 << true;
        QTest::newRow("500 of an unreadable team") << Kind::Server << 500 << false;
        QTest::newRow("time-out") << Kind::Timeout << 0 << false;
        QTest::newRow("refused") << Kind::Refused << 0 << false;
        QTest::newRow("TLS") << Kind::Tls << 0 << false;
        QTest::newRow("key") << Kind::BadKey << 401 << false;
        QTest::newRow("cancelled") << Kind::Cancelled << 0 << false;
        QTest::newRow("database") << Kind::NoDatabase << 503 << false;
    }
    void passingTroubleIsTriedAgain()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QFETCH(bool, isRetried);
        QCOMPARE(waitBeforeRetry(1, ApiError::of(kind, status)).has_value(), isRetried);
    }

    void thirdTryIsTheLast()
    {
        const ApiError error = ApiError::of(Kind::Network);
        QVERIFY(waitBeforeRetry(1, error) < waitBeforeRetry(2, error));
        QVERIFY(!waitBeforeRetry(3, error));
    }

    void serverSaysHowLong()
    {
        ApiError error = ApiError::of(Kind::RateLimited, 429);
        error.retryAfter = 7s;
        QVERIFY(waitBeforeRetry(1, error) == 7000ms);
        error.retryAfter = 1h;
        QVERIFY(!waitBeforeRetry(1, error));
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
