// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractrun.h"
#include "errorfamily.h"
#include "jsonpattern.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Teamwright {

namespace {

QJsonValue read(const QByteArray &text) { return QJsonDocument::fromJson('[' + text + ']').array().at(0); }

/// Gives one answer to everything.
class FixedDoor final : public Door
{
public:
    explicit FixedDoor(DoorAnswer answer)
        : m_answer(std::move(answer))
    {}
    DoorAnswer send(const DoorRequest &) override { return m_answer; }
    QByteArray masterKey() const override { return "sk-fixed"; }
    bool isShared() const override { return false; }

private:
    DoorAnswer m_answer;
};

} // namespace

/// The suite's own judge: each pattern must be able to fail, and so must each word of a step.
class TestJsonPattern final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestJsonPattern)
public:
    TestJsonPattern() = default;

private Q_SLOTS:
    void holds_data();
    void holds();
    void fails_data();
    void fails();
    void families_data();
    void families();
    void stepsFail_data();
    void stepsFail();
    void aFittingStepHolds();
};

void TestJsonPattern::holds_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("pattern");
    const auto row = [](const char *value, const char *pattern) {
        QTest::addRow("%s is %s", value, pattern) << QByteArray(value) << QByteArray(pattern);
    };
    row("1e-09", "1e-9");
    row("9007199254740993", "9007199254740993");
    row(R"({"a": 1, "b": 2})", R"({"a": 1})");
    row(R"({"a": null})", R"({"a": "?null", "b": "?absent", "?keys": ["a"]})");
    row(R"([{"id": 1}, {"id": 2}])",
        R"({"?length": 2, "?ids": ["id", [1, 2]], "?some": {"id": 2}, "?none": {"id": 3}})");
    row(R"(["x", "y"])", R"({"?each": "?text"})");
    row(R"("6e5b6b3e-0c1f-4a53-9d0a-0a4cf8a0ab10")", R"("?uuid")");
    row(R"("2026-11-23T17:27:10.533000Z")", R"("?time")");
    row(R"("2026-12-01T00:00:00Z")", R"("?reset")");
    row(R"("not found")", R"("?has:found")");
    row("null", R"("?any")");
}

void TestJsonPattern::holds()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, pattern);
    QCOMPARE(departure(read(value), read(pattern)), QString());
}

void TestJsonPattern::fails_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("pattern");
    const auto row = [](const char *value, const char *pattern) {
        QTest::addRow("%s is not %s", value, pattern) << QByteArray(value) << QByteArray(pattern);
    };
    row("1", "2");
    row("9007199254740992", "9007199254740993");
    row("1", R"("1")");
    row("null", R"({})");
    row(R"({"a": 1})", R"({"a": null})");
    row("{}", R"({"a": null})");
    row("{}", R"({"a": "?any"})");
    row(R"({"a": null})", R"({"a": "?absent"})");
    row(R"({"a": 1, "b": 2})", R"({"?keys": ["a"]})");
    row(R"({"a": 1})", R"({"?keys": ["a", "b"]})");
    row("[1]", "[1, 1]");
    row("[1, 2]", "[2, 1]");
    row("[]", R"({"?each": "?any"})");
    row("[1, \"x\"]", R"({"?each": "?number"})");
    row("[1]", R"({"?some": 2})");
    row("[1]", R"({"?none": 1})");
    row("[1]", R"({"?length": 0})");
    row(R"([{"id": 1}, {"id": 2}])", R"({"?ids": ["id", [2, 1]]})");
    row("{}", R"({"?length": 0})");
    row("1", R"("?text")");
    row("\"1\"", R"("?number")");
    row("1", R"("?bool")");
    row("false", R"("?null")");
    row("{}", R"("?list")");
    row("[]", R"("?object")");
    row(R"("6e5b6b3e-0c1f-1a53-9d0a-0a4cf8a0ab10")", R"("?uuid")");
    row(R"("2026-11-23T17:27:10.533Z")", R"("?time")");
    row(R"("2026-11-23T17:27:10.533000Z")", R"("?reset")");
    row(R"("found")", R"("?has:not")");
    row(R"("not found")", R"("?not:found")");
    row("\"x\"", R"("?misspelt")");
}

