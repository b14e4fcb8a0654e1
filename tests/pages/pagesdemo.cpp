// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the list of teams into a folder, to be looked at while working on it: pagesdemo FOLDER [dark]
#include "shotteams.h"
#include "theme.h"

#include <QApplication>
#include <QDir>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    Teamwright::Theme theme(application);
    theme.setChoice(arguments.contains(QStringLiteral("dark")) ? Teamwright::Theme::Choice::Dark
                                                               : Teamwright::Theme::Choice::Light);
    Teamwright::shootTeams([&](const QString &name, const QImage &picture) {
        picture.save(folder.filePath(QStringLiteral("%1.png").arg(name)));
    });
    return 0;
}
