// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxvalidation.h"

#include "sandboxerrors.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Teamwright {

void ValidationItems::add(const char *type, const Json &loc, const std::string &message)
{
    m_items.push_back({{"type", type}, {"loc", loc}, {"msg", message}});
}

Json below(const Json &loc, const Json &step)
{
    Json deeper = loc;
    deeper.push_back(step);
    return deeper;
}

static void refuseExtra(const SandboxModel &model, const Json &object, const Json &loc,
                        ValidationItems &items)
{
    for (const auto &[key, value] : object.items()) {
        const bool isField = std::any_of(model.fields.begin(), model.fields.end(),
                                         [&](const SandboxField &field) { return key == field.name; });
        if (!isField)
            items.add("extra_forbidden", below(loc, key), "Extra inputs are not permitted");
    }
}

Json validated(const SandboxModel &model, const Json &object, const Json &loc, ValidationItems &items)
{
    Json sent = Json::object();
    if (const char *fault = model.check ? model.check(object) : nullptr) {
        items.add("value_error", loc, std::string("Value error, ") + fault);
        return sent;
    }
    const size_t faultsBefore = items.items().size();
    for (const SandboxField &field : model.fields) {
        const Json fieldLoc = below(loc, field.name);
        const auto found = object.find(field.name);
        if (found == object.end()) {
            if (field.isRequired)
                items.add("missing", fieldLoc, "Field required");
        } else if (found->is_null() && field.isNullable) {
            sent[field.name] = nullptr;
        } else {
            sent[field.name] = field.check(*found, fieldLoc, items);
        }
    }
    if (model.forbidsExtra)
        refuseExtra(model, object, loc, items);
    const bool isClean = items.items().size() == faultsBefore;
    if (const char *fault = isClean && model.checkTogether ? model.checkTogether(sent) : nullptr)
        items.add("value_error", loc, std::string("Value error, ") + fault);
    return sent;
}

Json validatedBody(const SandboxModel &model, const Json &body)
{
    ValidationItems items;
    Json sent = validated(model, body, Json::array({"body"}), items);
    if (!items.items().empty())
        throw ValidationFault{items.items()};
    return sent;
}

Json checkAnything(const Json &value, const Json &, ValidationItems &) { return value; }

Json checkText(const Json &value, const Json &loc, ValidationItems &items)
{
    if (!value.is_string())
        items.add("string_type", loc, "Input should be a valid string");
    return value;
}

static Json integerFromNumber(double number, const Json &loc, ValidationItems &items)
{
    if (!std::isfinite(number))
        items.add("finite_number", loc, "Input should be a finite number");
    else if (std::trunc(number) != number)
        items.add("int_from_float", loc,
                  "Input should be a valid integer, got a number with a fractional part");
    else if (std::abs(number) >= 0x1p63)
        items.add("int_parsing_size", loc,
                  "Unable to parse input string as an integer, exceeded maximum size");
    else
        return static_cast<qint64>(number);
    return nullptr;
}

/// " 7 ", "1_000" and "1.0" are integers to Pydantic; "1e3" and "0x10" are not.
static Json integerFromText(const Json &value, const Json &loc, ValidationItems &items)
{
    static const QRegularExpression pattern(QStringLiteral("^([+-]?)(\\d+(?:_\\d+)*)(?:\\.0+)?$"));
    const QRegularExpressionMatch match = pattern.match(asText(value).trimmed());
    if (!match.hasMatch()) {
        items.add("int_parsing", loc,
                  "Input should be a valid integer, unable to parse string as an integer");
        return nullptr;
    }
    QString digits = match.captured(2).remove(u'_');
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    const QString sign = match.captured(1) == QLatin1String("-") ? QStringLiteral("-") : QString();
    const JsonReading reading = readJson((sign + digits).toUtf8());
    return reading.value.value_or(nullptr);
}

