// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonvalue.h"

#include "exacttext.h"

#include <QRegularExpression>

#include <simdjson.h>

namespace Teamwright {

namespace {

namespace ondemand = simdjson::ondemand;
constexpr size_t deepest = 514; // 512 levels, the brackets around them, and one that the library keeps

/// Walks the text with simdjson's on-demand reader, the only kept one that hands out numbers as written.
class Reader final
{
public:
    simdjson::error_code read(ondemand::value source, JsonValue &result)
    {
        ondemand::json_type type{};
        if (const auto error = source.type().get(type)) // a bare word has none
            return error;
        switch (type) {
        case ondemand::json_type::object:
        case ondemand::json_type::array: return readNested(source, type, result);
        case ondemand::json_type::number: return readNumber(source.raw_json_token(), result);
        case ondemand::json_type::string: {
            QString text;
            if (const auto error = readText(source.get_string(), text))
                return error;
            result = JsonValue(std::move(text));
            return simdjson::SUCCESS;
        }
        case ondemand::json_type::boolean: {
            bool flag = false;
            if (const auto error = source.get_bool().get(flag))
                return error;
            result = JsonValue(flag);
            return simdjson::SUCCESS;
        }
        case ondemand::json_type::null: {
            bool null = false;
            if (const auto error = source.is_null().get(null))
                return error;
            result = JsonValue();
            return null ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR;
        }
        }
        return simdjson::TAPE_ERROR;
    }

    simdjson::error_code readArray(simdjson::simdjson_result<ondemand::array> source, JsonValue &result)
    {
        ondemand::array array;
        if (const auto error = std::move(source).get(array))
            return error;
        JsonValue::Array values;
        for (auto element : array) {
            ondemand::value value;
            JsonValue read;
            if (const auto error = std::move(element).get(value))
                return error;
            if (const auto error = this->read(value, read))
                return error;
            values.append(std::move(read));
        }
        result = JsonValue(std::move(values));
        return simdjson::SUCCESS;
    }

private:
    /// The library leaves the depth to its caller.
    simdjson::error_code readNested(ondemand::value source, ondemand::json_type type, JsonValue &result)
    {
        if (m_depth + 1 >= deepest)
            return simdjson::DEPTH_ERROR;
        ++m_depth;
        const auto error = type == ondemand::json_type::object ? readObject(source.get_object(), result)
                                                               : readArray(source.get_array(), result);
        --m_depth;
        return error;
    }

    simdjson::error_code readObject(simdjson::simdjson_result<ondemand::object> source, JsonValue &result)
    {
        ondemand::object object;
        if (const auto error = std::move(source).get(object))
            return error;
        QHash<QString, qsizetype> places;
        JsonValue::Object members;
        for (auto field : object) {
            QString key;
            JsonValue read;
            ondemand::value value;
            if (const auto error = readText(field.unescaped_key(), key))
                return error;
            if (const auto error = field.value().get(value))
                return error;
            if (const auto error = this->read(value, read))
                return error;
            if (const auto known = places.constFind(key); known != places.constEnd()) {
                members[*known].value = std::move(read);
                continue;
            }
            places.insert(key, members.size());
            members.append({key, std::move(read)});
        }
        result = JsonValue(std::move(members));
        return simdjson::SUCCESS;
    }

    static simdjson::error_code readText(simdjson::simdjson_result<std::string_view> source, QString &text)
    {
        std::string_view utf8;
        if (const auto error = std::move(source).get(utf8))
            return error;
        text = exactText(utf8);
        return simdjson::SUCCESS;
    }

    static simdjson::error_code readNumber(std::string_view token, JsonValue &result)
    {
        // The reader does not look at a number that it hands out raw.
        static const QRegularExpression grammar(
            QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"));
        const QByteArray text = QByteArray(token.data(), qsizetype(token.size())).trimmed();
        if (!grammar.match(QString::fromLatin1(text)).hasMatch())
            return simdjson::NUMBER_ERROR;
        result = JsonValue::number(text);
        return simdjson::SUCCESS;
    }

    size_t m_depth = 1; // the brackets around it all
};

void describe(const QByteArray &text, const char *place, const char *begin, simdjson::error_code error,
              JsonFault *fault)
{
    if (!fault)
        return;
    *fault = {};
    fault->reason = QString::fromUtf8(simdjson::error_message(error));
    if (place < begin || place > begin + text.size())
        return;
    const QByteArray before = text.left(place - begin);
    fault->line = int(before.count('\n')) + 1;
    fault->column = int(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size()) + 1;
}

} // namespace

std::optional<JsonValue> JsonValue::parse(const QByteArray &text, JsonFault *fault)
{
    // Between brackets, because the reader treats a scalar that stands alone as another kind of document.
    const simdjson::padded_string padded(("[" + text + "]").toStdString());
    ondemand::parser parser;
    ondemand::document document;
    JsonValue result;
    auto error = parser.allocate(padded.size(), deepest);
    if (!error)
        error = parser.iterate(padded).get(document);
    if (error) { // an open string: there is no document to ask for the place
        describe(text, nullptr, padded.data() + 1, error, fault);
        return {};
    }
    error = Reader().readArray(document.get_array(), result);
    const char *place = nullptr;
    const bool isAtEnd = document.current_location().get(place) == simdjson::OUT_OF_BOUNDS;
    if (!error && (!isAtEnd || result.toArray().size() != 1))
        error = result.toArray().isEmpty() ? simdjson::EMPTY : simdjson::TAPE_ERROR;
    if (!error)
        return result.toArray().first();
    if (isAtEnd)
        place = padded.data() + padded.size() - 1;
    describe(text, place, padded.data() + 1, error, fault);
    return {};
}

} // namespace Teamwright
