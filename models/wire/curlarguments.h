// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Teamwright {

/// What a curl command says, as far as a request for a team needs it. Headers are left out: one of them is
/// the key.
struct CurlArguments
{
    QString path;       ///< of the URL, without its query
    QString body;       ///< several --data are joined by &, as curl does
    QString bodyFile;   ///< of --data @file
    QStringList unused; ///< options that mean something else here
};

CurlArguments readCurlArguments(const QStringList &words);

} // namespace Teamwright
