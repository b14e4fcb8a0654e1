// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxjson.h"

#include <QList>
#include <QStringDecoder>

#include <charconv>
#include <limits>

namespace Teamwright {
namespace {

constexpr int recursionLimit = 990; // CPython's 1000, less the frames above json.loads (contract 2.8)

struct Fault
{
    qsizetype at;
};
struct TooDeep
{};

/// CPython's json scanner, with its positions and its leniencies. No library has them all: NaN, integers
/// without a limit, lone surrogates, and the offset of the fault that ["body", <offset>] shows.
class PythonScanner final
{
public:
    explicit PythonScanner(const std::u32string &text)
        : m_text(text)
    {}

    Json read()
    {
        const qsizetype start = space(0);
        Json value = scan(start);
        const qsizetype end = space(m_end);
        if (end != size())
            throw Fault{end};
        return value;
    }
    qsizetype loneSurrogateAt() const { return m_loneSurrogateAt; }

private:
    qsizetype size() const { return static_cast<qsizetype>(m_text.size()); }
    char32_t at(qsizetype index) const { return index < size() ? m_text[static_cast<size_t>(index)] : 0; }
    bool isDigit(qsizetype index) const { return at(index) >= U'0' && at(index) <= U'9'; }
    bool has(qsizetype index, std::u32string_view word) const
    {
        return m_text.compare(static_cast<size_t>(index), word.size(), word) == 0;
    }
    qsizetype space(qsizetype index) const
    {
        while (index < size() &&
               (at(index) == U' ' || at(index) == U'\n' || at(index) == U'\r' || at(index) == U'\t'))
            ++index;
        return index;
    }

    Json scan(qsizetype index)
    {
        if (index >= size())
            throw Fault{index};
        switch (at(index)) {
        case U'"': return Json(string(index + 1));
        case U'{': return nested([&] { return object(index + 1); });
        case U'[': return nested([&] { return array(index + 1); });
        default: return constant(index);
        }
    }

    template <typename Body>
    Json nested(Body body)
    {
        if (++m_depth > recursionLimit)
            throw TooDeep{};
        Json value = body();
        --m_depth;
        return value;
    }

    Json constant(qsizetype index)
    {
        static const std::pair<std::u32string_view, Json> words[] = {
            {U"null", nullptr},
            {U"true", true},
            {U"false", false},
            {U"NaN", std::numeric_limits<double>::quiet_NaN()},
            {U"Infinity", std::numeric_limits<double>::infinity()},
            {U"-Infinity", -std::numeric_limits<double>::infinity()}};
        for (const auto &[word, value] : words) {
            if (has(index, word)) {
                m_end = index + static_cast<qsizetype>(word.size());
                return value;
            }
        }
        return number(index);
    }

    qsizetype digits(qsizetype index) const
    {
        while (isDigit(index))
            ++index;
        return index;
    }

    Json number(qsizetype start)
    {
        qsizetype index = at(start) == U'-' ? start + 1 : start;
        if (!isDigit(index))
            throw Fault{start};
        index = at(index) == U'0' ? index + 1 : digits(index);
        bool isFloat = false;
        if (at(index) == U'.' && isDigit(index + 1)) {
            isFloat = true;
            index = digits(index + 1);
        }
        if (at(index) == U'e' || at(index) == U'E') {
            const qsizetype first = at(index + 1) == U'+' || at(index + 1) == U'-' ? index + 2 : index + 1;
            if (isDigit(first)) {
                isFloat = true;
                index = digits(first);
            }
        }
        m_end = index;
        const std::string token(m_text.begin() + start, m_text.begin() + index);
        return isFloat ? Json(std::strtod(token.c_str(), nullptr)) : integer(token);
    }

    static Json integer(const std::string &token)
    {
        qint64 value = 0;
        const auto result = std::from_chars(token.data(), token.data() + token.size(), value);
        if (result.ec == std::errc())
            return value;
        return Json::binary({token.begin(), token.end()});
    }