void TestJsonPattern::fails()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, pattern);
    QVERIFY(!departure(read(value), read(pattern)).isEmpty());
}

void TestJsonPattern::families_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("family");
    QTest::newRow("envelope") << QByteArray(
                                     R"({"error":{"message":"m","type":"t","param":null,"code":"400"}})")
                              << u"E"_qs;
    QTest::newRow("code as number") << QByteArray(
                                           R"({"error":{"message":"m","type":"t","param":null,"code":400}})")
                                    << u"?"_qs;
    QTest::newRow("no param") << QByteArray(R"({"error":{"message":"m","type":"t","code":"400"}})")
                              << u"?"_qs;
    QTest::newRow("detail") << QByteArray(R"({"detail":"m"})") << u"D"_qs;
    QTest::newRow("detail object") << QByteArray(R"({"detail":{"error":"m"}})") << u"D"_qs;
    QTest::newRow("validation") << QByteArray(R"({"detail":[{"type":"t","loc":["body"],"msg":"m"}]})")
                                << u"V"_qs;
    QTest::newRow("with input") << QByteArray(R"({"detail":[{"type":"t","loc":[],"msg":"m","input":1}]})")
                                << u"?"_qs;
    QTest::newRow("no fault") << QByteArray(R"({"detail":[]})") << u"?"_qs;
    QTest::newRow("unhandled")
        << QByteArray(R"({"error":{"message":"Internal server error","type":"internal_server_error"}})")
        << u"X"_qs;
    QTest::newRow("text") << QByteArray("Internal Server Error") << u"?"_qs;
}

void TestJsonPattern::families()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, family);
    QCOMPARE(errorFamily(body), family);
}

void TestJsonPattern::stepsFail_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::newRow("status") << QByteArray(R"({"do": "GET /x", "status": 400, "family": "D"})");
    QTest::newRow("success expected") << QByteArray(R"({"do": "GET /x"})");
    QTest::newRow("family") << QByteArray(R"({"do": "GET /x", "status": 404, "family": "E"})");
    QTest::newRow("words") << QByteArray(
        R"({"do": "GET /x", "status": 404, "family": "D", "says": ["Not", "there"]})");
    QTest::newRow("body") << QByteArray(
        R"({"do": "GET /x", "status": 404, "family": "D", "body": {"detail": "?list"}})");
    QTest::newRow("header") << QByteArray(
        R"({"do": "GET /x", "status": 404, "family": "D", "header": {"allow": "?any"}})");
    QTest::newRow("text") << QByteArray(R"({"do": "GET /x", "status": 404, "text": "Not Found"})");
    QTest::newRow("a word nobody reads")
        << QByteArray(R"({"do": "GET /x", "status": 404, "family": "D", "boddy": {}})");
    QTest::newRow("no family") << QByteArray(R"({"do": "GET /x", "status": 404})");
    QTest::newRow("unknown caller") << QByteArray(
        R"({"do": "GET /x", "as": "nemo", "status": 404, "family": "D"})");
}

void TestJsonPattern::stepsFail()
{
    QFETCH(const QByteArray, step);
    FixedDoor door({404, {}, R"({"detail":"Not Found"})", {}});
    ContractWorld world(door);
    QVERIFY(!runContractCase({u"0"_qs, u"fails"_qs, {}, {read(step).toObject()}}, world, 0).isEmpty());
    QVERIFY(!runContractCase({u"0"_qs, u"empty"_qs, {}, {}}, world, 0).isEmpty());
}

void TestJsonPattern::aFittingStepHolds()
{
    FixedDoor door({404, {}, R"({"detail":"Not Found"})", {}});
    ContractWorld world(door);
    const QJsonObject step =
        read(R"({"do": "GET /x", "status": 404, "family": "D", "says": "Not"})").toObject();
    QCOMPARE(runContractCase({u"0"_qs, u"holds"_qs, {}, {step}}, world, 0), QString());
}

} // namespace Teamwright

QTEST_APPLESS_MAIN(Teamwright::TestJsonPattern)
#include "tst_jsonpattern.moc"
