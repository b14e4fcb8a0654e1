// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Teamwright {

namespace {

struct IssueText
{
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

using Code = Issue::Code;

struct Sentence
{
    Code code;
    const char *text; ///< %1, %2, … are the issue's arguments
};

constexpr Sentence sentences[] = {
    {Code::AmountInvalid,
     QT_TRANSLATE_NOOP("IssueText", "This is not an amount. Type a number of dollars such as 25 or 0.5.")},
    {Code::AmountNegative, QT_TRANSLATE_NOOP("IssueText", "An amount cannot be less than 0.")},
    {Code::AmountTooPrecise,
     QT_TRANSLATE_NOOP("IssueText", "The proxy cannot keep that many digits. Type at most 17.")},
    {Code::IntegerInvalid,
     QT_TRANSLATE_NOOP("IssueText", "This is not a whole number. Type one such as 1000.")},
    {Code::IntegerNegative,
     QT_TRANSLATE_NOOP("IssueText", "A limit cannot be less than 0. Leave it empty for no limit.")},
    {Code::DurationInvalid,
     QT_TRANSLATE_NOOP("IssueText",
                       "This is not a duration. Type a number with s, m, h, d or w, such as 30d, or 1mo.")},
    {Code::JsonInvalid, QT_TRANSLATE_NOOP("IssueText", "This is not JSON yet: line %1, column %2 (%3).")},
    {Code::JsonNotObject,
     QT_TRANSLATE_NOOP("IssueText", "This has to be a JSON object: names and values between { and }.")},
    {Code::WindowsInvalid,
     QT_TRANSLATE_NOOP("IssueText",
                       "Budget window %1 needs an amount of 0 or more and a duration such as 1d.")},
    {Code::SoftNotBelowMax,
     QT_TRANSLATE_NOOP("IssueText", "The soft budget has to be less than the maximum budget.")},
    {Code::ZeroBudget,
     QT_TRANSLATE_NOOP("IssueText",
                       "With a budget of 0 nothing at all may be spent. Leave it empty for no limit.")},
    {Code::AliasMissing, QT_TRANSLATE_NOOP("IssueText", "The team needs a name.")},
    {Code::AliasTaken, QT_TRANSLATE_NOOP("IssueText", "Another team is called “%1” already (%2).")},
    {Code::IdTaken,
     QT_TRANSLATE_NOOP("IssueText",
                       "Another team has the ID “%1” already. Choose another, or leave it empty.")},
    {Code::IdReserved, QT_TRANSLATE_NOOP("IssueText", "LiteLLM keeps this ID for itself. Choose another.")},
    {Code::IdUnreachable,
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Some functions of the proxy cannot reach a team with spaces, slashes or such signs in its ID. "
         "Letters, digits, hyphens and underscores are safe.")},
    {Code::TextWithNul,
     QT_TRANSLATE_NOOP(
         "IssueText",
         "This text holds an invisible NUL character that the proxy cannot store. Type it anew.")},
    {Code::LicenceNeeded,
     QT_TRANSLATE_NOOP("IssueText",
                       "The proxy takes this only with a LiteLLM Enterprise licence. Leave it empty.")},
    {Code::MemberNameless,
     QT_TRANSLATE_NOOP(
         "IssueText",
         "This member has neither a user ID nor an e-mail address. Type one, or remove the row.")},
    {Code::MemberTwice,
     QT_TRANSLATE_NOOP("IssueText", "“%1” is in the list twice. Remove one of the two rows.")},
    {Code::MemberUnknown,
     QT_TRANSLATE_NOOP("IssueText", "The proxy does not know “%1” yet and will make a new user.")},
    {Code::ModelUnknown, QT_TRANSLATE_NOOP("IssueText", "The proxy has no model named “%1” now.")},
    {Code::AliasEntryEmpty, QT_TRANSLATE_NOOP("IssueText", "Each model alias needs a name and a model.")},
    {Code::DeprecatedMembers,
     QT_TRANSLATE_NOOP("IssueText", "“members”, “admins” and “users” have no effect on the proxy. They "
                                    "were taken over as members with roles.")},
    {Code::FieldFixed,
     QT_TRANSLATE_NOOP("IssueText", "This can be chosen only when the team is created, not later.")},
    {Code::FieldNotClearable,
     QT_TRANSLATE_NOOP("IssueText", "The proxy cannot empty this once it is set. Type another value.")},
    {Code::AllModelsOpened,
     QT_TRANSLATE_NOOP("IssueText", "Without a model in the list the team may call every model.")},
    {Code::BudgetForLife,
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Without a budget duration this budget lasts for life: the spend is never counted anew.")},
    {Code::MemberBudgetForLife,
     QT_TRANSLATE_NOOP("IssueText",
                       "The budget of “%1” has no period: it lasts for life and is never counted anew.")},
    {Code::MemberDefaultCounts,
     QT_TRANSLATE_NOOP("IssueText",
                       "“%1” has no budget of their own then: the member budget of the team counts.")},
    {Code::NotAMember,
     QT_TRANSLATE_NOOP("IssueText",
                       "“%1” is no member of this team. Add them before you change role or limits.")},
    {Code::EmailAmbiguous,
     QT_TRANSLATE_NOOP("IssueText", "Several users have the e-mail address “%1”. Use the user ID instead.")},
    {Code::AdminNeedsLicence,
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Without a LiteLLM Enterprise licence the proxy makes nobody admin of an existing team, so “%1” "
         "cannot be. A new team can have admins from the start: clone this team and choose them there.")},
    {Code::DemotionFinal,
     QT_TRANSLATE_NOOP("IssueText",
                       "Without a LiteLLM Enterprise licence “%1” cannot be made admin of this team again.")},
    {Code::LastAdmin, QT_TRANSLATE_NOOP("IssueText", "The team has no admin left without “%1”.")},
    {Code::RemovalTakesKeys,
     QT_TRANSLATE_NOOP("IssueText",
                       "With “%1” the proxy deletes the keys this person has in the team (%2): %3.")},
    {Code::DeletionTakesMembers,
     QT_TRANSLATE_NOOP("IssueText",
                       "With the team go its memberships (%1) and its keys (%2). Keys do not come back.")},
};

} // namespace

QString issueText(const Issue &issue)
{
    // The parser does not always know the place.
    if (issue.code == Code::JsonInvalid && issue.arguments.value(0).toInt() < 1)
        return IssueText::tr("This is not JSON yet (%1).").arg(issue.arguments.value(2));
    const auto place = std::ranges::find(sentences, issue.code, &Sentence::code);
    const QString text = place == std::end(sentences) ? QString() : IssueText::tr(place->text);
    const QStringList &words = issue.arguments;
    if (text.contains(u"%3"))
        return text.arg(words.value(0), words.value(1), words.value(2));
    if (text.contains(u"%2"))
        return text.arg(words.value(0), words.value(1));
    return text.contains(u"%1") ? text.arg(words.value(0)) : text;
}

} // namespace Teamwright
