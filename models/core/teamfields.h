// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QMetaType>

#include <array>
#include <optional>
#include <span>

namespace Teamwright {

enum class TeamField {
#define TEAM_FIELD(name, ...) name,
#include "teamfields.def"
#undef TEAM_FIELD
};

/// How a field is edited and written, and which type its FieldValue holds.
enum class FieldKind {
    Text,         ///< QString
    Organization, ///< QString, picked from the proxy
    Amount,       ///< Usd
    Integer,      ///< qint64, tokens or requests per minute (or day)
    Duration,     ///< QString; BudgetDuration tells whether the proxy documents it
    Flag,         ///< bool
    Models,       ///< QStringList; an empty one means every model (contract 2.5)
    List,         ///< QStringList
    Map,          ///< AliasMap
    Json,         ///< JsonValue, an object
    Windows,      ///< JsonValue, an array of {budget_duration, max_budget}
};

enum class FieldSection { General, Budget, RateLimits, Models, MemberDefaults, Details };
enum class FieldClearing { ByNull, ByEmpty, Never };
enum class FieldHome { Row, Metadata, ModelTable, MemberBudget };

/// One row of teamfields.def.
struct FieldSpec
{
    enum Flag : unsigned { NoFlags = 0, Documented = 1, Licensed = 2, CreateOnly = 4, OwnRoute = 8 };

    TeamField field;
    QLatin1String key;
    FieldKind kind;
    FieldSection section;
    FieldClearing clearing;
    FieldHome home;
    unsigned flags;

    bool isDocumented() const { return flags & Documented; }
    bool isLicensed() const { return flags & Licensed; }
    bool isCreateOnly() const { return flags & CreateOnly; }
    bool hasOwnRoute() const { return flags & OwnRoute; } ///< /team/update ignores it
    bool isLimit() const { return kind == FieldKind::Amount || kind == FieldKind::Integer; }
};

inline constexpr size_t teamFieldCount = 0
#define TEAM_FIELD(...) +1
#include "teamfields.def"
#undef TEAM_FIELD
    ;

/// All rows, in the order of the form.
std::span<const FieldSpec, teamFieldCount> teamFields();

const FieldSpec &fieldSpec(TeamField field);

/// The field that LiteLLM calls so; nothing for keys the table does not have.
std::optional<TeamField> fieldOfKey(QStringView key);

inline size_t qHash(TeamField field, size_t seed = 0) { return ::qHash(int(field), seed); }

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::TeamField)
