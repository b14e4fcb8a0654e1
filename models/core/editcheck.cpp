// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcheck.h"

#include "budgetduration.h"
#include "fieldcheck.h"

#include <QHash>

#include <algorithm>

namespace Teamwright {

namespace {

using Code = Issue::Code;
using Severity = Issue::Severity;

bool isAdmin(const std::optional<Member> &member) { return member && member->role == MemberRole::Admin; }

QStringList listOf(const FieldValue &value)
{
    const auto *list = value.as<QStringList>();
    return list ? *list : QStringList();
}

/// Counts who is there under which name, so that many additions are looked at in one pass.
class Headcount final
{
public:
    explicit Headcount(const QList<Member> &members)
    {
        for (const Member &member : members) {
            ++m_ids[member.userId.text()];
            ++m_emails[member.email.toLower()];
            if (member.userId.isEmpty())
                ++m_invited[member.email.toLower()];
        }
    }

    bool isTwice(const Member &member) const
    {
        const QString email = member.email.toLower();
        if (member.userId.isEmpty())
            return m_emails.value(email) > 1;
        return m_ids.value(member.userId.text()) > 1 || (!email.isEmpty() && m_invited.value(email) > 0);
    }

private:
    QHash<QString, int> m_ids;
    QHash<QString, int> m_emails;
    QHash<QString, int> m_invited; ///< those known by their e-mail alone
};

/// Collects the issues of one edit; each check looks at one thing.
class EditChecker final
{
public:
    EditChecker(const TeamEdit &edit, const Team &base, const ValidationContext &context,
                const QList<TeamKeyInfo> &keys)
        : m_edit(edit)
        , m_base(base)
        , m_after(edited(base, edit))
        , m_people(m_after.members)
        , m_context(context)
        , m_keys(keys)
        , m_named(membersNamed(edit.members, base.members))
    {}

    QList<EditIssue> run()
    {
        if (m_edit.isDeletion) {
            addField(Code::DeletionTakesMembers, {}, Severity::Hint,
                     {QString::number(m_base.members.size()),
                      QString::number(std::max(qsizetype(m_base.figures.keyCount), m_keys.size()))});
            return m_issues;
        }
        for (auto change = m_edit.fields.cbegin(); change != m_edit.fields.cend(); ++change)
            checkField(change.key(), change->wanted);
        checkBudgets();
        checkModels();
        checkAlias();
        for (auto change = m_edit.members.cbegin(); change != m_edit.members.cend(); ++change)
            checkMember(change.key(), change->wanted);
        checkAdminsLeft();
        return m_issues;
    }

private:
    void addField(Code code, std::optional<TeamField> field, Severity severity = Severity::Error,
                  QStringList arguments = {})
    {
        m_issues.append(EditIssue{{code, severity, field, -1, std::move(arguments)}, {}});
    }
    void addMember(Code code, const MemberKey &key, Severity severity, QStringList arguments)
    {
        m_issues.append(EditIssue{{code, severity, {}, -1, std::move(arguments)}, key});
    }

    bool touches(TeamField field) const { return m_edit.fields.contains(field); }
    bool isNew(TeamField field) const { return touches(field) && !m_base.value(field).hasValue(); }

    void checkField(TeamField field, const FieldValue &wanted)
    {
        const FieldSpec &spec = fieldSpec(field);
        if (isSameOnProxy(field, wanted, m_base.value(field)))
            return;
        if (spec.isCreateOnly())
            return addField(Code::FieldFixed, field);
        if (spec.clearing == FieldClearing::Never && isSameOnProxy(field, wanted, FieldValue::Null()))
            return addField(Code::FieldNotClearable, field);
        for (const Issue &issue : fieldIssues(spec, wanted, m_context))
            m_issues.append(EditIssue{issue, {}});
    }

    void checkBudgets()
    {
        const Usd *maximum = m_after.value(TeamField::MaxBudget).as<Usd>();
        const Usd *soft = m_after.value(TeamField::SoftBudget).as<Usd>();
        const bool isSoftTouched = touches(TeamField::SoftBudget);
        if ((isSoftTouched || touches(TeamField::MaxBudget)) && maximum && soft && !(*soft < *maximum))
            addField(Code::SoftNotBelowMax, isSoftTouched ? TeamField::SoftBudget : TeamField::MaxBudget);
        if (touches(TeamField::MaxBudget) && maximum && maximum->isZero())
            addField(Code::ZeroBudget, TeamField::MaxBudget, Severity::Question);
        const auto *duration = m_after.value(TeamField::BudgetDuration).as<QString>();
        const bool isForLife = maximum && (!duration || duration->isEmpty());
        const bool isPeriodTouched = touches(TeamField::BudgetDuration);
        if (isForLife && (isPeriodTouched || isNew(TeamField::MaxBudget)))
            addField(Code::BudgetForLife, isPeriodTouched ? TeamField::BudgetDuration : TeamField::MaxBudget,
                     Severity::Hint);
    }

    void checkModels()
    {
        if (touches(TeamField::Models) && listOf(m_after.value(TeamField::Models)).isEmpty() &&
            !listOf(m_base.value(TeamField::Models)).isEmpty())
            addField(Code::AllModelsOpened, TeamField::Models, Severity::Question);
    }

