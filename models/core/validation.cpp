// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation.h"

#include "budgetduration.h"

#include <QRegularExpression>

#include <algorithm>

namespace Teamwright {

namespace {

using Code = Issue::Code;
using Severity = Issue::Severity;

/// Collects the issues of one team; each check looks at one thing.
class Checker final
{
public:
    Checker(const Team &team, const ValidationContext &context)
        : m_team(team)
        , m_context(context)
    {}

    QList<Issue> run()
    {
        for (const FieldSpec &spec : teamFields())
            checkField(spec, m_team.value(spec.field));
        checkIdentity();
        checkBudgets();
        checkMembers();
        return m_issues;
    }

private:
    void add(Code code, std::optional<TeamField> field, Severity severity = Severity::Error,
             QStringList arguments = {})
    {
        m_issues.append({code, severity, field, -1, std::move(arguments)});
    }
    void addMember(Code code, int row, Severity severity = Severity::Error, QStringList arguments = {})
    {
        m_issues.append({code, severity, {}, row, std::move(arguments)});
    }

    void checkField(const FieldSpec &spec, const FieldValue &value)
    {
        if (value.isUnset())
            return;
        if (m_context.capabilities.obstacleTo(spec.field) == Obstacle::LicenceNeeded && !isEmpty(value))
            add(Code::LicenceNeeded, spec.field);
        if (const auto *invalid = value.as<FieldValue::Invalid>())
            return checkInvalid(spec, invalid->typed);
        if (const auto *text = value.as<QString>())
            checkText(spec, *text);
        if (const auto *amount = value.as<Usd>(); amount && amount->isNegative())
            add(Code::AmountNegative, spec.field);
        if (const auto *number = value.as<qint64>(); number && *number < 0)
            add(Code::IntegerNegative, spec.field);
        if (const auto *json = value.as<JsonValue>())
            checkJson(spec, *json);
        if (const auto *map = value.as<AliasMap>();
            map && (map->contains(QString()) || map->values().contains(QString())))
            add(Code::AliasEntryEmpty, spec.field);
        if (const auto *list = value.as<QStringList>(); list && spec.kind == FieldKind::Models)
            checkModels(spec.field, *list);
    }

    static bool isEmpty(const FieldValue &value)
    {
        const auto *text = value.as<QString>();
        const auto *list = value.as<QStringList>();
        return value.isNull() || (text && text->isEmpty()) || (list && list->isEmpty());
    }

    void checkInvalid(const FieldSpec &spec, const QString &typed)
    {
        switch (spec.kind) {
        case FieldKind::Amount: {
            const auto digits = std::ranges::count_if(typed, [](QChar c) { return c.isDigit(); });
            return add(digits > 18 ? Code::AmountTooPrecise : Code::AmountInvalid, spec.field);
        }
        case FieldKind::Integer: return add(Code::IntegerInvalid, spec.field);
        case FieldKind::Duration: return add(Code::DurationInvalid, spec.field);
        default: break;
        }
        JsonFault fault;
        if (JsonValue::parse(typed.toUtf8(), &fault))
            return add(Code::JsonNotObject, spec.field);
        add(Code::JsonInvalid, spec.field, Severity::Error,
            {QString::number(fault.line), QString::number(fault.column), fault.reason});
    }

    void checkText(const FieldSpec &spec, const QString &text)
    {
        if (text.contains(QChar(u'\0')))
            add(Code::TextWithNul, spec.field);
        if (spec.kind == FieldKind::Duration && !BudgetDuration::parse(text))
            add(Code::DurationInvalid, spec.field);
    }

    void checkJson(const FieldSpec &spec, const JsonValue &json)
    {
        if (spec.kind == FieldKind::Json && !json.isObject())
            add(Code::JsonNotObject, spec.field);
        if (spec.kind != FieldKind::Windows)
            return;
        const JsonValue::Array &windows = json.toArray();
        for (qsizetype i = 0; i < windows.size(); ++i) {
            const auto amount = Usd::parse(QString::fromLatin1(windows[i][u"max_budget"].numberToken()));
            // The proxy stores any text as the period of a window (contract 2.1).
            if (!amount || amount->isNegative() ||
                !BudgetDuration::parse(windows[i][u"budget_duration"].toString()))
                add(Code::WindowsInvalid, spec.field, Severity::Error, {QString::number(i + 1)});
        }
    }

    void checkModels(TeamField field, const QStringList &models)
    {
        static const QStringList special{QStringLiteral("*"), QStringLiteral("all-proxy-models"),
                                         QStringLiteral("no-default-models")};
        for (const QString &model : models) {
            if (m_context.isModelKnown && !special.contains(model) && !model.endsWith(u"/*") &&
                m_context.isModelKnown(model) == false)
                add(Code::ModelUnknown, field, Severity::Hint, {model});
        }
    }

    void checkIdentity()
    {
        const QString alias = m_team.alias();
        if (alias.trimmed().isEmpty())
            add(Code::AliasMissing, TeamField::Alias);
        else if (m_context.teamWithAlias) {
            if (const auto other = m_context.teamWithAlias(alias))
                add(Code::AliasTaken, TeamField::Alias, Severity::Question, {alias, other->text()});
        }
        const auto *id = m_team.value(TeamField::Id).as<QString>();
        if (!id || id->trimmed().isEmpty())
            return;
        if (*id == u"litellm-dashboard")
            add(Code::IdReserved, TeamField::Id);
        else if (m_context.isIdTaken && m_context.isIdTaken(TeamId(*id)))
            add(Code::IdTaken, TeamField::Id, Severity::Error, {*id});
        static const QRegularExpression reachable(
            QStringLiteral("\\A[^/?#%\\\\\\s\\x00-\\x1f\\x7f]{1,255}\\z"));
        if (!reachable.match(*id).hasMatch() || *id == u"." || *id == u"..")
            add(Code::IdUnreachable, TeamField::Id, Severity::Question, {*id});
    }

    void checkBudgets()
    {
        const Usd *maximum = m_team.value(TeamField::MaxBudget).as<Usd>();
        const Usd *soft = m_team.value(TeamField::SoftBudget).as<Usd>();
        if (maximum && soft && !(*soft < *maximum))
            add(Code::SoftNotBelowMax, TeamField::SoftBudget);
        if (maximum && maximum->isZero())
            add(Code::ZeroBudget, TeamField::MaxBudget, Severity::Question);
    }

    void checkMembers()
    {
        for (int row = 0; row < m_team.members.size(); ++row) {
            const Member &member = m_team.members[row];
            if (member.isNameless()) {
                addMember(Code::MemberNameless, row);
                continue;
            }
            const auto before = m_team.members.first(row);
            if (std::ranges::any_of(before,
                                    [&](const Member &other) { return other.isSamePersonAs(member); }))
                addMember(Code::MemberTwice, row, Severity::Error, {member.name()});
            if (m_context.isUserKnown && m_context.isUserKnown(member) == false)
                addMember(Code::MemberUnknown, row, Severity::Hint, {member.name()});
        }
    }

    const Team &m_team;
    const ValidationContext &m_context;
    QList<Issue> m_issues;
};

} // namespace

QList<Issue> validateNewTeam(const Team &team, const ValidationContext &context)
{
    return Checker(team, context).run();
}

bool hasErrors(const QList<Issue> &issues)
{
    return std::ranges::any_of(issues,
                               [](const Issue &issue) { return issue.severity == Issue::Severity::Error; });
}

} // namespace Teamwright
