// SPDX-License-Identifier: GPL-3.0-or-later
#include "changetext.h"

#include "amounttext.h"
#include "fieldtext.h"
#include "outcometext.h"
#include "valuetext.h"

#include <QCoreApplication>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString fromTo(const QString &what, const QString &was, const QString &wanted)
{
    //: %1 what is changed, %2 and %3 its old and new value: "Maximum budget from $5.00 to $10.00"
    return ChangeText::tr("%1 from %2 to %3").arg(what, was, wanted);
}

QStringList without(const QStringList &list, const QStringList &others)
{
    QStringList rest;
    for (const QString &entry : list) {
        if (!others.contains(entry))
            rest.append(entry);
    }
    return rest;
}

/// "gpt-4o added; o1 removed"
QString cameAndWent(const QStringList &came, const QStringList &went)
{
    QStringList parts;
    if (!came.isEmpty())
        parts.append(ChangeText::tr("%1 added").arg(came.join(u", "_qs)));
    if (!went.isEmpty())
        parts.append(ChangeText::tr("%1 removed").arg(went.join(u", "_qs)));
    return parts.join(u"; "_qs);
}

/// Only where both lists have entries: an empty one may mean "all". Empty: only the order differs.
QString listChange(const QStringList &was, const QStringList &wanted)
{
    return was.isEmpty() || wanted.isEmpty() ? QString()
                                             : cameAndWent(without(wanted, was), without(was, wanted));
}

/// The names of the top level, for their values may be long, or secrets.
QString objectChange(const JsonValue &was, const JsonValue &wanted)
{
    QStringList came;
    QStringList went;
    QStringList changed;
    for (const JsonValue::Member &entry : wanted.toObject()) {
        if (!was.contains(entry.key))
            came.append(entry.key);
        else if (was[entry.key] != entry.value)
            changed.append(entry.key);
    }
    for (const JsonValue::Member &entry : was.toObject()) {
        if (!wanted.contains(entry.key))
            went.append(entry.key);
    }
    QString text = cameAndWent(came, went);
    if (changed.isEmpty())
        return text;
    const QString others = ChangeText::tr("%1 changed").arg(changed.join(u", "_qs));
    return text.isEmpty() ? others : text + u"; "_qs + others;
}

QString entriesChange(const FieldSpec &spec, const FieldEdit &change)
{
    const auto *list = change.was.as<QStringList>();
    if (const auto *wanted = list ? change.wanted.as<QStringList>() : nullptr)
        return listChange(*list, *wanted);
    if (spec.kind != FieldKind::Json || change.was.isInvalid() || change.wanted.isInvalid())
        return {};
    const auto *was = change.was.as<JsonValue>();
    const auto *wanted = change.wanted.as<JsonValue>();
    return objectChange(was ? *was : JsonValue(), wanted ? *wanted : JsonValue());
}

QString budgetText(const std::optional<Usd> &amount)
{
    return amount ? amountText(*amount) : nullText(fieldSpec(TeamField::MaxBudget));
}

QString rateText(const std::optional<qint64> &limit)
{
    return limit ? countText(*limit) : nullText(fieldSpec(TeamField::TpmLimit));
}

/// A limit of a person as a field of that kind would say it.
QString periodText(const QString &duration)
{
    const FieldSpec &spec = fieldSpec(TeamField::BudgetDuration);
    return duration.isEmpty() ? nullText(spec) : valueText(FieldValue(duration), spec);
}

QString modelsText(const QStringList &models)
{
    return valueText(FieldValue(models), fieldSpec(TeamField::Models));
}

QStringList limitChanges(const QString &name, const MemberLimits &was, const MemberLimits &wanted)
{
    if (isSameLimits(was, wanted))
        return {};
    if (!hasOwnLimits(wanted))
        return {ChangeText::tr("limits of %1 back to the team’s default").arg(name)};
    QStringList changes;
    if (was.maxBudget != wanted.maxBudget)
        changes.append(fromTo(ChangeText::tr("budget of %1").arg(name), budgetText(was.maxBudget),
                              budgetText(wanted.maxBudget)));
    if (was.budgetDuration != wanted.budgetDuration)
        changes.append(fromTo(ChangeText::tr("budget period of %1").arg(name), periodText(was.budgetDuration),
                              periodText(wanted.budgetDuration)));
    if (was.tpmLimit != wanted.tpmLimit)
        changes.append(fromTo(ChangeText::tr("tokens per minute of %1").arg(name), rateText(was.tpmLimit),
                              rateText(wanted.tpmLimit)));
    if (was.rpmLimit != wanted.rpmLimit)
        changes.append(fromTo(ChangeText::tr("requests per minute of %1").arg(name), rateText(was.rpmLimit),
                              rateText(wanted.rpmLimit)));
    if (was.allowedModels != wanted.allowedModels)
        changes.append(fromTo(ChangeText::tr("models of %1").arg(name), modelsText(was.allowedModels),
                              modelsText(wanted.allowedModels)));
    if (changes.isEmpty())
        changes.append(ChangeText::tr("limits of %1 no longer the team’s default").arg(name));
    return changes;
}

