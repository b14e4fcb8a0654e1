// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamltree.h"

#include "exacttext.h"
#include "jsonscan.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Code = ImportFault::Code;

/// Thrown through the parser, which knows no other way to be stopped.
struct Stop
{
    ImportFault fault;
};
struct Cancelled
{};

/// The text as a stream, without a copy.
class Buffer final : public std::streambuf
{
public:
    explicit Buffer(const QByteArray &text)
    {
        char *begin = const_cast<char *>(text.constData()); // is only read from
        setg(begin, begin, begin + text.size());
    }
};

bool isJsonNumber(const std::string &text)
{
    const char first = text.empty() ? '\0' : text[0];
    if (first != '-' && (first < '0' || first > '9'))
        return false;
    static const QRegularExpression grammar(u"\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"_qs);
    return grammar.match(exactText(text)).hasMatch();
}

/// The core schema of YAML 1.2: what stands without quotes may be null, a boolean or a number.
JsonValue plainValue(const std::string &text)
{
    if (text == "null" || text == "~" || text == "Null" || text == "NULL" || text.empty())
        return JsonValue();
    if (text == "true" || text == "True" || text == "TRUE")
        return JsonValue(true);
    if (text == "false" || text == "False" || text == "FALSE")
        return JsonValue(false);
    if (isJsonNumber(text))
        return JsonValue::number(QByteArray::fromStdString(text));
    return JsonValue(exactText(text));
}

/// Builds the tree out of yaml-cpp's events: its own nodes would take ten times the memory.
class Builder final : public YAML::EventHandler
{
public:
    explicit Builder(const YamlElement &element)
        : m_element(element)
    {}

    JsonValue result() const { return m_root; }
    qsizetype lastQuotation() const { return m_lastQuotation; } ///< where it begins; -1: none

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        take(JsonValue(), mark, anchor, 1);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const Anchored known = m_anchors.value(anchor);
        take(known.value, mark, 0, known.weight);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        const bool isPlain = tag.empty() || tag == "?";
        if (!isPlain)
            m_lastQuotation = mark.pos;
        if (m_stack.isEmpty() || m_stack.last().isArray || m_stack.last().hasKey)
            take(isPlain ? plainValue(text) : JsonValue(exactText(text)), mark, anchor, 1);
        else
            takeKey(text);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, true);
    }
    void OnSequenceEnd() override
    {
        Level level = m_stack.takeLast();
        take(JsonValue(std::move(level.elements)), level.mark, level.anchor, level.weight);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, false);
    }
    void OnMapEnd() override
    {
        Level level = m_stack.takeLast();
        take(JsonValue(std::move(level.members)), level.mark, level.anchor, level.weight);
    }

