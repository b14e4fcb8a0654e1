// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"
#include "usd.h"

#include <QMap>
#include <QMetaType>
#include <QStringList>

#include <variant>

namespace Teamwright {

using AliasMap = QMap<QString, QString>; ///< name used in a call -> model it stands for

/// What one field of a team holds. Unset (not sent), Null (sent as null: unlimited, none) and a value are
/// three different things; Invalid keeps what somebody typed and the proxy would never take.
class FieldValue final
{
public:
    struct Unset
    {
        friend bool operator==(const Unset &, const Unset &) = default;
    };
    struct Null
    {
        friend bool operator==(const Null &, const Null &) = default;
    };
    struct Invalid
    {
        QString typed;
        friend bool operator==(const Invalid &, const Invalid &) = default;
    };

    FieldValue() = default;
    FieldValue(Null null)
        : m_value(null)
    {}
    FieldValue(Invalid invalid)
        : m_value(std::move(invalid))
    {}
    explicit FieldValue(QString text)
        : m_value(std::move(text))
    {}
    explicit FieldValue(qint64 number)
        : m_value(number)
    {}
    explicit FieldValue(Usd amount)
        : m_value(amount)
    {}
    explicit FieldValue(bool flag)
        : m_value(flag)
    {}
    explicit FieldValue(QStringList list)
        : m_value(std::move(list))
    {}
    explicit FieldValue(AliasMap map)
        : m_value(std::move(map))
    {}
    explicit FieldValue(JsonValue json)
        : m_value(std::move(json))
    {}

    bool isUnset() const { return std::holds_alternative<Unset>(m_value); }
    bool isNull() const { return std::holds_alternative<Null>(m_value); }
    bool isInvalid() const { return std::holds_alternative<Invalid>(m_value); }
    bool hasValue() const { return m_value.index() > 2; } ///< neither unset, null nor invalid

    /// The value of that type, or nullptr.
    template <typename T>
    const T *as() const
    {
        return std::get_if<T>(&m_value);
    }

    friend bool operator==(const FieldValue &, const FieldValue &) = default;

private:
    std::variant<Unset, Null, Invalid, QString, qint64, Usd, bool, QStringList, AliasMap, JsonValue> m_value;
};

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::FieldValue)
