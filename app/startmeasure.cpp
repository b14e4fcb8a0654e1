// SPDX-License-Identifier: GPL-3.0-or-later
#include "startmeasure.h"

#include "mainwindow.h"
#include "session.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace Teamwright {

namespace {

long proportionalSetSize()
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLong();
    }
    return -1;
}

void report(const char *what, int rows)
{
    std::printf("%s %d %ld\n", what, rows, proportionalSetSize());
    std::fflush(stdout);
}

} // namespace

void measureStart(MainWindow &window, Session &session)
{
    auto *once = new QObject(&window);
    const auto look = [once, &window, &session] {
        if (session.teams().rowCount() == 0)
            return;
        session.teams().disconnect(once);
        once->deleteLater();
        // After the page has put its table forward.
        QTimer::singleShot(0, &window, [&window, &session] {
            window.repaint();
            report("painted", session.teams().rowCount());
        });
    };
    QObject::connect(&session.teams(), &QAbstractItemModel::modelReset, once, look);
    QObject::connect(&session.teams(), &QAbstractItemModel::rowsInserted, once, look);
    QObject::connect(&session.loader(), &TeamsLoader::finished, &window, [&session] {
        QTimer::singleShot(300, &session, [&session] {
            report("complete", session.teams().rowCount());
            QCoreApplication::quit();
        });
    });
}

} // namespace Teamwright