private:
    struct Level
    {
        bool isArray = false;
        bool isOfTeams = false; ///< its elements are told instead of kept
        bool hasKey = false;
        YAML::Mark mark;
        YAML::anchor_t anchor = 0;
        qint64 weight = 1;
        QString key;
        QHash<QString, qsizetype> places; ///< of keys in members, once there are many
        JsonValue::Array elements;
        JsonValue::Object members;
    };
    struct Anchored
    {
        JsonValue value;
        qint64 weight = 1;
    };

    static ImportFault faultAt(Code code, const YAML::Mark &mark)
    {
        return {code, {}, mark.line + 1, mark.column + 1};
    }

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, bool isArray)
    {
        if (m_stack.size() >= deepestImport) {
            ImportFault fault = faultAt(Code::TooDeep, mark);
            fault.arguments.append(QString::number(deepestImport));
            throw Stop{fault};
        }
        if (!m_stack.isEmpty() && !m_stack.last().isArray && !m_stack.last().hasKey)
            throw Stop{{Code::BadYaml, {u"a key is no text"_qs}, mark.line + 1, mark.column + 1}};
        Level level;
        level.isArray = isArray;
        level.mark = mark;
        level.anchor = anchor;
        const bool isUnderTeams =
            m_stack.size() == 1 && !m_stack.last().isArray && m_stack.last().key == u"teams";
        level.isOfTeams = isArray && (m_stack.isEmpty() || isUnderTeams);
        m_stack.append(std::move(level));
    }

    void takeKey(const std::string &text)
    {
        Level &level = m_stack.last();
        level.key = *m_keys.insert(exactText(text));
        level.hasKey = true;
    }

    void take(JsonValue value, const YAML::Mark &mark, YAML::anchor_t anchor, qint64 weight)
    {
        if (anchor)
            m_anchors.insert(anchor, {value, weight});
        m_total += weight;
        // A dozen lines of aliases to aliases unfold to more than any computer holds.
        static constexpr qint64 heaviest = 50'000'000;
        if (m_total > heaviest || weight > heaviest)
            throw Stop{faultAt(Code::TooManyCopies, mark)};
        if (m_stack.isEmpty()) {
            m_root = std::move(value);
            return;
        }
        Level &level = m_stack.last();
        level.weight += weight;
        if (!level.isArray)
            return takeMember(level, std::move(value), mark);
        if (!level.isOfTeams)
            level.elements.append(std::move(value));
        else if (!m_element(std::move(value), {mark.line + 1, mark.column + 1, mark.pos}))
            throw Cancelled();
    }

    void takeMember(Level &level, JsonValue value, const YAML::Mark &mark)
    {
        if (!level.hasKey) // an alias or nothing where a key should be
            throw Stop{{Code::BadYaml, {u"a key is no text"_qs}, mark.line + 1, mark.column + 1}};
        level.hasKey = false;
        const auto known = level.places.constFind(level.key);
        if (known != level.places.constEnd()) {
            level.members[*known].value = std::move(value);
            return;
        }
        level.places.insert(level.key, level.members.size());
        level.members.append({level.key, std::move(value)});
    }

    const YamlElement &m_element;
    QList<Level> m_stack;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    QSet<QString> m_keys; ///< one copy of each
    qint64 m_total = 0;
    qsizetype m_lastQuotation = -1;
    JsonValue m_root;
};

ImportFault placed(Code code, const QByteArray &text, qsizetype offset)
{
    ImportFault fault{code};
    JsonScan(text).locate(offset, fault);
    return fault;
}

/// Brackets upon brackets, which the parser would first take for keys.
std::optional<ImportFault> towerOfBrackets(const QByteArray &text)
{
    int height = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '[' && c != '{') {
            height = c == ' ' || c == '\n' || c == '\r' ? height : 0;
            continue;
        }
        if (++height > deepestImport) {
            ImportFault fault = placed(Code::TooDeep, text, i);
            fault.arguments.append(QString::number(deepestImport));
            return fault;
        }
    }
    return {};
}

/// The parser lets a quotation end with the text; then it is the last one.
bool isClosed(const QByteArray &text, qsizetype quote)
{
    const char mark = quote >= 0 && quote < text.size() ? text[quote] : '\0';
    if (mark != '"' && mark != '\'')
        return true;
    for (qsizetype i = quote + 1; i < text.size(); ++i) {
        if (mark == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == mark)
            return true; // '' in a quotation is followed by its end, or by nothing
    }
    return false;
}

} // namespace

std::optional<JsonValue> readYaml(const QByteArray &text, const YamlElement &element, ImportFault &fault)
{
    if (!text.isValidUtf8()) {
        fault = {Code::BadYaml, {u"the text is not UTF-8"_qs}};
        return {};
    }
    if (const auto tower = towerOfBrackets(text)) {
        fault = *tower;
        return {};
    }
    Buffer buffer(text);
    std::istream stream(&buffer);
    Builder builder(element);
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            fault = {Code::Empty};
        else if (!isClosed(text, builder.lastQuotation()))
            fault = placed(Code::UnclosedQuote, text, builder.lastQuotation());
        else
            return builder.result();
    } catch (const Stop &stop) {
        fault = stop.fault;
    } catch (const Cancelled &) {
        fault = {};
    } catch (const YAML::Exception &exception) {
        fault = {Code::BadYaml,
                 {QString::fromStdString(exception.msg)},
                 exception.mark.line + 1,
                 exception.mark.column + 1};
    }
    return {};
}

} // namespace Teamwright
