// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Teamwright {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

struct Words
{
    TeamField field;
    const char *label;
    const char *help;
    const char *placeholder;
};

// Driven from outside by these English labels: Alias to Requests per minute are fixed.
constexpr Words allWords[] = {
    {TeamField::Alias, QT_TRANSLATE_NOOP("FieldText", "Alias"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "The name people know the team by. The proxy does not mind two teams of one name; people do."),
     QT_TRANSLATE_NOOP("FieldText", "For example: QA Prod Bot")},
    {TeamField::Id, QT_TRANSLATE_NOOP("FieldText", "Team ID"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "What programs know the team by. It cannot be changed later. Left empty, a new one is made."),
     QT_TRANSLATE_NOOP("FieldText", "Made when left empty")},
    {TeamField::Organization, QT_TRANSLATE_NOOP("FieldText", "Organization"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "The organization the team belongs to. Organizations need a LiteLLM Enterprise licence on the "
         "proxy."),
     QT_TRANSLATE_NOOP("FieldText", "No organization")},
    {TeamField::Blocked, QT_TRANSLATE_NOOP("FieldText", "Blocked"),
     QT_TRANSLATE_NOOP("FieldText", "A blocked team's keys are refused, whatever they ask for."),
     QT_TRANSLATE_NOOP("FieldText", "Not blocked")},
    {TeamField::MaxBudget, QT_TRANSLATE_NOOP("FieldText", "Maximum budget"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "How much the team may spend in one budget duration, in USD. With 0 nothing at all may be spent."),
     QT_TRANSLATE_NOOP("FieldText", "No limit of its own")},
    {TeamField::BudgetDuration, QT_TRANSLATE_NOOP("FieldText", "Budget duration"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "After this time the spend is counted anew: a number with s, m (minutes), h, d or w, or 1mo for a "
         "month."),
     QT_TRANSLATE_NOOP("FieldText", "Never counted anew; for example: 30d")},
    {TeamField::SoftBudget, QT_TRANSLATE_NOOP("FieldText", "Soft budget"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "From this spend on the proxy warns, in USD. It has to be less than the maximum budget and stops "
         "nobody."),
     QT_TRANSLATE_NOOP("FieldText", "No warning")},
    {TeamField::BudgetLimits, QT_TRANSLATE_NOOP("FieldText", "Budget windows"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "Further limits in USD, each with a duration of its own, that hold at the same time: for example "
         "$5 a day and $50 a month."),
     QT_TRANSLATE_NOOP("FieldText", "No further limits")},
    {TeamField::TpmLimit, QT_TRANSLATE_NOOP("FieldText", "Tokens per minute"),
     QT_TRANSLATE_NOOP("FieldText", "How many tokens all keys of the team together may use in a minute."),
     QT_TRANSLATE_NOOP("FieldText", "Any number of tokens a minute")},
    {TeamField::RpmLimit, QT_TRANSLATE_NOOP("FieldText", "Requests per minute"),
     QT_TRANSLATE_NOOP("FieldText", "How many requests all keys of the team together may send in a minute."),
     QT_TRANSLATE_NOOP("FieldText", "Any number of requests a minute")},
    {TeamField::TpdLimit, QT_TRANSLATE_NOOP("FieldText", "Tokens per day"),
     QT_TRANSLATE_NOOP("FieldText", "How many tokens all keys of the team together may use in a day."),
     QT_TRANSLATE_NOOP("FieldText", "Any number of tokens a day")},
    {TeamField::Models, QT_TRANSLATE_NOOP("FieldText", "Models"),
     QT_TRANSLATE_NOOP("FieldText",
                       "The models the team may call. With none chosen it may call every model."),
     QT_TRANSLATE_NOOP("FieldText", "All models")},
    {TeamField::ModelAliases, QT_TRANSLATE_NOOP("FieldText", "Model aliases"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "Names that the team uses for models of the proxy: a call for the name goes to the model."),
     QT_TRANSLATE_NOOP("FieldText", "No names of its own")},
    {TeamField::Guardrails, QT_TRANSLATE_NOOP("FieldText", "Guardrails"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "Checks that every request of the team passes through. They need a LiteLLM Enterprise licence on "
         "the proxy."),
     QT_TRANSLATE_NOOP("FieldText", "No guardrails of its own")},
    {TeamField::MemberBudget, QT_TRANSLATE_NOOP("FieldText", "Member budget"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "How much each member may spend in this team, in USD, unless another amount is set for that "
         "member."),
     QT_TRANSLATE_NOOP("FieldText", "No limit for each member")},
    {TeamField::MemberBudgetDuration, QT_TRANSLATE_NOOP("FieldText", "Member budget duration"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "After this time the spend of each member is counted anew. Left empty, the budget duration of the "
         "team counts."),
     QT_TRANSLATE_NOOP("FieldText", "As for the team; for example: 30d")},
    {TeamField::MemberTpmLimit, QT_TRANSLATE_NOOP("FieldText", "Member tokens per minute"),
     QT_TRANSLATE_NOOP("FieldText", "How many tokens each member may use in a minute in this team."),
     QT_TRANSLATE_NOOP("FieldText", "Any number of tokens for each member")},
    {TeamField::MemberRpmLimit, QT_TRANSLATE_NOOP("FieldText", "Member requests per minute"),
     QT_TRANSLATE_NOOP("FieldText", "How many requests each member may send in a minute in this team."),
     QT_TRANSLATE_NOOP("FieldText", "Any number of requests for each member")},
    {TeamField::MemberModels, QT_TRANSLATE_NOOP("FieldText", "Member models"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "The models each member may call in this team. With none chosen the models of the team count."),
     QT_TRANSLATE_NOOP("FieldText", "All models of the team")},
    {TeamField::MemberPermissions, QT_TRANSLATE_NOOP("FieldText", "Member permissions"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "What the keys of members may do with keys of this team: routes of the proxy. With none chosen "
         "the proxy allows what it allows by default."),
     QT_TRANSLATE_NOOP("FieldText", "The proxy’s default")},
    {TeamField::Tags, QT_TRANSLATE_NOOP("FieldText", "Tags"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "Words by which spend is told apart and requests are routed. They need a LiteLLM Enterprise "
         "licence on the proxy."),
     QT_TRANSLATE_NOOP("FieldText", "No tags")},
    {TeamField::Metadata, QT_TRANSLATE_NOOP("FieldText", "Metadata"),
     QT_TRANSLATE_NOOP(
         "FieldText",
         "Whatever you want to keep with the team, as a JSON object. The proxy keeps it and does not read "
         "it."),
     QT_TRANSLATE_NOOP("FieldText", "Nothing kept")},
};

