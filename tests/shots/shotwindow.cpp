// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotwindow.h"

#include "actions.h"
#include "clock.h"
#include "connection.h"
#include "connectioncontroller.h"
#include "stores.h"
#include "keyring.h"
#include "mainwindow.h"
#include "memorystore.h"
#include "ownedapi.h"
#include "profilestore.h"
#include "sandboxserver.h"
#include "scriptedprompter.h"
#include "session.h"
#include "settings.h"
#include "teamspage.h"
#include "theme.h"
#include "stores.h"

#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

void fillForm(Session &session)
{
    Workspace &workspace = session.workspace();
    const TeamId key = workspace.newTeams().constLast();
    workspace.setField(key, TeamField::Alias, FieldValue(u"my-new-team_2"_qs));
    workspace.setField(key, TeamField::MaxBudget, FieldValue(*Usd::parse(u"250")));
    workspace.setField(key, TeamField::BudgetDuration, FieldValue(u"30d"_qs));
    workspace.insertMembers(key, 0,
                            {{UserId(u"user-1234"_qs), {}, MemberRole::Admin, {}, {}},
                             {UserId(u"user-2434"_qs), {}, MemberRole::User, {}, {}}});
}

/// Lets layouts and what is shown only in the next turn come to rest.
void settle()
{
    for (int turn = 0; turn < 50; ++turn)
        QApplication::processEvents();
}

void await(const std::function<bool()> &condition, const char *complaint)
{
    constexpr int patience = 30000; // ms, for a busy machine
    if (!QTest::qWaitFor(condition, patience))
        qFatal("%s", complaint);
}

} // namespace

void shootWindow(Theme &theme, const TakeShot &take)
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"settings.ini"_qs), QSettings::IniFormat);
    SettingsStore settings(file);
    ProfileStore profiles(file, QProcessEnvironment());
    MemoryStore store;
    KeyRing keys(store);
    ScriptedPrompter prompter;
    Stores stores(folder.path());
    const Clock clock;
    SandboxServer sandbox{SandboxServerOptions{}};
    sandbox.start();
    ConnectionController connections(profiles, keys, prompter,
                                     [&clock](const ConnectionProfile &profile, KeyProvider key) {
                                         return makeLiteLlmApi(profile, std::move(key), clock);
                                     });
    connections.offerSandbox(sandbox.url(), sandbox.key());
    MainWindow window({connections, stores, settings, prompter, theme, clock, {}, {}});
    window.show();
    connections.open(sandboxProfileName);
    Session &session = *window.session();
    await([&] { return session.teams().rowCount() > 0; }, "the sandbox lists no teams");
    await([&] { return session.connection().state() == Connection::State::Connected; },
          "the sandbox does not answer");
    auto *page = window.findChild<TeamsPage *>();
    page->chooseTeam(session.teams().teamIdAt(9));
    await([&] { return session.workspace().openedTeam(session.teams().teamIdAt(9)) != nullptr; },
          "no team was opened");
    settle();
    take(u"window-detail"_qs, window.grab().toImage());

    Q_EMIT page->newTeamRequested();
    fillForm(session);
    const auto *body = window.findChild<QPlainTextEdit *>(u"requestBody"_qs);
    await([&] { return body->toPlainText().contains(u"user-2434"_qs); },
          "the request does not follow the form");
    settle();
    take(u"window-form"_qs, window.grab().toImage());
}

} // namespace Teamwright
