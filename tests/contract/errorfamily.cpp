// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorfamily.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Teamwright {

namespace {

bool isEnvelope(const QJsonObject &error)
{
    return error.value(u"message"_qs).isString() && error.value(u"type"_qs).isString() &&
           error.value(u"code"_qs).isString() && error.contains(u"param"_qs) && error.size() == 4;
}

bool isUnhandled(const QJsonObject &error)
{
    return error.size() == 2 && error.value(u"type"_qs) == QJsonValue(u"internal_server_error"_qs) &&
           error.value(u"message"_qs) == QJsonValue(u"Internal server error"_qs);
}

bool isValidation(const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        const QJsonObject fault = item.toObject();
        if (!fault.value(u"type"_qs).isString() || !fault.value(u"loc"_qs).isArray() ||
            !fault.value(u"msg"_qs).isString() || fault.size() != 3)
            return false;
    }
    return !items.isEmpty();
}

QString detailFamily(const QJsonObject &body)
{
    const QJsonValue detail = body.value(u"detail"_qs);
    if (body.value(u"type"_qs).toString().startsWith(u"urn:litellm:error:"_qs) && detail.isString() &&
        body.value(u"title"_qs).isString() && body.value(u"status"_qs).isDouble())
        return u"P"_qs;
    if (body.size() != 1)
        return u"?"_qs;
    if (detail.isArray())
        return isValidation(detail.toArray()) ? u"V"_qs : u"?"_qs;
    const bool isWrapped = detail.toObject().size() == 1 && detail.toObject().value(u"error"_qs).isString();
    return detail.isString() || isWrapped ? u"D"_qs : u"?"_qs;
}

} // namespace

QString errorFamily(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object.contains(u"error"_qs))
        return detailFamily(object);
    const QJsonObject error = object.value(u"error"_qs).toObject();
    if (object.size() != 1)
        return u"?"_qs;
    return isEnvelope(error) ? u"E"_qs : isUnhandled(error) ? u"X"_qs : u"?"_qs;
}

QString errorWords(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue detail = object.value(u"detail"_qs);
    if (object.contains(u"error"_qs))
        return object.value(u"error"_qs).toObject().value(u"message"_qs).toString();
    if (detail.isString())
        return detail.toString();
    if (detail.isObject())
        return detail.toObject().value(u"error"_qs).toString();
    QStringList messages;
    for (const QJsonValue &fault : detail.toArray())
        messages << fault.toObject().value(u"msg"_qs).toString();
    return messages.join(u'\n');
}

} // namespace Teamwright
