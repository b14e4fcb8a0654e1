// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowseditor.h"

#include "fieldtext.h"
#include "rowstable.h"
#include "suggestingdelegate.h"

#include <QVBoxLayout>

namespace Teamwright {

namespace {

const QString durationKey = QStringLiteral("budget_duration");
const QString amountKey = QStringLiteral("max_budget");

} // namespace

WindowsEditor::WindowsEditor(TeamField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_table(new RowsTable(fieldLabel(field), {tr("Duration"), tr("Amount (USD)")},
                            {QStringLiteral("1d"), QString()}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    auto *durations = new SuggestingDelegate;
    durations->setTexts(
        {QStringLiteral("1h"), QStringLiteral("1d"), QStringLiteral("7d"), QStringLiteral("1mo")});
    m_table->setDelegate(0, durations);
    m_table->setDelegate(1, new SuggestingDelegate);
    connect(m_table, &RowsTable::edited, this,
            [this] { takeTyped(typed().isEmpty() ? FieldValue() : FieldValue(JsonValue(typed()))); });
}

QWidget *WindowsEditor::input() const { return m_table; }

JsonValue::Array WindowsEditor::typed() const
{
    JsonValue::Array windows;
    for (const QStringList &row : m_table->rows()) {
        JsonValue window;
        window.insert(durationKey, JsonValue(row[0].trimmed()));
        const auto amount = Usd::parse(row[1]);
        window.insert(amountKey, amount ? JsonValue::number(amount->toJson()) : JsonValue(row[1]));
        windows.append(window);
    }
    return windows;
}

void WindowsEditor::present(const FieldValue &value)
{
    const auto *json = value.as<JsonValue>();
    QList<QStringList> rows;
    for (const JsonValue &window : json ? json->toArray() : JsonValue::Array()) {
        const JsonValue &amount = window[amountKey];
        rows.append({window[durationKey].toString(),
                     amount.isNumber() ? QString::fromLatin1(amount.numberToken()) : amount.toString()});
    }
    m_table->setRows(rows);
}

} // namespace Teamwright
