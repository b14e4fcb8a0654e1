// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowparser.h"

#include "jsonread.h"

namespace Teamwright {

namespace ondemand = simdjson::ondemand;
using ondemand::json_type;

namespace {

bool isType(ondemand::value &value, json_type wanted)
{
    json_type type;
    return value.type().get(type) == simdjson::SUCCESS && type == wanted;
}

/// The number as it is written: an amount is decimal (contract 5.5).
std::optional<Usd> amount(ondemand::value value)
{
    if (!isType(value, json_type::number))
        return {};
    const std::string_view token = value.raw_json_token();
    return Usd::parse(QString::fromLatin1(token.data(), qsizetype(token.size())));
}

std::optional<qint64> integer(ondemand::value value)
{
    int64_t number = 0;
    if (!isType(value, json_type::number) || value.get_int64().get(number))
        return {};
    return number;
}

} // namespace

struct RowParser::Entry
{
    std::string_view key;
    void (*read)(RowParser &, Value, TeamRow &);
};

const RowParser::Entry RowParser::entries[] = {
    {"team_id", [](RowParser &p, Value v, TeamRow &row) {
         std::string_view text;
         if (p.readText(v, text))
             row.id = TeamId(QString::fromUtf8(text.data(), qsizetype(text.size())));
     }},
    {"team_alias", [](RowParser &p, Value v, TeamRow &row) {
         std::string_view text;
         if (p.readText(v, text))
             row.alias = QString::fromUtf8(text.data(), qsizetype(text.size()));
     }},
    {"organization_id",
     [](RowParser &p, Value v, TeamRow &row) { row.organization = OrganizationId(p.sharedText(v)); }},
    {"members_with_roles", [](RowParser &p, Value v, TeamRow &row) { p.readMembers(v, row); }},
    {"members_count", [](RowParser &p, Value v, TeamRow &) { p.m_membersCount = int(integer(v).value_or(-1)); }},
    {"keys_count", [](RowParser &, Value v, TeamRow &row) { row.keyCount = int(integer(v).value_or(-1)); }},
    {"keys", [](RowParser &p, Value v, TeamRow &row) { p.readKeys(v, row); }},
    {"metadata", [](RowParser &p, Value v, TeamRow &row) { p.readMetadata(v, row); }},
    {"models", [](RowParser &p, Value v, TeamRow &row) { row.models = p.sharedList(v); }},
    {"spend", [](RowParser &, Value v, TeamRow &row) { row.spend = amount(v).value_or(Usd()); }},
    {"max_budget", [](RowParser &, Value v, TeamRow &row) { row.maxBudget = amount(v); }},
    {"budget_duration", [](RowParser &p, Value v, TeamRow &row) { row.budgetDuration = p.sharedText(v); }},
    {"tpm_limit", [](RowParser &, Value v, TeamRow &row) { row.tpmLimit = integer(v); }},
    {"rpm_limit", [](RowParser &, Value v, TeamRow &row) { row.rpmLimit = integer(v); }},
    {"blocked", [](RowParser &, Value v, TeamRow &row) {
         bool flag = false;
         row.isBlocked = isType(v, json_type::boolean) && !v.get_bool().get(flag) && flag;
     }},
    {"budget_reset_at", [](RowParser &p, Value v, TeamRow &row) {
         std::string_view text;
         if (p.readText(v, text))
             row.budgetResetAt = readTime(text);
     }},
    {"created_at", [](RowParser &p, Value v, TeamRow &row) {
         std::string_view text;
         if (p.readText(v, text))
             row.createdAt = readTime(text);
     }},
};

simdjson::error_code RowParser::read(ondemand::object source, TeamRow &row)
{
    m_membersCount = -1;
    for (auto field : source) {
        std::string_view key;
        Value value;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        if (const auto error = field.value().get(value))
            return error;
        for (const Entry &entry : entries) {
            if (entry.key == key) {
                entry.read(*this, value, row);
                break;
            }
        }
    }
    if (m_membersCount >= 0)
        row.memberCount = m_membersCount;
    return row.id.isEmpty() ? simdjson::NO_SUCH_FIELD : simdjson::SUCCESS;
}

bool RowParser::readText(Value value, std::string_view &text)
{
    return isType(value, json_type::string) && !value.get_string().get(text);
}

QString RowParser::sharedText(Value value)
{
    std::string_view text;
    return readText(value, text) ? m_pool.text(text) : QString();
}

QStringList RowParser::sharedList(Value value)
{
    ondemand::array array;
    std::string_view json;
    if (!isType(value, json_type::array) || value.get_array().get(array) || array.raw_json().get(json))
        return {};
    if (const QStringList *known = m_pool.list(json))
        return *known;
    QStringList list;
    bool hasElements = false;
    if (array.reset().get(hasElements) || !hasElements)
        return {};
    for (auto element : array) {
        Value item;
        std::string_view text;
        if (!element.get(item) && readText(item, text))
            list.append(m_pool.text(text));
    }
    m_pool.remember(json, list);
    return list;
}

void RowParser::readMembers(Value value, TeamRow &row)
{
    ondemand::array members;
    // Rows that nobody touched hold {} (contract 5.8).
    if (!isType(value, json_type::array) || value.get_array().get(members))
        return;
    for (auto element : members) {
        Value item;
        ondemand::object member;
        if (element.get(item) || !isType(item, json_type::object) || item.get_object().get(member))
            continue;
        ++row.memberCount;
        for (auto field : member) {
            std::string_view key;
            std::string_view text;
            Value name;
            if (field.unescaped_key().get(key) || field.value().get(name))
                return;
            if ((key == "user_id" || key == "user_email") && readText(name, text) && !text.empty()) {
                row.memberNames.append(text.data(), qsizetype(text.size()));
                row.memberNames.append('\n');
            }
        }
    }
    row.memberNames.squeeze();
}

void RowParser::readMetadata(Value value, TeamRow &row)
{
    ondemand::object metadata;
    if (!isType(value, json_type::object) || value.get_object().get(metadata))
        return;
    for (auto field : metadata) {
        std::string_view key;
        Value tags;
        if (field.unescaped_key().get(key) || field.value().get(tags))
            return;
        if (key == "tags")
            row.tags = sharedList(tags);
    }
}

void RowParser::readKeys(Value value, TeamRow &row)
{
    ondemand::array keys;
    size_t count = 0;
    if (isType(value, json_type::array) && !value.get_array().get(keys) && !keys.count_elements().get(count))
        row.keyCount = int(count);
}

} // namespace Teamwright
