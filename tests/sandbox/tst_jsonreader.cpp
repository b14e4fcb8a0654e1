// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxjson.h"

#include <QTest>

#include <cmath>

using namespace Teamwright;

/// The positions were measured on the real proxy: they stand in its 422 as ["body", <offset>].
class TestJsonReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("at");
        QTest::newRow("open object") << QByteArray("{") << 1;
        QTest::newRow("no colon") << QByteArray("{\"a\"") << 4;
        QTest::newRow("trailing comma") << QByteArray("{\"a\":1,}") << 7;
        QTest::newRow("list comma") << QByteArray("[1,]") << 3;
        QTest::newRow("single quotes") << QByteArray("{'a':1}") << 1;
        QTest::newRow("half a word") << QByteArray("{\"a\":tru}") << 5;
        QTest::newRow("open string") << QByteArray("{\"a\":\"x") << 5;
        QTest::newRow("control character") << QByteArray("{\"a\":\"\x01\"}") << 6;
        QTest::newRow("bad escape") << QByteArray("{\"a\":\"\\x\"}") << 6;
        QTest::newRow("short escape") << QByteArray("{\"a\":\"\\u12\"}") << 7;
        QTest::newRow("more behind") << QByteArray("{} x") << 3;
        QTest::newRow("leading zero") << QByteArray("{\"a\":01}") << 6;
        QTest::newRow("characters, not bytes") << QByteArray("{\"\xc3\xa9\":") << 5;
        QTest::newRow("blanks only") << QByteArray("   ") << 3;
    }
    void faults()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, at);
        const JsonReading reading = readJson(text);
        QVERIFY(!reading.value);
        QCOMPARE(reading.faultAt, qsizetype(at));
    }

    void readsWhatPythonReads()
    {
        const Json read =
            readJson("{\"a\":NaN,\"b\":-Infinity,\"a\":1,\"c\":\"\\ud83d\\ude00\"}").value.value();
        QCOMPARE(read["a"].get<int>(), 1); // the last of two counts
        QVERIFY(std::isinf(read["b"].get<double>()));
        QCOMPARE(asText(read["c"]), QStringLiteral("\U0001F600"));
    }

    void keepsIntegersOfAnyLength()
    {
        QVERIFY(!isHugeInteger(*readJson("9223372036854775807").value));
        const Json huge = *readJson("9223372036854775808").value;
        QVERIFY(isHugeInteger(huge));
        QCOMPARE(asDouble(huge), 9223372036854775808.0);
    }

    void tellsLoneSurrogatesAndMarks()
    {
        QVERIFY(readJson("{\"a\":\"\\ud800\"}").loneSurrogateAt > 0);
        QCOMPARE(readJson("{\"a\":\"\\ud83d\\ude00\"}").loneSurrogateAt, qsizetype(-1));
        QVERIFY(readJson("\xef\xbb\xbf{}").startsWithBom);
        QVERIFY(!readJson("{\"a\":\"\xff\"}").isUtf8);
    }

    void stopsWherePythonStops()
    {
        QVERIFY(readJson(QByteArray(900, '[') + QByteArray(900, ']')).value.has_value());
        QVERIFY(readJson(QByteArray(3000, '[')).isTooDeep);
    }

    void writesLikePython()
    {
        QCOMPARE(writeJson({{"a", 1e-9}, {"b", 1.0}, {"c", 1}}),
                 QByteArray("{\"a\":1e-09,\"b\":1.0,\"c\":1}"));
    }

    void quotesLikePython()
    {
        QCOMPARE(pythonRepr({{"error", "no"}}), std::string("{'error': 'no'}"));
        QCOMPARE(pythonRepr({{"error", "it's"}}), std::string("{'error': \"it's\"}"));
        QCOMPARE(pythonRepr("it's \"so\"\n"), std::string("'it\\'s \"so\"\\n'"));
        QCOMPARE(pythonRepr(Json::array({nullptr, true, -1.0})), std::string("[None, True, -1.0]"));
    }

    void ordersObjectsAsJsonbDoes()
    {
        QCOMPARE(writeJson(asJsonb({{"owner", 1.0}, {"a", 1.5}, {"zz", 2}, {"ab", 3}})),
                 QByteArray("{\"a\":1.5,\"ab\":3,\"zz\":2,\"owner\":1}"));
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
