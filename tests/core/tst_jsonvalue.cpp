// SPDX-License-Identifier: GPL-3.0-or-later
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestJsonValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("numbers") << QByteArray("[1, 1.0, 1e-09, 9007199254740993, -0, 1E+5]");
        QTest::newRow("order of keys") << QByteArray("{\"b\": 1, \"a\": {\"z\": null, \"y\": true}}");
        QTest::newRow("empty") << QByteArray("[{}, [], \"\"]");
        QTest::newRow("escapes") << QByteArray("\"a\\\"b\\\\c\\nd\\te\\u0001\"");
        QTest::newRow("unicode") << QByteArray("\"Größe 🚀\"");
        QTest::newRow("scalar") << QByteArray("7");
        QTest::newRow("deep") << QByteArray(512, '[') + QByteArray(512, ']');
    }
    void textsComeBackAsTheyWere()
    {
        QFETCH(QByteArray, text);
        const auto value = JsonValue::parse(text);
        QVERIFY(value.has_value());
        QCOMPARE(value->toCompact(), text);
        QCOMPARE(JsonValue::parse(value->toIndented()), value);
    }

    void brokenTextsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("blanks") << QByteArray(" \n ") << -1;
        QTest::newRow("no value") << QByteArray("{\n  \"a\": }") << 2;
        QTest::newRow("comma") << QByteArray("{\"a\": 1,\n}") << 2;
        QTest::newRow("open string") << QByteArray("{\"a\": \"b") << -1;
        QTest::newRow("open object") << QByteArray("{\"a\": 1") << -1;
        QTest::newRow("two values") << QByteArray("1 2") << 1;
        QTest::newRow("single quotes") << QByteArray("{'a': 1}") << 1;
        QTest::newRow("NaN") << QByteArray("[NaN]") << 1;
        QTest::newRow("leading zero") << QByteArray("[01]") << 1;
        QTest::newRow("bare point") << QByteArray("[1.]") << 1;
        QTest::newRow("half a word") << QByteArray("[tru]") << 1;
        QTest::newRow("lone surrogate") << QByteArray("\"\\ud800\"") << 1;
        QTest::newRow("not UTF-8") << QByteArray("\"\xff\"") << -1;
        QTest::newRow("closes too much") << QByteArray("1], [2") << -1;
        QTest::newRow("too deep") << QByteArray(513, '[') + QByteArray(513, ']') << -1;
    }
    void brokenTextsNameThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        JsonFault fault;
        QVERIFY(!JsonValue::parse(text, &fault));
        QVERIFY(!fault.reason.isEmpty());
        if (line >= 0)
            QCOMPARE(fault.line, line);
    }

    void lastOfEqualKeysWins()
    {
        QCOMPARE(JsonValue::parse(R"({"a": 1, "b": 2, "a": 3})")->toCompact(),
                 QByteArray(R"({"a": 3, "b": 2})"));
    }

    void orderOfKeysDoesNotCount()
    {
        QCOMPARE(JsonValue::parse(R"({"a": 1, "b": [2]})"), JsonValue::parse(R"({"b": [2], "a": 1})"));
        QVERIFY(JsonValue::parse("[1, 2]") != JsonValue::parse("[2, 1]"));
        QVERIFY(JsonValue::parse("1") != JsonValue::parse("1.0"));
        QVERIFY(JsonValue::parse(R"({"a": null})") != JsonValue::parse("{}"));
    }

    void integers()
    {
        QCOMPARE(JsonValue::parse("9223372036854775807")->toInteger(), 9223372036854775807);
        QVERIFY(!JsonValue::parse("9223372036854775808")->toInteger());
        QCOMPARE(JsonValue::parse("5.0")->toInteger(), 5);
        QVERIFY(!JsonValue::parse("5.5")->toInteger());
        QVERIFY(!JsonValue::parse("\"5\"")->toInteger());
    }

    void members()
    {
        JsonValue object;
        object.insert(u"a"_qs, JsonValue(qint64(1)));
        object.insert(u"b"_qs, JsonValue(u"x"_qs));
        object.insert(u"a"_qs, JsonValue(true));
        QCOMPARE(object.toCompact(), QByteArray(R"({"a": true, "b": "x"})"));
        QCOMPARE(object.take(u"a"), JsonValue(true));
        QVERIFY(!object.contains(u"a"));
        QVERIFY(object.take(u"a").isNull());
        QVERIFY(object[u"none"].isNull());
        QVERIFY(JsonValue(u"text"_qs)[u"a"].isNull());
    }
};

QTEST_APPLESS_MAIN(TestJsonValue)
#include "tst_jsonvalue.moc"
