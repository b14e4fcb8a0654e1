// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsdialog.h"
#include "dialogprobe.h"
#include "dialogworld.h"
#include "keydialog.h"
#include "theme.h"
#include "widgetprompter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Renders the dialogs, filled, light and dark, into the folder that is named.
namespace {

void press(const QWidget &window, const QString &text) { DialogProbe::button(window, text)->click(); }

void shoot(QWidget &window, const QString &name)
{
    window.show();
    for (int turn = 0; turn < 20; ++turn) // the proxy in memory answers in the next one
        QApplication::processEvents();
    window.grab().save(QDir(qApp->arguments().value(1)).filePath(name + u".png"_qs));
}

void shootConnections(ConnectionController &controller, DialogWorld &world, const QString &scheme)
{
    ConnectionsDialog dialog(controller, u"LiteLLM Berlin"_qs);
    dialog.show();
    press(dialog, u"Check Connection"_qs);
    shoot(dialog, u"connections-"_qs + scheme);

    ConnectionsDialog faulty(controller, u"Staging"_qs);
    faulty.show();
    DialogProbe::type(faulty, u"URL"_qs, u"http://staging.example.com"_qs);
    ApiError error;
    error.kind = ApiError::Kind::BadKey;
    error.status = 401;
    error.serverText = u"Authentication Error, Invalid proxy server token passed."_qs;
    world.failure = error;
    press(faulty, u"More settings"_qs);
    press(faulty, u"Check Connection"_qs);
    shoot(faulty, u"connections-failed-"_qs + scheme);
    world.failure.reset();
    ConnectionsDialog sandbox(controller, u"sandbox"_qs);
    shoot(sandbox, u"connections-sandbox-"_qs + scheme);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application);
    MemoryStore nothing;
    KeyRing keys(nothing);
    WidgetPrompter prompter(keys);
    DialogWorld world(prompter);
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        const QString scheme = Theme::textOf(choice);
        shootConnections(world.controller, world, scheme);
        KeyDialog dialog({*world.profiles.find(u"Staging"_qs), KeyReason::Expired}, world.keys);
        shoot(dialog, u"key-"_qs + scheme);
        QWidget window;
        prompter.setWindow(&window);
        prompter.ask({u"Create Team"_qs,
                      u"With a budget of 0 nothing at all may be spent."_qs,
                      u"Create the team all the same?"_qs,
                      {u"Create Team"_qs, u"Back"_qs}},
                     &window, [](int) {});
        shoot(*window.findChild<QDialog *>(), u"question-"_qs + scheme);
    }
    return 0;
}