    Json array(qsizetype index)
    {
        Json items = Json::array();
        index = space(index);
        if (at(index) == U']' && index < size()) {
            m_end = index + 1;
            return items;
        }
        while (true) {
            items.push_back(scan(index));
            index = space(m_end);
            if (at(index) == U']' && index < size())
                break;
            if (at(index) != U',')
                throw Fault{index};
            index = space(index + 1);
        }
        m_end = index + 1;
        return items;
    }

    Json object(qsizetype index)
    {
        Json members = Json::object();
        index = space(index);
        if (at(index) == U'}') {
            m_end = index + 1;
            return members;
        }
        while (true) {
            if (at(index) != U'"')
                throw Fault{index};
            const std::string key = string(index + 1);
            index = space(m_end);
            if (at(index) != U':')
                throw Fault{index};
            Json value = scan(space(index + 1));
            members[key] = std::move(value);
            index = space(m_end);
            if (at(index) == U'}')
                break;
            if (at(index) != U',')
                throw Fault{index};
            index = space(index + 1);
        }
        m_end = index + 1;
        return members;
    }

    std::string string(const qsizetype begin)
    {
        std::u32string value;
        for (qsizetype index = begin;;) {
            if (index >= size())
                throw Fault{begin - 1};
            const char32_t character = at(index);
            if (character == U'"') {
                m_end = index + 1;
                return QString::fromUcs4(value.data(), static_cast<qsizetype>(value.size())).toStdString();
            }
            if (character < 0x20)
                throw Fault{index};
            if (character == U'\\')
                index = escape(index, begin, value);
            else
                value += at(index++);
        }
    }

    qsizetype escape(qsizetype index, qsizetype begin, std::u32string &value)
    {
        static constexpr std::u32string_view names = U"\"\\/bfnrt";
        static constexpr std::u32string_view meant = U"\"\\/\b\f\n\r\t";
        if (index + 1 >= size())
            throw Fault{begin - 1};
        if (at(index + 1) != U'u') {
            const auto which = names.find(at(index + 1));
            if (which == std::u32string_view::npos)
                throw Fault{index};
            value += meant[which];
            return index + 2;
        }
        char32_t unit = hex(index + 1);
        index += 6;
        if (unit >= 0xD800 && unit <= 0xDBFF && at(index) == U'\\' && at(index + 1) == U'u') {
            const char32_t low = hex(index + 1);
            if (low >= 0xDC00 && low <= 0xDFFF) {
                value += 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                return index + 6;
            }
        }
        if (unit >= 0xD800 && unit <= 0xDFFF) {
            m_loneSurrogateAt = index;
            unit = 0xFFFD;
        }
        value += unit;
        return index;
    }

    char32_t hex(qsizetype u) const
    {
        char32_t value = 0;
        for (qsizetype index = u + 1; index <= u + 4; ++index) {
            const int digit =
                at(index) < 128
                    ? QByteArray("0123456789abcdef").indexOf(QChar(at(index)).toLower().toLatin1())
                    : -1;
            if (digit < 0 || index >= size())
                throw Fault{u};
            value = value * 16 + static_cast<char32_t>(digit);
        }
        return value;
    }

    const std::u32string &m_text;
    qsizetype m_end = 0;
    int m_depth = 0;
    qsizetype m_loneSurrogateAt = -1;
};

} // namespace

JsonReading readJson(const QByteArray &text)
{
    JsonReading reading;
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString decoded = decoder.decode(text);
    reading.isUtf8 = !decoder.hasError();
    reading.startsWithBom = text.startsWith("\xef\xbb\xbf");
    if (reading.startsWithBom)
        decoded.remove(0, 1);
    if (!reading.isUtf8)
        return reading;
    const QList<uint> codes = decoded.toUcs4();
    const std::u32string characters(codes.begin(), codes.end());
    PythonScanner scanner(characters);
    try {
        reading.value = scanner.read();
    } catch (const Fault &fault) {
        reading.faultAt = fault.at;
    } catch (const TooDeep &) {
        reading.isTooDeep = true;
    }
    reading.loneSurrogateAt = scanner.loneSurrogateAt();
    return reading;
}

} // namespace Teamwright
