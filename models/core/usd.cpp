// SPDX-License-Identifier: GPL-3.0-or-later
#include "usd.h"

#include <QRegularExpression>
#include <QtNumeric>

#include <cmath>

namespace Teamwright {

namespace {

constexpr int maximumDigits = 18;
constexpr int largestExponent = 400; // doubles end at 308

QByteArray plainText(qint64 mantissa, int exponent)
{
    QByteArray digits = QByteArray::number(mantissa < 0 ? -mantissa : mantissa);
    if (exponent >= 0) {
        digits += QByteArray(exponent, '0');
    } else {
        const qsizetype places = -exponent;
        if (digits.size() <= places)
            digits.prepend(QByteArray(places - digits.size() + 1, '0'));
        digits.insert(digits.size() - places, '.');
    }
    return mantissa < 0 ? '-' + digits : digits;
}

} // namespace

Usd::Usd(qint64 mantissa, int exponent)
    : m_mantissa(mantissa)
    , m_exponent(exponent)
{
    if (m_mantissa == 0)
        m_exponent = 0;
    while (m_mantissa != 0 && m_mantissa % 10 == 0) {
        m_mantissa /= 10;
        ++m_exponent;
    }
}

std::optional<Usd> Usd::parse(QStringView text)
{
    static const QRegularExpression number(
        QStringLiteral("^([+-]?)([0-9]*)(?:\\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?$"));
    const auto match = number.match(text.trimmed().toString());
    if (!match.hasMatch() || (match.capturedView(2).isEmpty() && match.capturedView(3).isEmpty()))
        return {};
    QString digits = match.captured(2) + match.captured(3);
    int exponent = match.capturedView(4).toInt() - int(match.capturedLength(3));
    while (digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() > maximumDigits || std::abs(exponent) > largestExponent)
        return {};
    const qint64 mantissa = digits.toLongLong();
    const Usd amount(match.capturedView(1) == u"-" ? -mantissa : mantissa, exponent);
    if (!std::isfinite(amount.toDouble()))
        return {};
    return amount;
}

std::optional<Usd> Usd::checked(qint64 mantissa, int exponent)
{
    constexpr qint64 limit = 1'000'000'000'000'000'000; // 18 digits
    const Usd amount(mantissa, exponent);
    const bool fits = amount.m_mantissa < limit && amount.m_mantissa > -limit &&
                      std::abs(amount.m_exponent) <= largestExponent && std::isfinite(amount.toDouble());
    return fits ? std::optional(amount) : std::nullopt;
}

std::optional<Usd> Usd::plus(const Usd &other) const
{
    if (isZero() || other.isZero())
        return isZero() ? other : *this;
    const Usd &coarse = m_exponent > other.m_exponent ? *this : other;
    const Usd &fine = m_exponent > other.m_exponent ? other : *this;
    qint64 mantissa = coarse.m_mantissa;
    for (int exponent = coarse.m_exponent; exponent > fine.m_exponent; --exponent) {
        if (qMulOverflow(mantissa, qint64(10), &mantissa))
            return {};
    }
    if (qAddOverflow(mantissa, fine.m_mantissa, &mantissa))
        return {};
    return checked(mantissa, fine.m_exponent);
}

std::optional<Usd> Usd::times(const Usd &factor) const
{
    qint64 mantissa = 0;
    if (qMulOverflow(m_mantissa, factor.m_mantissa, &mantissa))
        return {};
    return checked(mantissa, m_exponent + factor.m_exponent);
}

QString Usd::toText() const { return QString::fromLatin1(plainText(m_mantissa, m_exponent)); }

QByteArray Usd::toJson() const
{
    const QByteArray plain = plainText(m_mantissa, m_exponent);
    const QByteArray scientific = QByteArray::number(m_mantissa) + 'e' + QByteArray::number(m_exponent);
    return m_exponent != 0 && scientific.size() < plain.size() ? scientific : plain;
}

double Usd::toDouble() const
{
    return QByteArray(QByteArray::number(m_mantissa) + 'e' + QByteArray::number(m_exponent)).toDouble();
}

std::partial_ordering operator<=>(const Usd &a, const Usd &b)
{
    if (a == b)
        return std::partial_ordering::equivalent;
    const auto scaled = [](const Usd &x) { return std::pow(10.0L, x.m_exponent) * x.m_mantissa; };
    return scaled(a) <=> scaled(b);
}

} // namespace Teamwright
