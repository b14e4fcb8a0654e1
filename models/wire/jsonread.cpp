// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonread.h"

#include <QDateTime>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

const JsonValue &nothing()
{
    static const JsonValue null;
    return null;
}

/// The digits from there on as a number, or -1: dates come by the ten thousand, and QDateTime's own reader is
/// slow.
int digits(std::string_view text, size_t at, size_t count)
{
    int number = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

bool isZulu(std::string_view rest)
{
    if (rest.starts_with('.'))
        rest.remove_prefix(std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
    return rest.empty() || rest == "Z" || rest == "+00:00";
}

int milliseconds(std::string_view rest)
{
    if (!rest.starts_with('.'))
        return 0;
    std::string fraction(rest.substr(1, 3));
    fraction.erase(std::min(fraction.find_first_not_of("0123456789"), fraction.size()));
    fraction.resize(3, '0');
    return digits(fraction, 0, 3);
}

} // namespace

JsonRead::JsonRead(const JsonValue &root)
    : JsonRead(&root, u"$"_qs, std::make_shared<QString>())
{}

JsonRead::JsonRead(const JsonValue *value, QString path, std::shared_ptr<QString> fault)
    : m_value(value)
    , m_path(std::move(path))
    , m_fault(std::move(fault))
{}

void JsonRead::blame(const char *expected) const
{
    if (m_fault->isEmpty())
        *m_fault = u"%1 is not %2"_qs.arg(m_path, QLatin1String(expected));
}

JsonRead JsonRead::operator[](const QString &key) const
{
    if (!m_value->isObject())
        blame("an object");
    return JsonRead(&(*m_value)[key], m_path + u'.' + key, m_fault);
}

QList<JsonRead> JsonRead::elements() const
{
    if (!m_value->isArray())
        blame("an array");
    QList<JsonRead> result;
    for (const JsonValue &element : m_value->toArray())
        result.append(JsonRead(&element, u"%1[%2]"_qs.arg(m_path, QString::number(result.size())), m_fault));
    return result;
}

const JsonValue &JsonRead::object() const
{
    if (m_value->isObject())
        return *m_value;
    blame("an object");
    return nothing();
}

QString JsonRead::text() const
{
    if (!m_value->isString())
        blame("a text");
    return m_value->toString();
}

QString JsonRead::textOrNull() const { return m_value->isNull() ? QString() : text(); }

qint64 JsonRead::integer() const
{
    const auto number = m_value->toInteger();
    if (!number)
        blame("a whole number");
    return number.value_or(0);
}

ApiError JsonRead::error() const { return ApiError::of(ApiError::Kind::BadReply, 0, *m_fault); }

Result<JsonValue> parseAnswer(const QByteArray &body)
{
    JsonFault fault;
    if (auto value = JsonValue::parse(body, &fault))
        return *std::move(value);
    QString words = u"not JSON: "_qs + fault.reason;
    if (fault.line > 0)
        words += u" (line %1, column %2)"_qs.arg(QString::number(fault.line), QString::number(fault.column));
    return ApiError::of(ApiError::Kind::BadReply, 0, words);
}

QDateTime readTime(std::string_view text)
{
    const auto fallback = [text] {
        QDateTime time =
            QDateTime::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODateWithMs);
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
        return time.toUTC();
    };
    if (text.size() < 19 || text[10] != 'T' || !isZulu(text.substr(19)))
        return fallback();
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2),
                     milliseconds(text.substr(19)));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

QDateTime readTime(const JsonValue &value)
{
    const QByteArray text = value.toString().toUtf8();
    return text.isEmpty() ? QDateTime() : readTime({text.constData(), size_t(text.size())});
}

} // namespace Teamwright
