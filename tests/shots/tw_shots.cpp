// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every main screen into a folder, light and dark, at 100 % and 200 %: tw_shots FOLDER
#include "shotbulk.h"
#include "shotdialogs.h"
#include "shotform.h"
#include "shotreview.h"
#include "shotteams.h"
#include "shotwindow.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

void shootAll(QApplication &application, const QDir &folder, const QString &suffix)
{
    Theme theme(application);
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        const TakeShot take = [&](const QString &name, const QImage &picture) {
            picture.save(folder.filePath(name + u'-' + Theme::textOf(choice) + suffix + u".png"_qs));
        };
        shootWindow(theme, take);
        shootTeams(take);
        shootForm(take);
        shootDialogs(take);
        shootReview(take);
        shootBulk(take);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("tw_shots: name the folder for the pictures\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    folder.mkpath(u"."_qs);
    const bool isLarge = qgetenv("QT_SCALE_FACTOR") == "2";
    shootAll(application, folder, isLarge ? u"-200"_qs : QString());
    if (isLarge)
        return 0;
    QProcess large; // the scale is fixed when a program starts
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_qs, u"2"_qs);
    large.setProcessEnvironment(environment);
    large.setProcessChannelMode(QProcess::ForwardedChannels);
    large.start(arguments[0], {arguments[1]});
    large.waitForFinished(-1);
    return large.exitCode();
}
