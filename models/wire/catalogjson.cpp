// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogjson.h"

#include "jsonread.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// Parses, reads, and turns the first thing that was not as expected into the error.
template <typename Reader>
auto readChecked(const QByteArray &answer, Reader reader)
    -> Result<decltype(reader(std::declval<JsonRead>()))>
{
    const auto json = parseAnswer(answer);
    if (!json)
        return json.error();
    const JsonRead root(*json);
    auto value = reader(root);
    if (root.isFaulty())
        return root.error();
    return value;
}

/// The texts under one key of each entry, each once, in the order of the answer.
QStringList names(const JsonRead &list, const QString &key)
{
    QStringList result;
    for (const JsonRead &entry : list.elements()) {
        const QString name = entry[key].textOrNull();
        if (!name.isEmpty() && !result.contains(name))
            result.append(name);
    }
    return result;
}

User userOf(const JsonRead &json)
{
    return {UserId(json[u"user_id"_qs].text()), json[u"user_email"_qs].textOrNull(),
            json[u"user_alias"_qs].textOrNull(), json[u"user_role"_qs].textOrNull()};
}

Organization organizationOf(const JsonRead &json)
{
    return {OrganizationId(json[u"organization_id"_qs].text()), json[u"organization_alias"_qs].textOrNull()};
}

} // namespace

Result<Page<User>> readUsers(const QByteArray &answer)
{
    return readChecked(answer, [](const JsonRead &root) {
        Page<User> page;
        for (const JsonRead &user : root[u"users"_qs].elements())
            page.items.append(userOf(user));
        page.total = int(root[u"total"_qs].integer());
        page.number = int(root[u"page"_qs].integer());
        page.pageCount = int(root[u"total_pages"_qs].integer());
        return page;
    });
}

Result<User> readNewUser(const QByteArray &answer) { return readChecked(answer, userOf); }

Result<QStringList> readModels(const QByteArray &answer)
{
    return readChecked(answer, [](const JsonRead &root) { return names(root[u"data"_qs], u"id"_qs); });
}

Result<QList<Organization>> readOrganizations(const QByteArray &answer)
{
    return readChecked(answer, [](const JsonRead &root) {
        QList<Organization> organizations;
        for (const JsonRead &organization : root.elements())
            organizations.append(organizationOf(organization));
        return organizations;
    });
}

Result<Organization> readNewOrganization(const QByteArray &answer)
{
    return readChecked(answer, organizationOf);
}

Result<QStringList> readGuardrails(const QByteArray &answer)
{
    return readChecked(
        answer, [](const JsonRead &root) { return names(root[u"guardrails"_qs], u"guardrail_name"_qs); });
}

Result<QStringList> readTags(const QByteArray &answer)
{
    return readChecked(answer, [](const JsonRead &root) { return names(root, u"name"_qs); });
}

} // namespace Teamwright
