// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellproxy.h"

#include "errortext.h"
#include "keychainstore.h"
#include "keyring.h"
#include "ownedapi.h"
#include "profilestore.h"
#include "sandboxserver.h"
#include "shelloutput.h"
#include "teamsfetch.h"
#include "teamsloader.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QByteArray environmentVariable(const char *name) { return qgetenv(name).trimmed(); }

} // namespace

ShellProxy::ShellProxy(const ProxyChoice &choice, const Clock &clock)
    : m_choice(choice)
    , m_clock(clock)
{}

ShellProxy::~ShellProxy() = default;

std::optional<QString> ShellProxy::open()
{
    if (const auto fault = findProfile())
        return fault;
    if (const auto fault = findKey())
        return fault;
    m_api = makeLiteLlmApi(
        m_profile, [this] { return m_key; }, m_clock);
    QObject waiting;
    std::optional<QString> fault;
    m_api->fetchReport(&waiting, [&](const Result<ConnectionReport> &report) {
        if (report)
            m_capabilities = report->capabilities;
        else
            fault = errorText(report.error());
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return fault;
}

std::optional<QString> ShellProxy::findProfile()
{
    if (m_choice.profile.isEmpty()) {
        m_profile.name = m_choice.url.host();
        m_profile.baseUrl = m_choice.url;
        return {};
    }
    if (m_choice.profile == sandboxProfileName) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        m_sandbox =
            std::make_unique<SandboxServer>(SandboxServerOptions{.dataFile = folder + u"/sandbox.sqlite"_qs});
        if (const auto fault = m_sandbox->start())
            return fault;
        m_profile.name = sandboxProfileName;
        m_profile.baseUrl = m_sandbox->url();
        return {};
    }
    QSettings file(QSettings::IniFormat, QSettings::UserScope, u"teamwright"_qs, u"teamwright"_qs);
    const ProfileStore profiles(file, QProcessEnvironment::systemEnvironment());
    if (const auto found = profiles.find(m_choice.profile)) {
        m_profile = *found;
        return {};
    }
    return m_choice.profile == environmentProfileName
               ? u"LITELLM_PROXY_URL holds no usable address."_qs
               : u"There is no profile named “%1”. The window's Connections make one."_qs.arg(
                     m_choice.profile);
}

std::optional<QString> ShellProxy::findKey()
{
    if (m_sandbox) {
        m_key = m_sandbox->key();
        return {};
    }
    if (m_choice.profile.isEmpty() || m_choice.profile == environmentProfileName) {
        m_key = environmentVariable("LITELLM_PROXY_API_KEY");
        if (m_key.isEmpty())
            return u"LITELLM_PROXY_API_KEY is not set."_qs;
        return {};
    }
    KeychainStore store;
    KeyRing keys(store);
    QObject waiting;
    keys.find(m_profile, &waiting, [&](const QByteArray &key) {
        m_key = key;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (m_key.isEmpty())
        return u"The key of “%1” is not in the key store. Open the profile in the window once, and keep its key."_qs
            .arg(m_profile.name);
    return {};
}

std::optional<QString> ShellProxy::list(Workspace &workspace)
{
    TeamsLoader loader(*m_api, workspace, m_clock);
    QObject waiting;
    std::optional<QString> fault;
    Progress progress(u"Listing teams"_qs);
    QObject::connect(&loader, &TeamsLoader::progressed, &waiting,
                     [&](int loaded, int expected) { progress.show(loaded, expected); });
    QObject::connect(&loader, &TeamsLoader::finished, &waiting, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&loader, &TeamsLoader::failed, &waiting, [&](const ApiError &error) {
        fault = errorText(error);
        QMetaObject::invokeMethod(&waiting, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QTimer::singleShot(0, &waiting, [&] { loader.refresh(m_capabilities); });
    QCoreApplication::exec();
    if (!fault && !loader.gaps().isEmpty())
        warn(u"%1 team(s) cannot be read by the proxy itself and are left out."_qs.arg(loader.gaps().size()));
    return fault;
}

std::optional<QString> ShellProxy::fetch(const QList<TeamId> &ids, QList<Team> *teams)
{
    TeamsFetch fetch(*m_api, ids);
    QObject waiting;
    Progress progress(u"Reading teams"_qs);
    QObject::connect(&fetch, &TeamsFetch::progressed, &waiting,
                     [&](int done, int total) { progress.show(done, total); });
    QObject::connect(&fetch, &TeamsFetch::finished, &waiting, &QCoreApplication::quit, Qt::QueuedConnection);
    fetch.start();
    QCoreApplication::exec();
    for (const TeamDetail &detail : fetch.teams())
        teams->append(detail.team);
    if (fetch.failures().isEmpty())
        return {};
    const TeamsFetch::Failure &first = fetch.failures().first();
    return u"The team %1 could not be read. %2"_qs.arg(first.team.text(), errorText(first.error));
}

std::optional<QString> ShellProxy::fetchAll(QList<Team> *teams)
{
    Workspace workspace;
    if (const auto fault = list(workspace))
        return fault;
    QList<TeamId> ids;
    for (int row = 0; row < workspace.rowCount(); ++row)
        ids.append(workspace.rowAt(row).id);
    return fetch(ids, teams);
}

} // namespace Teamwright
