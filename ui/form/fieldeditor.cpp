// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldeditor.h"

#include "teamedit.h"

namespace Teamwright {

FieldEditor::FieldEditor(TeamField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    setObjectName(QLatin1String("editor_") + spec().key);
}

void FieldEditor::setValue(const FieldValue &value)
{
    if (value == m_value)
        return;
    // One kind of empty for another must not disturb whoever is about to fill it: a list with its search.
    const bool isStillEmpty = spec().clearing == FieldClearing::ByEmpty &&
                              isSameOnProxy(m_field, m_value, FieldValue()) &&
                              isSameOnProxy(m_field, value, FieldValue());
    m_value = value;
    if (!isStillEmpty)
        present(value);
}

void FieldEditor::reset()
{
    m_value = {};
    present(m_value);
}

void FieldEditor::takeTyped(const FieldValue &value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT edited();
}

} // namespace Teamwright
