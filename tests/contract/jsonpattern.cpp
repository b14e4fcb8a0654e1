// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpattern.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Teamwright {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_qs;
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2).left(300));
}

QString differs(const QString &path, const QJsonValue &value, const QString &wanted)
{
    return u"%1: expected %2, found %3"_qs.arg(path.isEmpty() ? u"(body)"_qs : path, wanted, shown(value));
}

bool isOfType(const QJsonValue &value, const QString &kind)
{
    static const QHash<QString, QJsonValue::Type> types{
        {u"?text"_qs, QJsonValue::String},     {u"?number"_qs, QJsonValue::Double},
        {u"?bool"_qs, QJsonValue::Bool},       {u"?null"_qs, QJsonValue::Null},
        {u"?list"_qs, QJsonValue::Array},      {u"?object"_qs, QJsonValue::Object},
        {u"?absent"_qs, QJsonValue::Undefined}};
    return types.contains(kind) && types.value(kind) == value.type();
}

bool isOfForm(const QJsonValue &value, const QString &kind)
{
    static const QHash<QString, QString> forms{
        {u"?uuid"_qs, u"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"_qs},
        {u"?hash"_qs, u"[0-9a-f]{64}"_qs},
        {u"?key"_qs, u"sk-[A-Za-z0-9_-]{10,}"_qs},
        // Python leaves the fraction out when it is nothing: once in a thousand answers.
        {u"?time"_qs, u"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{6})?Z"_qs},
        {u"?reset"_qs, u"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"_qs}};
    if (!value.isString() || !forms.contains(kind))
        return false;
    const QRegularExpression form(QRegularExpression::anchoredPattern(forms.value(kind)));
    return form.match(value.toString()).hasMatch();
}

bool isOfKind(const QJsonValue &value, const QString &kind)
{
    if (kind == u"?any"_qs)
        return !value.isUndefined();
    if (kind.startsWith(u"?has:"_qs))
        return value.isString() && value.toString().contains(kind.mid(5));
    if (kind.startsWith(u"?not:"_qs))
        return value.isString() && !value.toString().contains(kind.mid(5));
    return isOfType(value, kind) || isOfForm(value, kind);
}

QString keysDeparture(const QJsonObject &object, const QJsonArray &wanted, const QString &path)
{
    QStringList expected;
    for (const QJsonValue &key : wanted)
        expected << key.toString();
    expected.sort();
    QStringList found = object.keys();
    found.sort();
    for (const QString &key : std::as_const(expected)) {
        if (!found.contains(key))
            return u"%1: lacks the key %2"_qs.arg(path, key);
    }
    for (const QString &key : std::as_const(found)) {
        if (!expected.contains(key))
            return u"%1: has the key %2 too"_qs.arg(path, key);
    }
    return {};
}

QString objectDeparture(const QJsonValue &value, const QJsonObject &pattern, const QString &path)
{
    if (!value.isObject())
        return differs(path, value, u"an object"_qs);
    const QJsonObject object = value.toObject();
    for (auto it = pattern.begin(); it != pattern.end(); ++it) {
        const QString found = it.key() == u"?keys"_qs
                                  ? keysDeparture(object, it.value().toArray(), path)
                                  : departure(object.value(it.key()), it.value(), path + u'/' + it.key());
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// How many items follow the pattern; the first that does not is told in *first.
qsizetype following(const QJsonArray &list, const QJsonValue &pattern, const QString &path, QString *first)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString found = departure(list.at(i), pattern, path + u'/' + QString::number(i));
        if (found.isEmpty())
            ++count;
        else if (first->isEmpty())
            *first = found;
    }
    return count;
}

QString idsDeparture(const QJsonArray &list, const QJsonArray &wanted, const QString &path)
{
    QJsonArray found;
    for (const QJsonValue &item : list)
        found.append(item.toObject().value(wanted.at(0).toString()));
    return departure(found, wanted.at(1), path);
}

QString ruleDeparture(const QJsonArray &list, const QString &rule, const QJsonValue &pattern,
                      const QString &path)
{
    if (rule == u"?length"_qs)
        return list.size() == pattern.toInteger()
                   ? QString()
                   : differs(path, list, u"%1 items"_qs.arg(pattern.toInteger()));
    if (rule == u"?ids"_qs)
        return idsDeparture(list, pattern.toArray(), path);
    QString first;
    const qsizetype count = following(list, pattern, path, &first);
    if (rule == u"?each"_qs)
        return list.isEmpty() ? differs(path, list, u"at least one item"_qs) : first;
    if (rule == u"?some"_qs && count == 0)
        return differs(path, list, u"an item like %1"_qs.arg(shown(pattern)));
    if (rule == u"?none"_qs && count > 0)
        return differs(path, list, u"no item like %1"_qs.arg(shown(pattern)));
    return {};
}

bool isListRules(const QJsonObject &pattern)
{
    static const QStringList rules{u"?each"_qs, u"?some"_qs, u"?none"_qs, u"?length"_qs, u"?ids"_qs};
    const QStringList keys = pattern.keys();
    return std::any_of(keys.begin(), keys.end(), [](const QString &key) { return rules.contains(key); });
}

QString listDeparture(const QJsonValue &value, const QJsonObject &pattern, const QString &path)
{
    if (!value.isArray())
        return differs(path, value, u"a list"_qs);
    for (auto it = pattern.begin(); it != pattern.end(); ++it) {
        const QString found = ruleDeparture(value.toArray(), it.key(), it.value(), path);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString itemsDeparture(const QJsonValue &value, const QJsonArray &pattern, const QString &path)
{
    if (!value.isArray() || value.toArray().size() != pattern.size())
        return differs(path, value, shown(pattern));
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString found =
            departure(value.toArray().at(i), pattern.at(i), path + u'/' + QString::number(i));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QString departure(const QJsonValue &value, const QJsonValue &pattern, const QString &path)
{
    if (pattern.isString() && pattern.toString().startsWith(u'?'))
        return isOfKind(value, pattern.toString()) ? QString() : differs(path, value, pattern.toString());
    if (pattern.isArray())
        return itemsDeparture(value, pattern.toArray(), path);
    if (pattern.isObject()) {
        const QJsonObject object = pattern.toObject();
        return isListRules(object) ? listDeparture(value, object, path)
                                   : objectDeparture(value, object, path);
    }
    return value == pattern ? QString() : differs(path, value, shown(pattern));
}

} // namespace Teamwright
