// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonrows.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestJsonRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsOfJson();
    void bringsEveryValueBack();
};

void TestJsonRows::readsRowsOfJson()
{
    const QString text = jsonRowTypeText(JsonRowType::Text);
    const QString number = jsonRowTypeText(JsonRowType::Number);
    const QString json = jsonRowTypeText(JsonRowType::Json);
    QCOMPARE(jsonFromRows({{u"a"_qs, number, u"1e-09"_qs}})->toCompact(), QByteArray(R"({"a": 1e-09})"));
    QCOMPARE(jsonFromRows({{u"a"_qs, json, u"[1, null]"_qs}, {QString(), text, QString()}})->toCompact(),
             QByteArray(R"({"a": [1, null]})"));
    QVERIFY(!jsonFromRows({{u"a"_qs, number, u"one"_qs}}));
    QVERIFY(!jsonFromRows({{QString(), text, u"x"_qs}}));
    QVERIFY(!jsonFromRows({{u"a"_qs, text, u"x"_qs}, {u"a"_qs, text, u"y"_qs}}));
}

void TestJsonRows::bringsEveryValueBack()
{
    const QByteArray text =
        R"({"n": 9007199254740993, "f": 1.0, "s": "1", "t": true, "z": null, "o": {"a": []}})";
    QCOMPARE(jsonFromRows(rowsFromJson(*JsonValue::parse(text)))->toCompact(), text);
}

QTEST_APPLESS_MAIN(TestJsonRows)
#include "tst_jsonrows.moc"
