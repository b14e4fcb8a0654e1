// SPDX-License-Identifier: GPL-3.0-or-later
#include "stormwindow.h"

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepCount = 2500;

} // namespace

/// Random edits, undos, applies, refreshes, restarts, other people and faults: nothing is lost, doubled or
/// shown wrongly.
class TestStorm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoubled();
};

void TestStorm::nothingIsLostOrDoubled()
{
    const quint32 seed = qEnvironmentVariableIsSet("TEAMWRIGHT_STORM_SEED")
                             ? qEnvironmentVariable("TEAMWRIGHT_STORM_SEED").toUInt()
                             : 20261124;
    Storm storm(seed);
    for (int step = 0; step < stepCount; ++step) {
        storm.step();
        const QString fault = storm.fault();
        QVERIFY2(fault.isEmpty(),
                 qPrintable(u"seed %1, step %2: %3\n%4"_qs.arg(QString::number(seed), QString::number(step),
                                                               fault, storm.log().join(u'\n'))));
    }
    QVERIFY2(storm.writes() > stepCount / 4, "the storm was a breeze");
}

QTEST_GUILESS_MAIN(TestStorm)
#include "tst_storm.moc"
