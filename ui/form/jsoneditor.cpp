// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoneditor.h"

#include "choicedelegate.h"
#include "emphasis.h"
#include "fieldtext.h"
#include "jsonrows.h"
#include "rowstable.h"
#include "suggestingdelegate.h"
#include "tokens.h"

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Teamwright {

JsonEditor::JsonEditor(TeamField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_asText(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_table(new RowsTable(fieldLabel(field), {tr("Key"), tr("Type"), tr("Value")},
                            {QString(), jsonRowTypeText(JsonRowType::Text), QString()}))
    , m_text(new QPlainTextEdit)
{
    m_table->setDelegate(0, new SuggestingDelegate);
    m_table->setDelegate(1, new ChoiceDelegate(jsonRowTypeTexts()));
    m_table->setDelegate(2, new SuggestingDelegate);
    m_text->setFont(fontFor(TextRole::Mono, font()));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("%1 as JSON").arg(fieldLabel(field)));
    m_text->setPlaceholderText(QStringLiteral("{\"cost_center\": \"4711\"}"));
    m_text->setMinimumHeight(QFontMetrics(m_text->font()).height() * 7);
    m_asText->setText(tr("Edit as JSON"));
    m_asText->setCheckable(true);
    m_asText->setObjectName(QStringLiteral("metadataAsJson"));
    m_asText->setFocusPolicy(Qt::TabFocus);
    setEmphasis(*m_asText, Emphasis::Quiet);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_text);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_pages);
    layout->addWidget(m_asText, 0, Qt::AlignLeft);
    connect(m_asText, &QToolButton::clicked, this, &JsonEditor::showText);
    connect(m_table, &RowsTable::edited, this, &JsonEditor::takeRows);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonEditor::takeText);
    showText(false);
}

QWidget *JsonEditor::input() const { return m_pages->currentWidget(); }

void JsonEditor::showText(bool isText)
{
    m_pages->setCurrentWidget(isText ? static_cast<QWidget *>(m_text) : m_table);
    for (int page = 0; page < m_pages->count(); ++page) {
        const auto policy = page == m_pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(page)->setSizePolicy(QSizePolicy::Preferred, policy);
    }
    m_pages->adjustSize();
    present(value());
}

void JsonEditor::takeRows()
{
    const QList<QStringList> rows = m_table->rows();
    const auto object = jsonFromRows(rows);
    if (!object)
        takeTyped(FieldValue::Invalid{textFromRows(rows)});
    else
        takeTyped(object->toObject().isEmpty() ? FieldValue() : FieldValue(*object));
    m_asText->setEnabled(true);
}

void JsonEditor::takeText()
{
    if (m_pages->currentWidget() != m_text)
        return;
    const QString typed = m_text->toPlainText();
    const auto object = JsonValue::parse(typed.toUtf8());
    FieldValue value;
    if (object && object->isObject())
        value = FieldValue(*object);
    else if (!typed.trimmed().isEmpty())
        value = FieldValue::Invalid{typed};
    m_asText->setEnabled(!value.isInvalid());
    m_asText->setToolTip(value.isInvalid() ? tr("The rows come back when the text is a JSON object.")
                                           : QString());
    takeTyped(value);
}

void JsonEditor::present(const FieldValue &value)
{
    const auto *json = value.as<JsonValue>();
    const auto *invalid = value.as<FieldValue::Invalid>();
    if (invalid && m_pages->currentWidget() == m_table && jsonFromRows(m_table->rows())) {
        m_asText->setChecked(true); // only the text can hold it
        m_pages->setCurrentWidget(m_text);
    }
    if (m_pages->currentWidget() == m_table) {
        if (!invalid)
            m_table->setRows(json ? rowsFromJson(*json) : QList<QStringList>());
        return;
    }
    const QString text = invalid ? invalid->typed : json ? QString::fromUtf8(json->toIndented()) : QString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

} // namespace Teamwright
