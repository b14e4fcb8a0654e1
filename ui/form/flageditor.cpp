// SPDX-License-Identifier: GPL-3.0-or-later
#include "flageditor.h"

#include "fieldtext.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace Teamwright {

FlagEditor::FlagEditor(TeamField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QCheckBox(fieldLabel(field)))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addStretch();
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool isOn) { takeTyped(isOn ? FieldValue(true) : FieldValue()); });
}

QWidget *FlagEditor::input() const { return m_box; }

void FlagEditor::present(const FieldValue &value)
{
    const bool *flag = value.as<bool>();
    m_box->setChecked(flag && *flag);
}

} // namespace Teamwright