const Words &wordsOf(TeamField field)
{
    static const Words none{field, "", "", ""};
    const auto place = std::ranges::find(allWords, field, &Words::field);
    return place == std::end(allWords) ? none : *place;
}

} // namespace

QString fieldLabel(TeamField field) { return FieldText::tr(wordsOf(field).label); }
QString fieldHelp(TeamField field) { return FieldText::tr(wordsOf(field).help); }
QString fieldPlaceholder(TeamField field) { return FieldText::tr(wordsOf(field).placeholder); }

QString fieldUnit(TeamField field)
{
    switch (field) {
    case TeamField::TpmLimit:
    case TeamField::MemberTpmLimit: return FieldText::tr("tokens per minute");
    case TeamField::RpmLimit:
    case TeamField::MemberRpmLimit: return FieldText::tr("requests per minute");
    case TeamField::TpdLimit: return FieldText::tr("tokens per day");
    default: return fieldSpec(field).kind == FieldKind::Amount ? FieldText::tr("USD") : QString();
    }
}

QString sectionTitle(FieldSection section)
{
    switch (section) {
    case FieldSection::General: return FieldText::tr("General");
    case FieldSection::Budget: return FieldText::tr("Budget");
    case FieldSection::RateLimits: return FieldText::tr("Rate limits");
    case FieldSection::Models: return FieldText::tr("Models and guardrails");
    case FieldSection::MemberDefaults: return FieldText::tr("Defaults for members");
    case FieldSection::Details: return FieldText::tr("Tags and metadata");
    }
    Q_UNREACHABLE();
}

} // namespace Teamwright
