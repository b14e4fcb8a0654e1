// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlreader.h"

#include "curlarguments.h"
#include "fieldjson.h"
#include "memberjson.h"
#include "shellwords.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// Numbers and flags in quotes are taken by the proxy as well (contract 1.6).
JsonValue unquoted(FieldKind kind, const JsonValue &json)
{
    const bool mayBeQuoted =
        kind == FieldKind::Amount || kind == FieldKind::Integer || kind == FieldKind::Flag;
    if (!mayBeQuoted || !json.isString())
        return json;
    const auto inner = JsonValue::parse(json.toString().trimmed().toUtf8());
    return inner && (inner->isNumber() || inner->type() == JsonValue::Type::Bool) ? *inner : json;
}

FieldValue fieldOf(const FieldSpec &spec, const JsonValue &json)
{
    const JsonValue plain = unquoted(spec.kind, json);
    if (const auto value = readField(spec.kind, plain))
        return *value;
    return FieldValue::Invalid{plain.isString() ? plain.toString() : QString::fromUtf8(plain.toCompact())};
}

/// Names may stand there as texts or, in older examples, as objects.
Member memberOf(const JsonValue &json, MemberRole role)
{
    Member member;
    member.role = role;
    if (json.isObject()) {
        JsonValue::Array one{json};
        member = readMembers(JsonValue(one)).first();
        return member;
    }
    const QString name = json.toString().trimmed();
    if (name.contains(u'@'))
        member.email = name;
    else
        member.userId = UserId(name);
    return member;
}

void takeDeprecated(const JsonValue::Member &entry, PastedTeam &pasted)
{
    const MemberRole role = entry.key == u"admins" ? MemberRole::Admin : MemberRole::User;
    for (const JsonValue &name : entry.value.toArray()) {
        const Member member = memberOf(name, role);
        if (!member.isNameless())
            pasted.deprecated.append({entry.key, member});
    }
}

void takeMembers(const JsonValue &list, PastedTeam &pasted)
{
    const QString key = u"members_with_roles"_qs;
    pasted.team.members = readMembers(list);
    if (!list.isArray() && !list.isNull())
        pasted.unknownKeys.append(key);
    for (qsizetype i = 0; i < list.toArray().size(); ++i) {
        const QString role = list.toArray()[i][u"role"].toString();
        if (role != u"admin" && role != u"user")
            pasted.unknownKeys.append(u"%1[%2].role"_qs.arg(key, QString::number(i)));
    }
}

PastedTeam readBody(const JsonValue &body)
{
    PastedTeam pasted;
    for (const JsonValue::Member &entry : body.toObject()) {
        if (const auto field = fieldOfKey(entry.key))
            pasted.team.setValue(*field, fieldOf(fieldSpec(*field), entry.value));
        else if (entry.key == u"members_with_roles")
            takeMembers(entry.value, pasted);
        else if (entry.key == u"members" || entry.key == u"admins" || entry.key == u"users")
            takeDeprecated(entry, pasted);
        else
            pasted.unknownKeys.append(entry.key);
    }
    if (const auto *id = pasted.team.value(TeamField::Id).as<QString>())
        pasted.team.id = TeamId(*id);
    return pasted;
}

std::variant<PastedTeam, PasteFault> readJson(const QString &text)
{
    JsonFault fault;
    const auto body = JsonValue::parse(text.toUtf8(), &fault);
    if (!body)
        return PasteFault{PasteFault::Kind::BadJson, {}, fault};
    if (!body->isObject())
        return PasteFault{PasteFault::Kind::NotAnObject, {}, {}};
    return readBody(*body);
}

} // namespace

std::variant<PastedTeam, PasteFault> readPastedTeam(const QString &text)
{
    using Kind = PasteFault::Kind;
    // Chat programs and documents put a prompt in front.
    QString trimmed = text.trimmed();
    if (trimmed.startsWith(u"$ "))
        trimmed = trimmed.mid(2).trimmed();
    if (trimmed.isEmpty())
        return PasteFault{Kind::Empty, {}, {}};
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'['))
        return readJson(trimmed);
    const auto words = shellWords(trimmed);
    if (!trimmed.startsWith(u"curl"))
        return PasteFault{Kind::NotACommand, {}, {}};
    if (!words)
        return PasteFault{Kind::UnclosedQuote, {}, {}};
    const CurlArguments arguments = readCurlArguments(*words);
    if (!arguments.bodyFile.isEmpty())
        return PasteFault{Kind::BodyInFile, arguments.bodyFile, {}};
    if (arguments.body.trimmed().isEmpty())
        return PasteFault{Kind::NoBody, {}, {}};
    auto result = readJson(arguments.body);
    if (auto *pasted = std::get_if<PastedTeam>(&result)) {
        pasted->path = arguments.path;
        pasted->unusedOptions = arguments.unused;
    }
    return result;
}

} // namespace Teamwright
