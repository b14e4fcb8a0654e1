// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotdialogs.h"

#include "connectionsdialog.h"
#include "dialogprobe.h"
#include "dialogworld.h"
#include "keydialog.h"
#include "widgetprompter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

void press(const QWidget &window, const QString &text) { DialogProbe::button(window, text)->click(); }

void shoot(const TakeShot &take, QWidget &window, const QString &name)
{
    window.show();
    for (int turn = 0; turn < 20; ++turn) // the proxy in memory answers in the next one
        QApplication::processEvents();
    take(name, window.grab().toImage());
}

void shootConnections(const TakeShot &take, DialogWorld &world)
{
    ConnectionsDialog dialog(world.controller, u"LiteLLM Berlin"_qs);
    dialog.show();
    press(dialog, u"Check Connection"_qs);
    shoot(take, dialog, u"connections"_qs);

    ConnectionsDialog faulty(world.controller, u"Staging"_qs);
    faulty.show();
    DialogProbe::type(faulty, u"URL"_qs, u"http://staging.example.com"_qs);
    ApiError error;
    error.kind = ApiError::Kind::BadKey;
    error.status = 401;
    error.serverText = u"Authentication Error, Invalid proxy server token passed."_qs;
    world.failure = error;
    press(faulty, u"More settings"_qs);
    press(faulty, u"Check Connection"_qs);
    shoot(take, faulty, u"connections-failed"_qs);
    world.failure.reset();

    ConnectionsDialog sandbox(world.controller, u"sandbox"_qs);
    shoot(take, sandbox, u"connections-sandbox"_qs);
}

} // namespace

void shootDialogs(const TakeShot &take)
{
    MemoryStore nothing;
    KeyRing keys(nothing);
    WidgetPrompter prompter(keys);
    DialogWorld world(prompter);
    shootConnections(take, world);

    KeyDialog dialog({*world.profiles.find(u"Staging"_qs), KeyReason::Expired}, world.keys);
    shoot(take, dialog, u"key"_qs);

    QWidget window;
    prompter.setWindow(&window);
    prompter.ask({u"Reset Sandbox"_qs,
                  u"Put the example teams back as they were at first?"_qs,
                  u"All teams that you made in the sandbox go. No real proxy is touched."_qs,
                  {u"Reset"_qs, u"Cancel"_qs},
                  1,
                  1,
                  true},
                 &window, [](int) {});
    shoot(take, *window.findChild<QDialog *>(), u"question"_qs);
}

} // namespace Teamwright
