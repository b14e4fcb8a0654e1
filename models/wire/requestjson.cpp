// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestjson.h"

#include "editrequest.h"
#include "fieldjson.h"
#include "memberjson.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

void insertText(JsonValue &body, const QString &key, const QString &text)
{
    if (!text.trimmed().isEmpty())
        body.insert(key, JsonValue(text));
}

JsonValue emptyObject() { return JsonValue(JsonValue::Object()); }

/// The order of the table, the members behind the general section, as the documentation prints it.
WireRequest requestOf(const CreateTeam &create)
{
    const Team &team = create.team;
    JsonValue body = emptyObject();
    const auto insertMembers = [&] {
        const JsonValue members = writeMembers(team.members);
        if (!members.toArray().isEmpty())
            body.insert(u"members_with_roles"_qs, members);
    };
    bool hasMembers = false;
    for (const FieldSpec &spec : teamFields()) {
        if (spec.section != FieldSection::General && !std::exchange(hasMembers, true))
            insertMembers();
        const bool isOwnId = spec.field == TeamField::Id && !team.id.isEmpty();
        const FieldValue value = isOwnId ? FieldValue(team.id.text()) : team.value(spec.field);
        if (const auto json = writeField(spec, value))
            body.insert(spec.key, *json);
    }
    return {"POST", u"/team/new"_qs, body};
}

WireRequest requestOf(const CreateUser &create)
{
    JsonValue body = emptyObject();
    insertText(body, u"user_id"_qs, create.user.id.text());
    insertText(body, u"user_email"_qs, create.user.email);
    insertText(body, u"user_alias"_qs, create.user.alias);
    insertText(body, u"user_role"_qs, create.user.role);
    // Otherwise the proxy makes a key and answers with it in plain text (contract 4).
    body.insert(u"auto_create_key"_qs, JsonValue(false));
    return {"POST", u"/user/new"_qs, body};
}

WireRequest requestOf(const CreateOrganization &create)
{
    JsonValue body = emptyObject();
    insertText(body, u"organization_id"_qs, create.organization.id.text());
    insertText(body, u"organization_alias"_qs, create.organization.alias);
    return {"POST", u"/organization/new"_qs, body};
}

} // namespace

WireRequest requestFor(const Operation &operation)
{
    return std::visit([](const auto &what) { return requestOf(what); }, operation);
}

} // namespace Teamwright
