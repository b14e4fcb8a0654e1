// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxquery.h"

#include "sandboxerrors.h"

#include <QByteArrayList>

namespace Teamwright {
namespace {

std::string decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' '))).toStdString();
}

template <int least, int most>
Json checkBetween(const Json &value, const Json &loc, ValidationItems &items)
{
    const size_t before = items.items().size();
    const Json number = checkInteger(value, loc, items);
    if (items.items().size() > before)
        return number;
    if (asDouble(number) < least)
        items.add("greater_than_equal", loc,
                  "Input should be greater than or equal to " + std::to_string(least));
    else if (most > 0 && asDouble(number) > most)
        items.add("less_than_equal", loc, "Input should be less than or equal to " + std::to_string(most));
    return number;
}

Json checkMatch(const Json &value, const Json &loc, ValidationItems &items)
{
    if (value != "exact" && value != "prefix")
        items.add("literal_error", loc, "Input should be 'exact' or 'prefix'");
    return value;
}

constexpr FieldCheck page = checkBetween<1, 0>;
constexpr FieldCheck pageSize = checkBetween<1, 100>;

} // namespace

Json readQuery(const QByteArray &query)
{
    Json read = Json::object();
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        if (!pair.isEmpty())
            read[decoded(name)] = equals < 0 ? std::string() : decoded(pair.mid(equals + 1));
    }
    return read;
}

Json validatedQuery(const SandboxModel &model, const Json &query)
{
    ValidationItems items;
    Json sent = validated(model, query, Json::array({"query"}), items);
    if (!items.items().empty())
        throw ValidationFault{items.items()};
    return sent;
}

const SandboxModel *teamInfoQuery()
{
    static const SandboxModel model{{{"team_id", checkText}, {"key_limit", checkPositive}}};
    return &model;
}

const SandboxModel *teamListV1Query()
{
    static const SandboxModel model{{{"user_id", checkText}, {"organization_id", checkText}}};
    return &model;
}

const SandboxModel *teamListV2Query()
{
    static const SandboxModel model{{{"user_id", checkText},
                                     {"organization_id", checkText},
                                     {"team_id", checkText},
                                     {"team_alias", checkText},
                                     {"search", checkText},
                                     {"search_team_id_match", checkMatch},
                                     {"page", page},
                                     {"page_size", pageSize},
                                     {"sort_by", checkText},
                                     {"sort_order", checkText},
                                     {"status", checkText}}};
    return &model;
}

const SandboxModel *userIdQuery()
{
    static const SandboxModel model{{{"user_id", checkText}}};
    return &model;
}

const SandboxModel *userListQuery()
{
    static const SandboxModel model{{{"role", checkText},
                                     {"user_ids", checkText},
                                     {"sso_user_ids", checkText},
                                     {"user_email", checkText},
                                     {"search", checkText},
                                     {"team", checkText},
                                     {"page", page},
                                     {"page_size", pageSize},
                                     {"sort_by", checkText},
                                     {"sort_order", checkText},
                                     {"organization_ids", checkText}}};
    return &model;
}

const SandboxModel *keyListQuery()
{
    static const SandboxModel model{{{"page", page},
                                     {"size", pageSize},
                                     {"user_id", checkText},
                                     {"team_id", checkText},
                                     {"organization_id", checkText},
                                     {"key_hash", checkText},
                                     {"key_alias", checkText},
                                     {"search", checkText},
                                     {"return_full_object", checkBoolean},
                                     {"include_team_keys", checkBoolean},
                                     {"sort_by", checkText},
                                     {"sort_order", checkText},
                                     {"status", checkText},
                                     {"substring_matching", checkBoolean},
                                     {"expires", checkText}}};
    return &model;
}

const SandboxModel *keyInfoQuery()
{
    static const SandboxModel model{{{"key", checkText}}};
    return &model;
}

} // namespace Teamwright