    void checkAlias()
    {
        const QString alias = m_after.alias();
        if (!touches(TeamField::Alias) || alias == m_base.alias())
            return;
        if (alias.trimmed().isEmpty())
            return addField(Code::AliasMissing, TeamField::Alias, Severity::Question);
        const auto other = m_context.teamWithAlias ? m_context.teamWithAlias(alias) : std::nullopt;
        if (other && *other != m_edit.id)
            addField(Code::AliasTaken, TeamField::Alias, Severity::Question, {alias, other->text()});
    }

    void checkMember(const MemberKey &key, const std::optional<Member> &wanted)
    {
        const Member *held = m_named.value(key);
        if (!wanted)
            return held ? checkRemoval(key, *held) : void();
        if (wanted->isNameless())
            return addMember(Code::MemberNameless, key, Severity::Error, {});
        if (!held && m_edit.members.constFind(key)->was)
            return addMember(Code::NotAMember, key, Severity::Error, {wanted->name()});
        if (!held)
            checkAddition(key, *wanted);
        checkRole(key, *wanted, held);
        if (!isSameLimits(wanted->limits, held ? held->limits : MemberLimits()))
            checkLimits(key, *wanted, held ? held->limits : MemberLimits());
    }

    void checkAddition(const MemberKey &key, const Member &wanted)
    {
        if (m_people.isTwice(wanted))
            addMember(Code::MemberTwice, key, Severity::Error, {wanted.name()});
        const auto users = wanted.userId.isEmpty() && m_context.usersWithEmail
                               ? m_context.usersWithEmail(wanted.email)
                               : std::nullopt;
        if (users.value_or(0) > 1)
            addMember(Code::EmailAmbiguous, key, Severity::Error, {wanted.email});
        else if (m_context.isUserKnown && m_context.isUserKnown(wanted) == false)
            addMember(Code::MemberUnknown, key, Severity::Hint, {wanted.name()});
    }

    void checkRole(const MemberKey &key, const Member &wanted, const Member *held)
    {
        if (m_context.capabilities.obstacleIn(m_base, Verb::MakeAdmin) != Obstacle::LicenceNeeded)
            return;
        const bool wasAdmin = held && held->role == MemberRole::Admin;
        if (wanted.role == MemberRole::Admin && !wasAdmin)
            addMember(Code::AdminNeedsLicence, key, Severity::Error, {wanted.name()});
        if (wanted.role == MemberRole::User && wasAdmin)
            addMember(Code::DemotionFinal, key, Severity::Hint, {held->name()});
    }

    void checkLimits(const MemberKey &key, const Member &wanted, const MemberLimits &before)
    {
        const MemberLimits &limits = wanted.limits;
        if (!hasOwnLimits(limits))
            return;
        if (limits.maxBudget && limits.maxBudget->isNegative())
            addMember(Code::AmountNegative, key, Severity::Error, {});
        if (limits.tpmLimit.value_or(0) < 0 || limits.rpmLimit.value_or(0) < 0)
            addMember(Code::IntegerNegative, key, Severity::Error, {});
        if (!limits.budgetDuration.isEmpty() && !BudgetDuration::parse(limits.budgetDuration))
            addMember(Code::DurationInvalid, key, Severity::Error, {});
        if (limits.maxBudget && limits.maxBudget->isZero() && limits.maxBudget != before.maxBudget)
            addMember(Code::ZeroBudget, key, Severity::Question, {});
        if (limits.maxBudget && limits.budgetDuration.isEmpty() &&
            (!before.maxBudget || !before.budgetDuration.isEmpty()))
            addMember(Code::MemberBudgetForLife, key, Severity::Hint, {wanted.name()});
        if (!limits.maxBudget && m_after.value(TeamField::MemberBudget).hasValue())
            addMember(Code::MemberDefaultCounts, key, Severity::Hint, {wanted.name()});
        for (const QString &model : limits.allowedModels) {
            if (m_context.isModelKnown && m_context.isModelKnown(model) == false)
                addMember(Code::ModelUnknown, key, Severity::Hint, {model});
        }
    }

    void checkRemoval(const MemberKey &key, const Member &held)
    {
        QStringList names;
        for (const TeamKeyInfo &info : m_keys) {
            if (!info.owner.isEmpty() && info.owner == held.userId)
                names.append(info.alias.isEmpty() ? info.maskedName : info.alias);
        }
        if (!names.isEmpty())
            addMember(Code::RemovalTakesKeys, key, Severity::Question,
                      {held.name(), QString::number(names.size()), names.join(QStringLiteral(", "))});
    }

    /// One question for all of them, whoever was the last.
    void checkAdminsLeft()
    {
        if (std::ranges::any_of(m_after.members, isAdmin))
            return;
        QStringList admins;
        for (const Member &member : m_base.members) {
            if (isAdmin(member))
                admins.append(member.name());
        }
        if (!admins.isEmpty())
            addField(Code::LastAdmin, {}, Severity::Question, {admins.join(QStringLiteral(", "))});
    }

    const TeamEdit &m_edit;
    const Team &m_base;
    const Team m_after;
    const Headcount m_people;
    const ValidationContext &m_context;
    const QList<TeamKeyInfo> &m_keys;
    const QMap<MemberKey, const Member *> m_named;
    QList<EditIssue> m_issues;
};

} // namespace

QList<EditIssue> checkEdit(const TeamEdit &edit, const Team &base, const ValidationContext &context,
                           const QList<TeamKeyInfo> &keys)
{
    return EditChecker(edit, base, context, keys).run();
}

bool hasErrors(const QList<EditIssue> &issues)
{
    return std::ranges::any_of(
        issues, [](const EditIssue &found) { return found.issue.severity == Issue::Severity::Error; });
}

} // namespace Teamwright
