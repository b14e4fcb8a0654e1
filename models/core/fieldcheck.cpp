// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldcheck.h"

#include "budgetduration.h"

#include <algorithm>

namespace Teamwright {

namespace {

using Code = Issue::Code;
using Severity = Issue::Severity;

/// Looks at one value of one field.
class FieldChecker final
{
public:
    explicit FieldChecker(const ValidationContext &context)
        : m_context(context)
    {}

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

    QList<Issue> takeIssues() { return std::move(m_issues); }

private:
    void add(Code code, std::optional<TeamField> field, Severity severity = Severity::Error,
             QStringList arguments = {})
    {
        m_issues.append({code, severity, field, -1, std::move(arguments)});
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

    const ValidationContext &m_context;
    QList<Issue> m_issues;
};

} // namespace

QList<Issue> fieldIssues(const FieldSpec &spec, const FieldValue &value, const ValidationContext &context)
{
    FieldChecker checker(context);
    checker.checkField(spec, value);
    return checker.takeIssues();
}

} // namespace Teamwright
