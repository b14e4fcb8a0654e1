// SPDX-License-Identifier: GPL-3.0-or-later
#include "wildteams.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// Texts that some format takes for something else.
const QStringList &traps()
{
    static const QStringList texts{
        u"yes"_qs,      u"No"_qs,        u"null"_qs,
        u"~"_qs,        u"true"_qs,      u"1e3"_qs,
        u"012"_qs,      u"0x1F"_qs,      u"2026-11-23"_qs,
        u"1.0"_qs,      u"-"_qs,         u"- a"_qs,
        u"a: b"_qs,     u"a #b"_qs,      u"#"_qs,
        u"'"_qs,        u"\""_qs,        u"\\"_qs,
        u"=1+1"_qs,     u"'=1"_qs,       u"+4"_qs,
        u"@SUM(A1)"_qs, u"\tx"_qs,       u"\rx"_qs,
        u"${x}"_qs,     u"%{if}"_qs,     u"$x"_qs,
        u"$(id)"_qs,    u"`id`"_qs,      u"a,b"_qs,
        u"a;b"_qs,      u"[a]"_qs,       u"{a}"_qs,
        u" a"_qs,       u"a "_qs,        u"a\nb"_qs,
        u"\r\n"_qs,     u"*a"_qs,        u"&a"_qs,
        u"!a"_qs,       u"|"_qs,         u">"_qs,
        u"%a"_qs,       u"? a"_qs,       u"<<"_qs,
        u"="_qs,        u".inf"_qs,      u".5"_qs,
        u"12:30:45"_qs, u"\u2028"_qs,    u"\u0085"_qs,
        u"\ufeff"_qs,   u"\u00a0"_qs,    u"\u0001"_qs,
        u"e\u0301"_qs,  u"\u202eabc"_qs, u"👩‍👩‍👧"_qs,
        u"Größe"_qs,    u"日本"_qs,      u"y"_qs,
        u"---"_qs,      u"..."_qs,       u"'''"_qs,
        u"\"\"\""_qs,   u"\\\""_qs,      u"a'b"_qs,
        u"@x"_qs,       u"1_000"_qs,     u"+1"_qs,
        u"Null"_qs,     u"on"_qs,        u"\uffff"_qs,
    };
    return texts;
}

const QList<QByteArray> &numbers()
{
    static const QList<QByteArray> tokens{"0",
                                          "-0",
                                          "1",
                                          "1.0",
                                          "1.00",
                                          "9007199254740993",
                                          "-9223372036854775808",
                                          "1e-9",
                                          "1E+400",
                                          "0.1",
                                          "5e-324",
                                          "123456789012345678901234567890",
                                          "-1.5e10",
                                          "3.141592653589793238462643"};
    return tokens;
}

} // namespace

char32_t WildTeams::letter()
{
    const int kind = m_random.bounded(10);
    if (kind < 6)
        return char32_t(m_random.bounded(0x20, 0x7f));
    if (kind < 7)
        return char32_t(m_random.bounded(1, 0x100));
    const char32_t code = char32_t(m_random.bounded(0x20, kind < 9 ? 0x10000 : 0x110000));
    return code >= 0xd800 && code < 0xe000 ? U'ÿ' : code;
}

QString WildTeams::text(int longest)
{
    if (chance(30))
        return pick(traps());
    QString result;
    for (int left = m_random.bounded(longest + 1); left > 0; --left) {
        const char32_t code = letter();
        result += QString::fromUcs4(&code, 1);
    }
    return result;
}

QByteArray WildTeams::number()
{
    return chance(60) ? pick(numbers()) : QByteArray::number(m_random.generateDouble() * 1e6, 'g', 17);
}

