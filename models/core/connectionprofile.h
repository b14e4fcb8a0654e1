// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>

namespace Teamwright {

enum class Environment { Development, Test, Production };

/// Where a proxy is and how to speak with it. Holds no key: that lies in the secret store under the profile's
/// name.
struct ConnectionProfile
{
    QString name; ///< unique; "environment" and "sandbox" are reserved
    QUrl baseUrl; ///< may have a path of its own; no trailing slash
    Environment environment = Environment::Development;
    bool isReadOnly = false;
    std::chrono::seconds timeout{60};
    QString keyHeader;    ///< empty: "Authorization: Bearer <key>"; else the header that takes the bare key
                          ///< (contract 1.2)
    QString caFile;       ///< PEM; trusted besides the system's own
    QString networkProxy; ///< empty: the system's; "none"; else a URL such as http://host:3128 or
                          ///< socks5://host:1080
    QString changedBy;    ///< sent as LiteLLM-Changed-By when set

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

inline const QString sandboxProfileName = QStringLiteral("sandbox");
inline const QString environmentProfileName = QStringLiteral("environment");

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::ConnectionProfile)
