// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor.h"

#include "fieldtext.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace Teamwright {

TextEditor::TextEditor(TeamField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit)
{
    m_line->setPlaceholderText(fieldPlaceholder(field));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { takeTyped(text.isEmpty() ? FieldValue() : FieldValue(text)); });
}

QWidget *TextEditor::input() const { return m_line; }

void TextEditor::present(const FieldValue &value)
{
    const QString *text = value.as<QString>();
    m_line->setText(text ? *text : QString());
}

} // namespace Teamwright
