// SPDX-License-Identifier: GPL-3.0-or-later
#include "errornames.h"

#include <QRegularExpression>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

std::optional<TeamField> fieldOfPlace(const JsonValue::Array &place)
{
    return place.size() > 1 ? fieldOfKey(place[1].toString()) : std::nullopt;
}

struct Phrase
{
    QLatin1String beginning;
    TeamField field;
};

/// Refusals that name a thing without its key (contract 2.8, 2.4).
constexpr Phrase phrases[] = {
    {QLatin1String("Team id = "), TeamField::Id},
    {QLatin1String("Organization not found"), TeamField::Organization},
    {QLatin1String("Organizations are only available"), TeamField::Organization},
};

/// The first key of the table that stands in the text as a word of its own. Keys that are everyday words,
/// such as "models" or "blocked", count only behind the colon of a licence text.
std::optional<TeamField> fieldInText(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z_]+"_qs);
    static const QRegularExpression licensed(u"Enterprise users: ([A-Za-z_]+)"_qs);
    if (const auto match = licensed.match(text); match.hasMatch())
        return fieldOfKey(match.captured(1));
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const QString key = words.next().captured();
        const auto field = key.contains(u'_') ? fieldOfKey(key) : std::nullopt;
        if (field)
            return field;
    }
    return {};
}

} // namespace

std::optional<TeamField> namedField(const ErrorShape &shape)
{
    for (const JsonValue::Array &place : shape.places) {
        if (const auto field = fieldOfPlace(place))
            return field;
    }
    if (shape.family == ErrorShape::Family::Validation)
        return {};
    for (const Phrase &phrase : phrases) {
        if (shape.text.startsWith(phrase.beginning))
            return phrase.field;
    }
    return fieldInText(shape.text);
}

std::optional<int> namedMember(const ErrorShape &shape)
{
    for (const JsonValue::Array &place : shape.places) {
        const auto row = place.size() > 2 && place[1].toString() == u"members_with_roles"
                             ? place[2].toInteger()
                             : std::nullopt;
        if (row && *row >= 0)
            return int(*row);
    }
    return {};
}

} // namespace Teamwright
