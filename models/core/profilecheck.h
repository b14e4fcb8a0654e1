// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionprofile.h"

#include <QList>
#include <QStringList>

namespace Teamwright {

/// What is wrong with a profile that is being typed, or worth a warning.
struct ProfileIssue
{
    enum class Code {
        NameMissing,
        NameTaken,
        NameReserved, ///< "environment", "sandbox"
        NameUnfit,    ///< holds a slash or a control character
        UrlMissing,
        UrlInvalid,
        UrlScheme,  ///< neither http nor https
        UrlWithKey, ///< "https://user:password@…": a secret does not belong into a settings file
        UrlWithQuery,
        PlainHttp,      ///< a warning: the key crosses the network readable for all
        KeyHeaderUnfit, ///< not a name of an HTTP header
        ChangedByUnfit, ///< control characters
        CaFileMissing,
        NetworkProxyUnfit,
        TimeoutUnfit, ///< less than a second, more than an hour
    };
    enum class Place { Name, Url, KeyHeader, ChangedBy, CaFile, NetworkProxy, Timeout };

    Code code;
    Place place;

    bool isWarning() const { return code == Code::PlainHttp; }
    friend bool operator==(const ProfileIssue &, const ProfileIssue &) = default;
};

/// The base URL of what people type: white space and trailing slashes go, a path stays, a missing scheme
/// becomes https (http on this machine). May be invalid: see checkProfile().
QUrl baseUrlFromText(const QString &typed);

/// True for localhost, 127.0.0.0/8 and ::1, where a key in plain http leaves the machine by no wire.
bool isLoopback(const QUrl &url);

/// Scheme, host and port in one comparable text; what a key is bound to.
QString originOf(const QUrl &url);

/// @p otherNames are those of the other profiles; names differ by more than case.
QList<ProfileIssue> checkProfile(const ConnectionProfile &profile, const QStringList &otherNames);

bool hasErrors(const QList<ProfileIssue> &issues);

} // namespace Teamwright