Json checkInteger(const Json &value, const Json &loc, ValidationItems &items)
{
    if (value.is_boolean())
        return value.get<bool>() ? 1 : 0;
    if (value.is_number_integer() || isHugeInteger(value))
        return value;
    if (value.is_number_float())
        return integerFromNumber(value.get<double>(), loc, items);
    if (value.is_string())
        return integerFromText(value, loc, items);
    items.add("int_type", loc, "Input should be a valid integer");
    return nullptr;
}

Json checkPositive(const Json &value, const Json &loc, ValidationItems &items)
{
    const size_t before = items.items().size();
    const Json number = checkInteger(value, loc, items);
    if (items.items().size() == before && asDouble(number) <= 0)
        items.add("greater_than", loc, "Input should be greater than 0");
    return number;
}

/// float(): blanks around, underscores between digits, "nan" and "infinity" in any case.
static Json numberFromText(const Json &value, const Json &loc, ValidationItems &items)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[+-]?(?:\\d+(?:_\\d+)*\\.?(?:\\d+(?:_\\d+)*)?|\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+)?$"
                       "|^[+-]?(?:nan|inf|infinity)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = asText(value).trimmed();
    if (!pattern.match(text).hasMatch()) {
        items.add("float_parsing", loc, "Input should be a valid number, unable to parse string as a number");
        return nullptr;
    }
    return std::strtod(QString(text).remove(u'_').toLatin1().constData(), nullptr);
}

Json checkNumber(const Json &value, const Json &loc, ValidationItems &items)
{
    if (value.is_number() || value.is_boolean() || isHugeInteger(value))
        return asDouble(value);
    if (value.is_string())
        return numberFromText(value, loc, items);
    items.add("float_type", loc, "Input should be a valid number");
    return nullptr;
}

Json checkBoolean(const Json &value, const Json &loc, ValidationItems &items)
{
    static const QStringList trueWords = QStringLiteral("1,on,t,true,y,yes").split(u',');
    static const QStringList falseWords = QStringLiteral("0,off,f,false,n,no").split(u',');
    if (value.is_boolean())
        return value;
    if (value.is_number() && (asDouble(value) == 0 || asDouble(value) == 1))
        return asDouble(value) == 1;
    const QString word = asText(value).toLower();
    if (trueWords.contains(word) || falseWords.contains(word))
        return trueWords.contains(word);
    if (value.is_string() || value.is_number_integer())
        items.add("bool_parsing", loc, "Input should be a valid boolean, unable to interpret input");
    else
        items.add("bool_type", loc, "Input should be a valid boolean");
    return nullptr;
}

Json checkWords(const char *const *words, const Json &value, const Json &loc, ValidationItems &items)
{
    std::string expected;
    for (const char *const *word = words; *word; ++word) {
        if (value == *word)
            return value;
        expected += (expected.empty() ? "" : word[1] ? ", " : " or ") + pythonRepr(*word);
    }
    items.add("literal_error", loc, "Input should be " + expected);
    return value;
}

Json checkObject(const Json &value, const Json &loc, ValidationItems &items)
{
    if (!value.is_object())
        items.add("dict_type", loc, "Input should be a valid dictionary");
    return value;
}

Json checkList(const Json &value, const Json &loc, ValidationItems &items)
{
    if (!value.is_array())
        items.add("list_type", loc, "Input should be a valid list");
    return value;
}

Json checkTupleOf(FieldCheck check, size_t least, size_t most, const Json &value, const Json &loc,
                  ValidationItems &items)
{
    if (!value.is_array()) {
        items.add("tuple_type", loc, "Input should be a valid tuple");
        return value;
    }
    const size_t faultsBefore = items.items().size();
    Json list = value;
    for (size_t index = 0; index < list.size(); ++index)
        list[index] = check(list[index], below(loc, index), items);
    const bool isClean = items.items().size() == faultsBefore; // items at fault do not count
    const std::string size = std::to_string(list.size());
    if (isClean && list.size() < least)
        items.add("too_short", loc,
                  "Tuple should have at least " + std::to_string(least) + " item after validation, not " +
                      size);
    if (isClean && list.size() > most)
        items.add("too_long", loc,
                  "Tuple should have at most " + std::to_string(most) + " items after validation, not " +
                      size);
    return list;
}

} // namespace Teamwright
