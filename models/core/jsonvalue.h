// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <variant>

namespace Teamwright {

/// Where a text stops being JSON.
struct JsonFault
{
    int line = 0;   ///< from 1; 0 when the place is not known
    int column = 0; ///< from 1
    QString reason; ///< the parser's own words, in English: a detail, not a sentence for people
};

/// A JSON value that keeps what a double would lose: a number stays the text it was written in
/// (9007199254740993, 1.0 beside 1), and an object keeps the order of its keys.
class JsonValue final
{
public:
    enum class Type { Null, Bool, Number, String, Array, Object };
    using Array = QList<JsonValue>;
    struct Member;
    using Object = QList<Member>;

    JsonValue() = default;
    explicit JsonValue(bool flag);
    explicit JsonValue(qint64 number);
    explicit JsonValue(QString text);
    explicit JsonValue(Array values);
    explicit JsonValue(Object members);
    /// A number by the text it shall be written in; the caller vouches that it is a JSON number.
    static JsonValue number(QByteArray token);

    /// Reads one JSON text, up to 512 levels deep; the last of equal keys wins, as on the proxy
    /// (contract 1.1).
    static std::optional<JsonValue> parse(const QByteArray &text, JsonFault *fault = nullptr);

    Type type() const;
    bool isNull() const { return type() == Type::Null; }
    bool isObject() const { return type() == Type::Object; }
    bool isArray() const { return type() == Type::Array; }
    bool isString() const { return type() == Type::String; }
    bool isNumber() const { return type() == Type::Number; }

    bool toBool() const;            ///< false unless it is true
    QString toString() const;       ///< empty unless a string
    QByteArray numberToken() const; ///< "1e-09"; empty unless a number
    std::optional<qint64>
    toInteger() const;              ///< also for 5.0; nothing for fractions and what 64 bits cannot hold
    const Array &toArray() const;   ///< empty unless an array
    const Object &toObject() const; ///< empty unless an object

    /// The member of that name, or null (check contains() where absent and null differ).
    const JsonValue &operator[](QStringView key) const;
    bool contains(QStringView key) const;
    void insert(const QString &key, JsonValue value); ///< makes it an object; replaces in place
    JsonValue take(QStringView key);                  ///< removes and returns; null when absent

    QByteArray toCompact() const;
    QByteArray toIndented() const; ///< two spaces a level, as people paste it

    /// The order of an object's keys does not count (PostgreSQL's jsonb does not keep it); numbers compare as
    /// written.
    friend bool operator==(const JsonValue &a, const JsonValue &b);

private:
    struct NumberToken
    {
        QByteArray text;
        friend bool operator==(const NumberToken &, const NumberToken &) = default;
    };
    std::variant<std::monostate, bool, NumberToken, QString, Array, Object> m_value;
};

struct JsonValue::Member
{
    QString key;
    JsonValue value;

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::JsonValue)
