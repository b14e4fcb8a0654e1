// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace Teamwright {

/// One request and its answer, with every secret already masked: for logs and for people.
struct Exchange
{
    quint64 number = 0; ///< counts up within one run
    QDateTime startedAt;
    std::chrono::milliseconds duration{0};
    QByteArray method;
    QString path;   ///< with the query
    int status = 0; ///< 0: no answer
    QByteArray requestBody;
    QByteArray answerBody; ///< at most 64 kB
    QString fault;         ///< why there was no answer
};

} // namespace Teamwright
