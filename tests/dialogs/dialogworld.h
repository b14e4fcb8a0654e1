// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectioncontroller.h"
#include "fakeapi.h"
#include "keyring.h"
#include "profilestore.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Teamwright {

/// All that the dialogs about connections stand on, in memory: three profiles, a sandbox, proxies without a
/// wire.
class DialogWorld final
{
public:
    explicit DialogWorld(Prompter &prompter)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , profiles(settings, {})
        , keys(store)
        , controller(profiles, keys, prompter, [this](const ConnectionProfile &profile, KeyProvider key) {
            tried.append(profile);
            provider = std::move(key);
            auto api = std::make_unique<FakeApi>();
            if (failure)
                api->failNext(FakeApi::Call::Report, *failure);
            return api;
        })
    {
        controller.offerSandbox(QUrl(QStringLiteral("http://127.0.0.1:39211")), "sk-sandbox");
        add("LiteLLM Berlin", "https://litellm.example.com", Environment::Production);
        add("Staging", "https://staging.example.com/llm", Environment::Test);
    }

    QTemporaryDir folder;
    QSettings settings;
    ProfileStore profiles;
    MemoryStore store;
    KeyRing keys;
    QList<ConnectionProfile> tried;  ///< each profile a connection was built for
    KeyProvider provider;            ///< of the last one
    std::optional<ApiError> failure; ///< what the next check answers
    ConnectionController controller;

private:
    void add(const char *name, const char *url, Environment environment)
    {
        ConnectionProfile profile;
        profile.name = QString::fromLatin1(name);
        profile.baseUrl = QUrl(QString::fromLatin1(url));
        profile.environment = environment;
        controller.save(profile, "sk-" + QByteArray(name));
    }
};

} // namespace Teamwright
