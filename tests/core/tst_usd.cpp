// SPDX-License-Identifier: GPL-3.0-or-later
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Usd usd(const char *text) { return Usd::parse(QString::fromLatin1(text)).value(); }

} // namespace

class TestUsd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsKeepTheirDigits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << u"25"_qs << u"25"_qs;
        QTest::newRow("cents") << u"0.10"_qs << u"0.1"_qs;
        QTest::newRow("tiny") << u"0.000000001"_qs << u"0.000000001"_qs;
        QTest::newRow("exponent") << u"1e-09"_qs << u"0.000000001"_qs;
        QTest::newRow("large exponent") << u"1.5E3"_qs << u"1500"_qs;
        QTest::newRow("plus") << u"+7"_qs << u"7"_qs;
        QTest::newRow("negative") << u"-0.5"_qs << u"-0.5"_qs;
        QTest::newRow("leading point") << u".5"_qs << u"0.5"_qs;
        QTest::newRow("trailing point") << u"5."_qs << u"5"_qs;
        QTest::newRow("leading zeros") << u"007.50"_qs << u"7.5"_qs;
        QTest::newRow("blanks") << u" 3 "_qs << u"3"_qs;
        QTest::newRow("zero") << u"0.000"_qs << u"0"_qs;
        QTest::newRow("17 digits") << u"0.00022500000000000002"_qs << u"0.00022500000000000002"_qs;
        QTest::newRow("18 digits") << u"123456789012345.678"_qs << u"123456789012345.678"_qs;
    }
    void amountsKeepTheirDigits()
    {
        QFETCH(QString, typed);
        const auto amount = Usd::parse(typed);
        QVERIFY(amount.has_value());
        QTEST(amount->toText(), "text");
        QCOMPARE(Usd::parse(QString::fromLatin1(amount->toJson())), amount);
    }

    void otherTextsAreNoAmount_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &text :
             {u""_qs, u" "_qs, u"."_qs, u"-"_qs, u"1,5"_qs, u"1 000"_qs, u"$5"_qs, u"inf"_qs, u"NaN"_qs,
              u"1e"_qs, u"1e999"_qs, u"0x10"_qs, u"1.2.3"_qs, u"1234567890123456789"_qs, u"５"_qs})
            QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
    }
    void otherTextsAreNoAmount()
    {
        QFETCH(QString, typed);
        QVERIFY(!Usd::parse(typed));
    }

    void order()
    {
        QVERIFY(usd("0.000000001") > usd("0"));
        QVERIFY(usd("-1") < usd("0.5"));
        QVERIFY(usd("10") > usd("9.99"));
        QCOMPARE(usd("1.50"), usd("1.5"));
        QVERIFY(usd("0.1") != usd("0.10000000000000001"));
    }

    void proxyHoldsDoubles()
    {
        QVERIFY(usd("0.1").sameOnProxy(usd("0.10000000000000001")));
        QVERIFY(!usd("0.1").sameOnProxy(usd("0.1000000000000001")));
    }

    void sumsAndProductsAreExact()
    {
        QCOMPARE(usd("0.1").plus(usd("0.2")), usd("0.3"));
        QCOMPARE(usd("1000000").plus(usd("0.000000001")), usd("1000000.000000001"));
        QCOMPARE(usd("5").plus(usd("-5")), usd("0"));
        QCOMPARE(usd("0").plus(usd("1e-09")), usd("1e-09"));
        QCOMPARE(usd("333.33").times(usd("1.1")), usd("366.663"));
        QVERIFY(!usd("1e300").plus(usd("1")));
        QVERIFY(!usd("999999999999999999").plus(usd("1.5")));
        QVERIFY(!usd("123456789012345678").times(usd("1.01")));
        QVERIFY(!usd("1e300").times(usd("1e300")));
    }

    void signs()
    {
        QVERIFY(usd("0").isZero() && !usd("0").isNegative());
        QVERIFY(usd("-2").isNegative());
        QVERIFY(usd("-0").isZero() && !usd("-0").isNegative());
    }
};

QTEST_APPLESS_MAIN(TestUsd)
#include "tst_usd.moc"
