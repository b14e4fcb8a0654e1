// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxjson.h"

#include <vector>

namespace Teamwright {

/// Collects Pydantic's items in the order of the fields (contract 1.6: only type, loc and msg since 1.106).
class ValidationItems final
{
public:
    void add(const char *type, const Json &loc, const std::string &message);
    const Json &items() const { return m_items; }

private:
    Json m_items = Json::array();
};

/// Checks one value and gives it back converted, as Pydantic's lax mode does ("5" becomes 5).
using FieldCheck = Json (*)(const Json &value, const Json &loc, ValidationItems &items);

struct SandboxField
{
    const char *name;
    FieldCheck check;
    bool isRequired = false;
    bool isNullable = true;
};

/// A request model: its fields in Pydantic's order. What is not among them is ignored in silence.
struct SandboxModel
{
    std::vector<SandboxField> fields;
    /// A "before" validator: the text of its ValueError, or nullptr.
    const char *(*check)(const Json &value) = nullptr;
    /// An "after" validator: looks at the converted fields, when none of them is at fault.
    const char *(*checkTogether)(const Json &sent) = nullptr;
    bool forbidsExtra = false; ///< fields that are not among them are faults (only below /management/v1)
};

/// Only what was sent stays (Pydantic's fields_set), converted; faults are added to \a items.
Json validated(const SandboxModel &model, const Json &object, const Json &loc, ValidationItems &items);

/// The whole body: throws ValidationFault.
Json validatedBody(const SandboxModel &model, const Json &body);

/// \a loc and one step deeper.
Json below(const Json &loc, const Json &step);

Json checkAnything(const Json &value, const Json &loc, ValidationItems &items);
Json checkText(const Json &value, const Json &loc, ValidationItems &items);
Json checkInteger(const Json &value, const Json &loc, ValidationItems &items);
Json checkPositive(const Json &value, const Json &loc, ValidationItems &items);
Json checkNumber(const Json &value, const Json &loc, ValidationItems &items);
Json checkBoolean(const Json &value, const Json &loc, ValidationItems &items);
Json checkObject(const Json &value, const Json &loc, ValidationItems &items);
Json checkList(const Json &value, const Json &loc, ValidationItems &items);

/// tuple[…] with bounds: another wording than a list's.
Json checkTupleOf(FieldCheck check, size_t least, size_t most, const Json &value, const Json &loc,
                  ValidationItems &items);

/// A Literal: one of the words, the list ends with nullptr.
Json checkWords(const char *const *words, const Json &value, const Json &loc, ValidationItems &items);

template <const char *const *words>
Json checkWord(const Json &value, const Json &loc, ValidationItems &items)
{
    return checkWords(words, value, loc, items);
}

template <FieldCheck check>
Json checkListOf(const Json &value, const Json &loc, ValidationItems &items)
{
    Json list = checkList(value, loc, items);
    if (list.is_array()) {
        for (size_t index = 0; index < list.size(); ++index)
            list[index] = check(list[index], below(loc, index), items);
    }
    return list;
}

template <FieldCheck check>
Json checkMapOf(const Json &value, const Json &loc, ValidationItems &items)
{
    Json map = checkObject(value, loc, items);
    if (map.is_object()) {
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            entry.value() = check(entry.value(), below(loc, entry.key()), items);
    }
    return map;
}

template <FieldCheck check>
Json checkOptional(const Json &value, const Json &loc, ValidationItems &items)
{
    return value.is_null() ? value : check(value, loc, items);
}

} // namespace Teamwright
