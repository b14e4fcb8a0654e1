// SPDX-License-Identifier: GPL-3.0-or-later
#include "notedrow.h"

#include "banner.h"

#include <QFormLayout>
#include <QLabel>

namespace Teamwright {

InlineNote *addNotedRow(QFormLayout &form, const QString &label, QWidget *field, QWidget *beside)
{
    auto *note = new InlineNote;
    auto *line = new QHBoxLayout;
    line->addWidget(field, 1);
    if (beside)
        line->addWidget(beside);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(Space::tiny);
    cell->addLayout(line);
    cell->addWidget(note);
    form.addRow(label, cell);
    // QFormLayout gives a buddy to the labels of widgets only, not of layouts.
    auto *caption = qobject_cast<QLabel *>(form.labelForField(cell));
    caption->setBuddy(field);
    caption->setFixedHeight(field->sizeHint().height()); // level with the field, whatever the note adds
    return note;
}

} // namespace Teamwright
