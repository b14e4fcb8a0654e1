// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancelock.h"

#include <QFile>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class InstanceLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOnePerFolder();
    void secondRaisesTheFirst_data();
    void secondRaisesTheFirst();
    void nobodyToRaise();
    void lockOfADeadProcessDoesNotCount();
};

/// Another start of the program: it waits without an event loop, so it needs a thread of its own here.
static bool raiseFromElsewhere(const QString &folder, const QString &profile)
{
    bool wasRaised = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        InstanceLock second(folder);
        wasRaised = !second.tryLock() && second.raiseOther(profile);
    }));
    thread->start();
    [&] { QTRY_VERIFY(thread->isFinished()); }();
    thread->wait();
    return wasRaised;
}

void InstanceLockTest::onlyOnePerFolder()
{
    const QTemporaryDir folder, other;
    auto first = std::make_unique<InstanceLock>(folder.path());
    QVERIFY(first->tryLock());
    InstanceLock second(folder.path());
    QVERIFY(!second.tryLock());
    InstanceLock elsewhere(other.path());
    QVERIFY(elsewhere.tryLock());
    first.reset();
    QVERIFY(second.tryLock());
}

void InstanceLockTest::secondRaisesTheFirst_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("named") << u"Büro mit Leerzeichen 100%"_qs;
    QTest::newRow("any") << QString();
}

void InstanceLockTest::secondRaisesTheFirst()
{
    QFETCH(QString, profile);
    const QTemporaryDir folder;
    InstanceLock first(folder.path());
    QVERIFY(first.tryLock());
    QSignalSpy raised(&first, &InstanceLock::raiseRequested);
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(raiseFromElsewhere(folder.path(), profile));
        QTRY_COMPARE(raised.count(), i);
        QCOMPARE(raised.last().first().toString(), profile);
    }
}

void InstanceLockTest::nobodyToRaise()
{
    const QTemporaryDir folder;
    InstanceLock lonely(folder.path());
    QVERIFY(!lonely.raiseOther({}, std::chrono::milliseconds(50)));
}

void InstanceLockTest::lockOfADeadProcessDoesNotCount()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"instance.lock"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // As QLockFile writes it: process id, program, host. No process has that number (pid_max is 2^22).
    file.write("4194305\nteamwright\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    file.close();
    QVERIFY(InstanceLock(folder.path()).tryLock());
}

QTEST_GUILESS_MAIN(InstanceLockTest)
#include "tst_instancelock.moc"
