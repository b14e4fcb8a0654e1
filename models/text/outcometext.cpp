// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcometext.h"

#include "errortext.h"
#include "fieldtext.h"
#include "valuetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Teamwright {

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

QString teamName(const Outcome &outcome)
{
    if (!outcome.held)
        return {};
    const QString alias = outcome.held->team.alias();
    return alias.isEmpty() ? outcome.held->team.id.text() : alias;
}

QString doneText(const Outcome &outcome)
{
    // Of Done the error says that the answer was lost and looking it up found the team.
    if (outcome.error)
        return OutcomeText::tr("The answer was lost, but the proxy has the team “%1”: it was created once.")
            .arg(teamName(outcome));
    return OutcomeText::tr("The team “%1” was created.").arg(teamName(outcome));
}

QString doneButText(const Outcome &outcome)
{
    QStringList differences;
    for (const Difference &difference : outcome.differences)
        differences.append(differenceText(difference));
    return OutcomeText::tr("The team “%1” was created, but not quite as asked. %2")
        .arg(teamName(outcome), differences.join(u' '))
        .trimmed();
}

QString fieldDifferenceText(const Difference &difference)
{
    const FieldSpec &spec = fieldSpec(*difference.field);
    const QString held = valueText(difference.held, spec);
    if (difference.asked.isUnset())
        return OutcomeText::tr("The proxy filled in %1: %2.").arg(fieldLabel(spec.field), held);
    return OutcomeText::tr("%1 is %2 instead of %3.")
        .arg(fieldLabel(spec.field), held, valueText(difference.asked, spec));
}

} // namespace

QString roleText(MemberRole role)
{
    switch (role) {
    case MemberRole::User: return OutcomeText::tr("user");
    case MemberRole::Admin: return OutcomeText::tr("admin");
    }
    Q_UNREACHABLE();
}

QString differenceText(const Difference &difference)
{
    const QString name = difference.member.name();
    switch (difference.kind) {
    case Difference::Kind::Field: return fieldDifferenceText(difference);
    case Difference::Kind::MemberAdded:
        return OutcomeText::tr("The proxy added %1 as %2.").arg(name, roleText(difference.member.role));
    case Difference::Kind::MemberMissing: return OutcomeText::tr("%1 is not a member.").arg(name);
    case Difference::Kind::MemberRole:
        return OutcomeText::tr("The role of %1 is %2, not the one asked for.")
            .arg(name, roleText(difference.member.role));
    case Difference::Kind::MemberLimits:
        return OutcomeText::tr("The limits of %1 are not those asked for.").arg(name);
    case Difference::Kind::MemberPresent: return OutcomeText::tr("%1 is still a member.").arg(name);
    }
    Q_UNREACHABLE();
}

QString outcomeText(const Outcome &outcome)
{
    const QString reason = outcome.error ? errorText(*outcome.error) : QString();
    switch (outcome.kind) {
    case Outcome::Kind::Done: return doneText(outcome);
    case Outcome::Kind::DoneBut: return doneButText(outcome);
    case Outcome::Kind::Failed: return OutcomeText::tr("The team was not created. %1").arg(reason).trimmed();
    case Outcome::Kind::Unknown:
        return OutcomeText::tr(
                   "It is not known whether the team was created: the answer was lost, and looking it up "
                   "did not tell. Look again before you create it anew. %1")
            .arg(reason)
            .trimmed();
    }
    Q_UNREACHABLE();
}

} // namespace Teamwright
