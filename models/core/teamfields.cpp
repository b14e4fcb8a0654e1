// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamfields.h"

#include <QString>

namespace Teamwright {

namespace {

constexpr std::array<FieldSpec, teamFieldCount> table()
{
    using enum FieldSpec::Flag;
    return {{
#define TEAM_FIELD(name, key, kind, section, clearing, home, flags)                                          \
    {TeamField::name,                                                                                        \
     QLatin1String(key),                                                                                     \
     FieldKind::kind,                                                                                        \
     FieldSection::section,                                                                                  \
     FieldClearing::clearing,                                                                                \
     FieldHome::home,                                                                                        \
     flags},
#include "teamfields.def"
#undef TEAM_FIELD
    }};
}

constexpr std::array<FieldSpec, teamFieldCount> specs = table();

} // namespace

std::span<const FieldSpec, teamFieldCount> teamFields() { return specs; }

const FieldSpec &fieldSpec(TeamField field) { return specs[size_t(field)]; }

std::optional<TeamField> fieldOfKey(QStringView key)
{
    for (const FieldSpec &spec : specs) {
        if (key == spec.key)
            return spec.field;
    }
    return {};
}

} // namespace Teamwright
