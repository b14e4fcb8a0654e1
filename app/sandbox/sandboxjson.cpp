// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxjson.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace Teamwright {

bool isHugeInteger(const Json &value) { return value.is_binary(); }

double asDouble(const Json &value)
{
    if (!isHugeInteger(value))
        return value.is_boolean() ? (value.get<bool>() ? 1.0 : 0.0) : value.get<double>();
    const auto &digits = value.get_binary();
    double number = 0;
    std::from_chars(reinterpret_cast<const char *>(digits.data()),
                    reinterpret_cast<const char *>(digits.data()) + digits.size(), number);
    return number;
}

bool holdsOnlyTexts(const Json &list)
{
    return std::all_of(list.begin(), list.end(), [](const Json &item) { return item.is_string(); });
}

QByteArray writeJson(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

int depthOf(const Json &value)
{
    int deepest = 0;
    if (!value.is_structured())
        return deepest;
    for (const auto &item : value)
        deepest = std::max(deepest, depthOf(item));
    return deepest + 1;
}

static Json jsonbObject(const Json &value)
{
    std::vector<std::pair<std::string, Json>> entries;
    for (const auto &[key, item] : value.items())
        entries.emplace_back(key, asJsonb(item));
    std::sort(entries.begin(), entries.end(), [](const auto &left, const auto &right) {
        return left.first.size() != right.first.size() ? left.first.size() < right.first.size()
                                                       : left.first < right.first;
    });
    Json sorted = Json::object();
    for (auto &[key, item] : entries)
        sorted.push_back({std::move(key), std::move(item)});
    return sorted;
}

Json asJsonb(const Json &value)
{
    if (value.is_object())
        return jsonbObject(value);
    if (value.is_array()) {
        Json items = Json::array();
        for (const auto &item : value)
            items.push_back(asJsonb(item));
        return items;
    }
    if (isHugeInteger(value))
        return asDouble(value);
    if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::trunc(number) == number && std::abs(number) < 1e15)
            return static_cast<qint64>(number);
    }
    return value;
}

static std::string reprText(const std::string &text)
{
    const bool hasApostrophe = text.find('\'') != std::string::npos;
    const char quote = hasApostrophe && text.find('"') == std::string::npos ? '"' : '\'';
    std::string repr(1, quote);
    for (const char character : text) {
        switch (character) {
        case '\n': repr += "\\n"; break;
        case '\r': repr += "\\r"; break;
        case '\t': repr += "\\t"; break;
        case '\\': repr += "\\\\"; break;
        default:
            if (character == quote)
                repr += '\\';
            repr += character;
        }
    }
    return repr + quote;
}

std::string pythonRepr(const Json &value)
{
    if (value.is_null())
        return "None";
    if (value.is_boolean())
        return value.get<bool>() ? "True" : "False";
    if (value.is_string())
        return reprText(value.get_ref<const std::string &>());
    if (value.is_number_float() && !std::isfinite(value.get<double>()))
        return std::isnan(value.get<double>()) ? "nan" : value.get<double>() < 0 ? "-inf" : "inf";
    if (isHugeInteger(value))
        return std::string(value.get_binary().begin(), value.get_binary().end());
    if (value.is_number_float() && std::abs(value.get<double>()) >= 1e15 &&
        std::abs(value.get<double>()) < 1e16)
        return QByteArray::number(value.get<double>(), 'f', 1)
            .toStdString(); // where Python still writes digits
    if (!value.is_structured())
        return value.dump();
    std::string items;
    for (const auto &[key, item] : value.items()) {
        items += items.empty() ? "" : ", ";
        items += value.is_object() ? reprText(key) + ": " + pythonRepr(item) : pythonRepr(item);
    }
    return value.is_object() ? "{" + items + "}" : "[" + items + "]";
}

Json jsonText(const QString &text) { return Json(text.toStdString()); }

QString asText(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

const Json &member(const Json &object, const char *key)
{
    static const Json null;
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? null : *found;
}

} // namespace Teamwright
