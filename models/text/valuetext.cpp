// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetext.h"

#include "amounttext.h"
#include "resettext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

bool holdsModels(const FieldSpec &spec) { return spec.kind == FieldKind::Models; }

QString textText(const QString &text, const FieldSpec &spec)
{
    if (text.isEmpty())
        return ValueText::tr("empty");
    const auto duration = spec.kind == FieldKind::Duration ? BudgetDuration::parse(text) : std::nullopt;
    return duration ? periodText(*duration) : text;
}

QString listText(const QStringList &list, const FieldSpec &spec)
{
    if (list.isEmpty()) // no model named means every model (contract 2.5)
        return holdsModels(spec) ? ValueText::tr("all models") : ValueText::tr("none");
    return list.join(QStringLiteral(", "));
}

QString mapText(const AliasMap &map)
{
    if (map.isEmpty())
        return ValueText::tr("none");
    QStringList entries;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        entries.append(QStringLiteral("%1 → %2").arg(entry.key(), entry.value()));
    return entries.join(QStringLiteral(", "));
}

QString windowText(const JsonValue &window)
{
    const auto amount = Usd::parse(QString::fromLatin1(window[u"max_budget"].numberToken()));
    const QString typed = window[u"budget_duration"].toString();
    const auto duration = BudgetDuration::parse(typed);
    //: A limit of spend with its period, for example: $5.00 every day
    return ValueText::tr("%1 %2").arg(amount ? amountText(*amount)
                                             : nullText(fieldSpec(TeamField::MaxBudget)),
                                      duration ? periodText(*duration) : typed);
}

QString jsonText(const JsonValue &json, const FieldSpec &spec)
{
    if (json.toObject().isEmpty() && json.toArray().isEmpty())
        return ValueText::tr("none");
    if (spec.kind != FieldKind::Windows)
        return QString::fromUtf8(json.toCompact());
    QStringList windows;
    for (const JsonValue &window : json.toArray())
        windows.append(windowText(window));
    return windows.join(QStringLiteral("; "));
}

} // namespace

QString notSetText() { return ValueText::tr("not set"); }

QString nullText(const FieldSpec &spec)
{
    if (spec.isLimit())
        return ValueText::tr("unlimited");
    if (spec.kind == FieldKind::Duration)
        return ValueText::tr("never");
    return ValueText::tr("none");
}

QString valueText(const FieldValue &value, const FieldSpec &spec)
{
    if (value.isUnset())
        return notSetText();
    if (const auto *invalid = value.as<FieldValue::Invalid>())
        return invalid->typed;
    if (const auto *text = value.as<QString>())
        return textText(*text, spec);
    if (const auto *count = value.as<qint64>())
        return countText(*count);
    if (const auto *amount = value.as<Usd>())
        return amountText(*amount);
    if (const auto *flag = value.as<bool>())
        return *flag ? ValueText::tr("yes") : ValueText::tr("no");
    if (const auto *list = value.as<QStringList>())
        return listText(*list, spec);
    if (const auto *map = value.as<AliasMap>())
        return mapText(*map);
    if (const auto *json = value.as<JsonValue>())
        return jsonText(*json, spec);
    return nullText(spec);
}

} // namespace Teamwright