QString fieldConflict(const EditConflict &conflict)
{
    const FieldSpec &spec = fieldSpec(*conflict.field);
    return ChangeText::tr("%1 was %2. Meanwhile it became %3; you want %4.")
        .arg(fieldLabel(spec.field), valueText(conflict.fieldEdit.was, spec),
             valueText(conflict.theirs, spec), valueText(conflict.fieldEdit.wanted, spec));
}

QString memberConflict(const EditConflict &conflict)
{
    const auto &[was, mine] = conflict.memberEdit;
    const auto &theirs = conflict.theirMember;
    const QString name = (mine ? *mine : was.value_or(Member())).name();
    const QString wish = memberChangeText(conflict.memberEdit);
    if (!theirs)
        return ChangeText::tr("%1 was removed meanwhile. You want: %2.").arg(name, wish);
    if (!was)
        return ChangeText::tr("%1 was added meanwhile as %2. You want: %3.")
            .arg(name, roleText(theirs->role), wish);
    return ChangeText::tr("Somebody else changed: %1. You want: %2.")
        .arg(memberChangeText({was, theirs}), wish);
}

} // namespace

QString fieldChangeText(TeamField field, const FieldEdit &change)
{
    const FieldSpec &spec = fieldSpec(field);
    const QString entries = entriesChange(spec, change);
    if (!entries.isEmpty())
        //: %1 a field, %2 what came and went in it: "Models: gpt-4o added"
        return ChangeText::tr("%1: %2").arg(fieldLabel(field), entries);
    const FieldValue wanted = change.wanted.isUnset() ? FieldValue::Null() : change.wanted;
    return fromTo(fieldLabel(field), valueText(change.was, spec), valueText(wanted, spec));
}

QString memberChangeText(const MemberEdit &change)
{
    const auto &[was, wanted] = change;
    if (!wanted)
        return was ? ChangeText::tr("%1 removed").arg(was->name()) : QString();
    const QString &name = wanted->name();
    if (!was) {
        const QStringList limits = limitChanges(name, {}, wanted->limits);
        const QString added = ChangeText::tr("%1 added as %2").arg(name, roleText(wanted->role));
        return (QStringList{added} + limits).join(u", "_qs);
    }
    QStringList changes;
    if (was->role != wanted->role)
        changes.append(
            fromTo(ChangeText::tr("role of %1").arg(name), roleText(was->role), roleText(wanted->role)));
    return (changes + limitChanges(name, was->limits, wanted->limits)).join(u", "_qs);
}

QStringList changeLines(const TeamEdit &edit)
{
    if (edit.isDeletion)
        return {ChangeText::tr("the team is deleted")};
    QStringList lines;
    for (auto change = edit.fields.cbegin(); change != edit.fields.cend(); ++change)
        lines.append(fieldChangeText(change.key(), *change));
    for (auto change = edit.members.cbegin(); change != edit.members.cend(); ++change)
        lines.append(memberChangeText(*change));
    return lines;
}

QString conflictText(const EditConflict &conflict)
{
    return conflict.field ? fieldConflict(conflict) : memberConflict(conflict);
}

QString resolutionText(Resolution resolution)
{
    switch (resolution) {
    case Resolution::Theirs: return ChangeText::tr("Theirs");
    case Resolution::Mine: return ChangeText::tr("Mine");
    case Resolution::Both: return ChangeText::tr("Both");
    }
    Q_UNREACHABLE();
}

QString bulkRefusalText(BulkRefusal refusal, TeamField field)
{
    const QString label = fieldLabel(field);
    const QString all = valueText(FieldValue(QStringList()), fieldSpec(TeamField::Models));
    switch (refusal) {
    case BulkRefusal::None: return {};
    case BulkRefusal::SameAlready: return ChangeText::tr("%1 is so already.").arg(label);
    case BulkRefusal::Unfit: return ChangeText::tr("%1 cannot be changed in this way.").arg(label);
    case BulkRefusal::NoLimit:
        return ChangeText::tr("%1 is unlimited: there is nothing to raise.").arg(label);
    case BulkRefusal::BelowZero: return ChangeText::tr("%1 would fall below 0.").arg(label);
    case BulkRefusal::TooPrecise:
        return ChangeText::tr("%1 would have more digits than the proxy keeps.").arg(label);
    case BulkRefusal::MeansAll:
        return field == TeamField::MemberPermissions
                   ? ChangeText::tr("%1 are the proxy’s default now; a list would replace it.").arg(label)
                   : ChangeText::tr("%1: %2 now; with a list only those in it would be left.")
                         .arg(label, all);
    case BulkRefusal::WouldMeanAll:
        return field == TeamField::MemberPermissions
                   ? ChangeText::tr("%1: without the last entry the proxy’s default counts.").arg(label)
                   : ChangeText::tr("%1: without the last entry it would be %2.").arg(label, all);
    }
    Q_UNREACHABLE();
}

} // namespace Teamwright
