// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "connectioncontroller.h"
#include "curlcommand.h"
#include "curlreader.h"
#include "developermenu.h"
#include "instancelock.h"
#include "keychainstore.h"
#include "keyring.h"
#include "mainwindow.h"
#include "ownedapi.h"
#include "pastetext.h"
#include "profilestore.h"
#include "sandboxserver.h"
#include "session.h"
#include "settings.h"
#include "startmeasure.h"
#include "stores.h"
#include "stores.h"
#include "theme.h"
#include "translators.h"
#include "widgetprompter.h"

#include <QDir>
#include <QMenuBar>
#include <QStandardPaths>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

/// People in the lists that mean nothing on the proxy are offered as what was meant: members with roles.
Team withRoles(const PastedTeam &pasted)
{
    Team team = pasted.team;
    for (const PastedTeam::Deprecated &entry : pasted.deprecated) {
        const bool isThere = std::ranges::any_of(
            team.members, [&](const Member &member) { return member.isSamePersonAs(entry.member); });
        if (!isThere)
            team.members.append(entry.member);
    }
    return team;
}

std::optional<PastedContent> readPasted(const QString &text, QString *error)
{
    const auto read = readPastedTeam(text);
    if (const auto *fault = std::get_if<PasteFault>(&read)) {
        *error = pasteFaultText(*fault);
        return {};
    }
    const PastedTeam &pasted = std::get<PastedTeam>(read);
    return PastedContent{withRoles(pasted), pasteNotes(pasted)};
}

} // namespace

/// Everything that lives as long as the program, in the order in which it must be built.
class Application::Parts final
{
public:
    Parts(QApplication &application, const Clock &clock, const Options &options);

    QSettings file{QSettings::IniFormat, QSettings::UserScope, u"teamwright"_qs, u"teamwright"_qs};
    SettingsStore settings{file};
    ProfileStore profiles{file, QProcessEnvironment::systemEnvironment()};
    KeychainStore secrets;
    KeyRing keys{secrets};
    Stores stores{dataFolder()};
    SandboxServer sandbox{{.dataFile = dataFolder() + u"/sandbox.sqlite"_qs}};
    Theme theme;
    WidgetPrompter prompter{keys};
    ConnectionController connections;
    MainWindow window;

private:
    static CurlTools curlTools(ConnectionController &connections);
};

Application::Parts::Parts(QApplication &application, const Clock &clock, const Options &options)
    : theme(application)
    , connections(profiles, keys, prompter,
                  [this, &clock](const ConnectionProfile &profile, KeyProvider key) {
                      return makeLiteLlmApi(profile, std::move(key), clock,
                                            [this, name = profile.name](const Exchange &exchange) {
                                                stores.activity.add(name, exchange);
                                            });
                  })
    , window({connections, stores, settings, prompter, theme, clock, curlTools(connections),
              [this] { sandbox.reset(); }})
{
    theme.setChoice(Theme::choiceFromText(settings.value(Settings::appearance)));
    prompter.setWindow(&window);
    if (options.isDeveloper)
        addDeveloperMenu(*window.menuBar(), sandbox);
}

CurlTools Application::Parts::curlTools(ConnectionController &connections)
{
    return {[&connections](const RequestPreview &preview) {
                return curlCommand(preview, connections.connection()->profile());
            },
            readPasted};
}

Application::Application(QApplication &application, const Options &options)
    : m_application(application)
    , m_options(options)
{
    loadTranslations();
}

Application::~Application() = default;

void Application::loadTranslations()
{
    const QLocale locale = m_options.language.isEmpty() ? QLocale() : QLocale(m_options.language);
    QLocale::setDefault(locale);
    installTranslators(m_application, locale);
}

bool Application::start()
{
    auto *lock = new InstanceLock(dataFolder(), this);
    if (!lock->tryLock()) {
        lock->raiseOther(m_options.profile);
        return false;
    }
    m_parts = std::make_unique<Parts>(m_application, m_clock, m_options);
    Parts &parts = *m_parts;
    connect(lock, &InstanceLock::raiseRequested, &parts.window, &MainWindow::raiseOn);
    connect(&parts.connections, &ConnectionController::profileMoved, this,
            [&parts](const ConnectionProfile &former, const ConnectionProfile &now) {
                if (former.baseUrl == now.baseUrl) // else it is another proxy
                    parts.stores.moveScope(draftScope(former), draftScope(now));
            });
    if (const auto fault = parts.sandbox.start(); !fault)
        parts.connections.offerSandbox(parts.sandbox.url(), parts.sandbox.key());
    else
        qWarning("The sandbox does not start: %s", qPrintable(*fault));
    parts.window.show();
    if (!parts.connections.open(firstProfile())) {
        qWarning("There is no connection named %s.", qPrintable(firstProfile()));
        parts.connections.open(sandboxProfileName);
    }
    if (m_options.isMeasuringStart)
        measureStart(parts.window, *parts.window.session());
    return true;
}

QString Application::firstProfile() const
{
    if (!m_options.profile.isEmpty())
        return m_options.profile;
    const QString last = m_parts->settings.value(Settings::lastProfile);
    return m_parts->profiles.find(last) ? last : sandboxProfileName;
}

} // namespace Teamwright
