// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace Teamwright {

/// An amount of money in US dollars, exact to 18 significant digits (the proxy holds a double: 17 at most).
/// Never a bare double in an interface: 0.1 stays 0.1.
class Usd final
{
public:
    Usd() = default;

    /// Takes "25", "0.000000001", "1e-09"; nothing for other texts, infinities and more than 18 digits.
    static std::optional<Usd> parse(QStringView text);

    QString toText() const;    ///< plain decimal without exponent, "0.000000001"
    QByteArray toJson() const; ///< a JSON number; the shorter of plain and exponent notation
    double toDouble() const;
    bool isZero() const { return m_mantissa == 0; }
    bool isNegative() const { return m_mantissa < 0; }

    /// Exact; nothing when the result has more than 18 digits.
    std::optional<Usd> plus(const Usd &other) const;
    std::optional<Usd> times(const Usd &factor) const;

    /// True when the proxy, which holds doubles, cannot tell the two apart.
    bool sameOnProxy(const Usd &other) const { return toDouble() == other.toDouble(); }

    friend bool operator==(const Usd &, const Usd &) = default;
    friend std::partial_ordering operator<=>(const Usd &a, const Usd &b);

private:
    Usd(qint64 mantissa, int exponent);
    static std::optional<Usd> checked(qint64 mantissa, int exponent);

    qint64 m_mantissa = 0; ///< without trailing zeros
    int m_exponent = 0;    ///< of ten
};

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::Usd)
