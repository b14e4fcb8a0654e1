// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaycompare.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Teamwright {

namespace {

using nlohmann::json;

QString shown(const json &value)
{
    return QString::fromStdString(value.dump(-1, ' ', false, json::error_handler_t::replace)).left(400);
}

QString told(const QString &path, const json &recorded, const json &answered)
{
    return u"%1: recorded %2, answered %3"_qs.arg(path.isEmpty() ? u"(body)"_qs : path, shown(recorded),
                                                  shown(answered));
}

/// Integers are of one kind, whether the reader took them as signed or not.
bool isSameType(const json &one, const json &other)
{
    if (one.is_number_integer() || other.is_number_integer())
        return one.is_number_integer() && other.is_number_integer();
    return one.type() == other.type();
}

QString objectDifference(const json &recorded, const json &answered, const QString &path)
{
    for (const auto &[key, value] : answered.items()) {
        if (!recorded.contains(key))
            return u"%1/%2: only in the answer, %3"_qs.arg(path, QString::fromStdString(key), shown(value));
    }
    for (const auto &[key, value] : recorded.items()) {
        const QString place = path + u'/' + QString::fromStdString(key);
        if (!answered.contains(key))
            return u"%1: only in the recording, %2"_qs.arg(place, shown(value));
        const QString difference = replayDifference(value, answered.at(key), place);
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

/// Numbers that the database counts up.
bool isCounter(const QString &path)
{
    return path.endsWith(u"/model_id"_qs) || path.endsWith(u"/litellm_model_table/id"_qs);
}

QString listDifference(const json &recorded, const json &answered, const QString &path)
{
    if (recorded.size() != answered.size())
        return told(path, recorded, answered);
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const QString difference =
            replayDifference(recorded.at(i), answered.at(i), path + u'/' + QString::number(i));
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

bool isSameText(const json &recorded, const json &answered)
{
    return withoutChance(QString::fromStdString(recorded.get<std::string>())) ==
           withoutChance(QString::fromStdString(answered.get<std::string>()));
}

} // namespace

json shapeOf(const json &value)
{
    json shape = json::array();
    if (value.is_object()) {
        for (const auto &[key, member] : value.items())
            shape.push_back(key);
        return shape;
    }
    if (!value.is_array())
        return "plain"; // null or not is chance as well
    for (const json &item : value) {
        const json one = shapeOf(item);
        if (std::find(shape.begin(), shape.end(), one) == shape.end())
            shape.push_back(one);
    }
    return shape;
}

QString withoutChance(QString text)
{
    static const QRegularExpression uuid(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_qs);
    static const QRegularExpression hash(u"[0-9a-f]{64}|[0-9a-f]{8}…|(?<=budget-)[0-9a-f]{32}"_qs);
    // What stands for a key whose end is shown: "sk-...0z9A".
    static const QRegularExpression key(u"sk-(\\.\\.\\.[\\w-]{4}\\b|REDACTED|[\\w-]{16,})"_qs);
    static const QRegularExpression time(
        u"20\\d\\d-\\d\\d-\\d\\d([T ])\\d\\d:\\d\\d:\\d\\d(\\.\\d{6}|\\.\\d{3})?"_qs);
    text.replace(uuid, u"<uuid>"_qs).replace(hash, u"<hash>"_qs).replace(key, u"<key>"_qs);
    qsizetype from = 0;
    for (auto match = time.match(text, from); match.hasMatch(); match = time.match(text, from)) {
        // The digits of a fraction are part of the form: six of them, three, or no fraction at all.
        // Six digits or none are one form: Python leaves a fraction of nothing out.
        const bool isShort = match.capturedLength(2) == 4;
        const QString form = u"<day>%1<time>%2"_qs.arg(match.captured(1)).arg(isShort);
        text.replace(match.capturedStart(), match.capturedLength(), form);
        from = match.capturedStart() + form.size();
    }
    return text;
}

QString replayDifference(const json &recorded, const json &answered, const QString &path)
{
    if (!isSameType(recorded, answered))
        return told(path, recorded, answered);
    if (recorded.is_object())
        return objectDifference(recorded, answered, path);
    if (recorded.is_array())
        return listDifference(recorded, answered, path);
    if (recorded.is_string())
        return isSameText(recorded, answered) ? QString() : told(path, recorded, answered);
    if (isCounter(path))
        return {};
    return recorded == answered ? QString() : told(path, recorded, answered);
}

} // namespace Teamwright
