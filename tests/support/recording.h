// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

#include <QFile>

namespace Teamwright {

/// One request and its answer, recorded from a real proxy: tests/data/wire/<name>.json.
struct Recording
{
    int status = 0;
    QByteArray body;   ///< of the answer
    JsonValue request; ///< method, path, query, body

    bool isRead() const { return request[u"method"].toString() == u"GET"; }
    QString path() const { return request[u"path"].toString(); }
};

inline QString recordingsFolder() { return QStringLiteral(TW_TEST_DATA "/wire"); }

/// An empty one (status 0) when there is no such file.
inline Recording recording(const QString &name)
{
    QFile file(recordingsFolder() + u'/' + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const JsonValue json = JsonValue::parse(file.readAll()).value_or(JsonValue());
    const JsonValue &response = json[u"response"];
    return {int(response[u"status"].toInteger().value_or(0)), response[u"body"].toCompact(),
            json[u"request"]};
}

} // namespace Teamwright