Usd WildTeams::amount()
{
    const qint64 mantissa = qint64(m_random.generate64() % 1'000'000'000'000'000ull);
    const int exponent = chance(80) ? -m_random.bounded(12) : m_random.bounded(-300, 280);
    return Usd::parse(u"%1e%2"_qs.arg(mantissa).arg(exponent)).value_or(Usd());
}

qint64 WildTeams::whole()
{
    const int kind = m_random.bounded(4);
    if (kind == 0)
        return std::numeric_limits<qint64>::max();
    if (kind == 1)
        return -qint64(m_random.bounded(1000));
    return qint64(m_random.generate64() >> m_random.bounded(1, 60));
}

QStringList WildTeams::texts()
{
    QStringList result;
    for (int left = m_random.bounded(4); left > 0; --left)
        result.append(text());
    return result;
}

JsonValue WildTeams::object(int depth)
{
    JsonValue result{JsonValue::Object()};
    for (int left = m_random.bounded(4); left > 0; --left)
        result.insert(chance(2) ? QString(1200, u'k') : text(), json(depth - 1));
    return result;
}

JsonValue WildTeams::json(int depth)
{
    if (depth > 0 && chance(50))
        return object(depth);
    if (depth > 0 && chance(30)) {
        JsonValue::Array values;
        for (int left = m_random.bounded(4); left > 0; --left)
            values.append(json(depth - 1));
        return JsonValue(values);
    }
    switch (m_random.bounded(4)) {
    case 0: return JsonValue();
    case 1: return JsonValue(chance(50));
    case 2: return JsonValue::number(number());
    default: return JsonValue(text(40));
    }
}

FieldValue WildTeams::value(const FieldSpec &spec)
{
    if (chance(30))
        return {};
    if (chance(15))
        return FieldValue::Null();
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Organization: return FieldValue(text(30));
    case FieldKind::Duration: return FieldValue(chance(50) ? u"30d"_qs : text());
    case FieldKind::Amount: return FieldValue(amount());
    case FieldKind::Integer: return FieldValue(whole());
    case FieldKind::Flag: return FieldValue(chance(50));
    case FieldKind::Models:
    case FieldKind::List: return FieldValue(texts());
    case FieldKind::Map: {
        AliasMap map;
        for (int left = m_random.bounded(3); left > 0; --left)
            map.insert(text(), text());
        return FieldValue(map);
    }
    case FieldKind::Json: return FieldValue(object(chance(2) ? 60 : 4));
    case FieldKind::Windows: return FieldValue(JsonValue(JsonValue::Array{object(1), object(1)}));
    }
    Q_UNREACHABLE();
}

Member WildTeams::member()
{
    Member member;
    if (chance(80))
        member.userId = UserId(text());
    if (chance(60))
        member.email = text();
    member.role = chance(30) ? MemberRole::Admin : MemberRole::User;
    if (chance(60))
        return member;
    MemberLimits &limits = member.limits;
    limits.source = chance(80) ? MemberLimits::Source::Custom : MemberLimits::Source::TeamDefault;
    if (chance(50))
        limits.maxBudget = amount();
    if (chance(50))
        limits.budgetDuration = text();
    if (chance(50))
        limits.tpmLimit = whole();
    if (chance(50))
        limits.rpmLimit = whole();
    limits.allowedModels = texts();
    member.spend = amount();
    return member;
}

TeamFigures WildTeams::figures()
{
    TeamFigures figures;
    figures.spend = amount();
    figures.createdAt = QDateTime::fromMSecsSinceEpoch(qint64(m_random.generate64() >> 23), Qt::UTC);
    if (chance(50))
        figures.budgetResetAt = QDateTime::fromMSecsSinceEpoch(qint64(m_random.generate64() >> 23), Qt::UTC);
    if (chance(50))
        figures.modelId = whole();
    figures.keyCount = m_random.bounded(-1, 100);
    return figures;
}

Team WildTeams::team()
{
    Team team;
    for (const FieldSpec &spec : teamFields())
        team.setValue(spec.field, value(spec));
    team.id = TeamId(u"t%1-"_qs.arg(++m_count) + text());
    team.setValue(TeamField::Id, FieldValue(team.id.text()));
    for (int left = m_random.bounded(5); left > 0; --left)
        team.members.append(member());
    team.figures = figures();
    team.rest = object(3);
    team.rest.take(u"keys");
    // What an older proxy wrote in another type than the table has.
    if (chance(20))
        team.rest.insert(u"max_budget"_qs, JsonValue(u"a lot"_qs));
    if (chance(20))
        team.rest.insert(u"rest"_qs, json(2));
    if (chance(20))
        team.rest.insert(u"model_spend"_qs, object(1));
    return team;
}

Team withoutFigures(Team team)
{
    team.figures = {};
    for (Member &member : team.members)
        member.spend = Usd();
    team.rest.take(u"model_spend");
    return team;
}

} // namespace Teamwright
