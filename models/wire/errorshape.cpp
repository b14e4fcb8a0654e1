// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorshape.h"

#include "pythontext.h"

#include <QRegularExpression>

namespace Teamwright {

using namespace Qt::StringLiterals;
using Family = ErrorShape::Family;

namespace {

constexpr qsizetype longestText = 4000;

/// "members_with_roles.1.role", without the "body" it begins with.
QString pathOf(const JsonValue::Array &place)
{
    QStringList steps;
    for (const JsonValue &step : place)
        steps.append(step.isString() ? step.toString() : QString::fromLatin1(step.numberToken()));
    if (!steps.isEmpty() && (steps.first() == u"body" || steps.first() == u"query"))
        steps.removeFirst();
    return steps.join(u'.');
}

void readValidation(const JsonValue &items, ErrorShape &shape)
{
    shape.family = Family::Validation;
    QStringList sentences;
    for (const JsonValue &item : items.toArray()) {
        const JsonValue::Array place = item[u"loc"].toArray();
        const QString path = pathOf(place);
        const QString message = item[u"msg"].toString();
        shape.places.append(place);
        sentences.append(path.isEmpty() ? message : path + u": "_qs + message);
    }
    shape.text = sentences.join(u'\n');
}

/// The sentence in a value that may be a text, an object around one, or anything.
QString sentenceOf(const JsonValue &value)
{
    if (value.isString())
        return unwrapPrinted(value.toString());
    for (const QStringView key : {u"message", u"error", u"detail", u"msg"}) {
        if (value.contains(key))
            return sentenceOf(value[key]);
    }
    return value.isNull() ? QString() : QString::fromUtf8(value.toCompact());
}

ErrorShape readJson(const JsonValue &json)
{
    ErrorShape shape;
    shape.family = Family::OtherJson;
    const JsonValue &error = json[u"error"];
    const JsonValue &detail = json[u"detail"];
    if (json.contains(u"error")) {
        shape.family = Family::Envelope;
        shape.type = error[u"type"].toString();
        shape.text = sentenceOf(error);
    } else if (json[u"type"].toString().startsWith(u"urn:litellm:error:")) {
        shape.family = Family::Problem;
        shape.type = json[u"type"].toString();
        shape.text = detail.isString() ? detail.toString() : json[u"title"].toString();
    } else if (detail.isArray()) {
        readValidation(detail, shape);
    } else if (json.contains(u"detail")) {
        shape.family = Family::Detail;
        shape.text = sentenceOf(detail);
    } else {
        shape.text = sentenceOf(json);
    }
    return shape;
}

/// The title of a page, or else its words.
QString wordsOf(const QString &html)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_qs,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression hidden(u"<(script|style)[^>]*>.*?</\\1>|<[^>]*>"_qs,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    const auto match = title.match(html);
    const QString named = match.hasMatch() ? match.captured(1).simplified() : QString();
    return named.isEmpty() ? QString(html).replace(hidden, u" "_qs).simplified() : named;
}

} // namespace

ErrorShape readErrorShape(const QByteArray &body)
{
    ErrorShape shape;
    const QByteArray trimmed = body.trimmed();
    if (trimmed.isEmpty())
        return shape;
    if (const auto json = JsonValue::parse(trimmed)) {
        shape = readJson(*json);
    } else if (trimmed.startsWith('<')) {
        shape.family = Family::Html;
        shape.text = wordsOf(QString::fromUtf8(trimmed.left(64 * 1024)));
    } else {
        shape.family = Family::Plain;
        shape.text = unwrapPrinted(QString::fromUtf8(trimmed.left(longestText)));
    }
    shape.text.truncate(longestText);
    return shape;
}

} // namespace Teamwright
