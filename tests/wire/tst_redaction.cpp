// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("key") << QByteArray("key sk-1234567890 end") << QByteArray("key ••• end");
        QTest::newRow("key in JSON") << QByteArray("{\"key_name\": \"sk-abcdefgh\"}")
                                     << QByteArray("{\"key_name\": \"•••\"}");
        QTest::newRow("hash") << "(Token) =" + QByteArray(64, 'c') + ". Unable"
                              << QByteArray("(Token) =•••. Unable");
        QTest::newRow("bearer") << QByteArray("Authorization: Bearer abc.def")
                                << QByteArray("Authorization: Bearer •••.def");
        QTest::newRow("secret member") << QByteArray("{\"langfuse_secret_key\" : \"a\\\"b\", \"x\": 1}")
                                       << QByteArray("{\"langfuse_secret_key\" : \"•••\", \"x\": 1}");
        QTest::newRow("token member")
            << QByteArray("{\"token\": \"c2c7613e\"}") << QByteArray("{\"token\": \"•••\"}");
        QTest::newRow("password") << QByteArray("{\"Password\":\"x\"}")
                                  << QByteArray("{\"Password\":\"•••\"}");
    }
    void secretsGo()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        QCOMPARE(redacted(text), shown);
    }

    void restStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("masked key") << QByteArray("Received API Key = sk-..., param sk-...69c6");
        QTest::newRow("prefix") << QByteArray("Ensure Key has `Bearer ` prefix.");
        QTest::newRow("numbers") << QByteArray("{\"max_output_tokens\": 16384, \"team_id\": \"a\\\"b\"}");
        QTest::newRow("uuid") << QByteArray("53683384-eb4e-4e63-a877-a4afb9e5659c");
        QTest::newRow("short") << QByteArray("ask-me sk-4o");
        QTest::newRow("half a string") << QByteArray("{\"a\": \"b");
        QTest::newRow("ends in a backslash") << QByteArray("\"a\\");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("people") << QByteArray(
            R"({"member": [{"role": "user", "user_email": "ana.lee@example.org"}, {"user_id": "user-2434"}]})");
        QTest::newRow("umlauts") << QByteArray("Größe „x“");
    }
    void restStays()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(redacted(text), text);
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
