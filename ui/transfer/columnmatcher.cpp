// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmatcher.h"

#include "format.h"
#include "textlabel.h"
#include "tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Teamwright {

namespace {

constexpr int mostVisibleRows = 5;

} // namespace

ColumnMatcher::ColumnMatcher(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ColumnMatcher::setTable(const std::optional<CsvTable> &table, const ColumnMapping &mapping)
{
    delete m_content;
    m_content = nullptr;
    m_choices.clear();
    setVisible(table.has_value());
    if (!table)
        return;
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    grid->setColumnStretch(1, 1);
    QStringList keys = csvColumns(false);
    for (const QString &key : csvColumns(true)) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (int i = 0; i < table->header.size(); ++i) {
        auto *choice = new QComboBox;
        choice->addItem(tr("Not used"), QString());
        for (const QString &key : std::as_const(keys))
            choice->addItem(key, key);
        choice->setCurrentIndex(qMax(0, choice->findData(mapping.keys.value(i))));
        choice->setAccessibleName(tr("Meaning of the column %1").arg(table->header[i]));
        auto *label = new TextLabel(table->header[i]);
        label->setBuddy(choice);
        grid->addWidget(label, i, 0);
        grid->addWidget(choice, i, 1);
        m_choices.append(choice);
        connect(choice, &QComboBox::activated, this, &ColumnMatcher::choose);
    }
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Columns of the file"));
    area->setMaximumHeight((Size::control + Space::small) * qMin(mostVisibleRows, int(m_choices.size())) +
                           Space::huge);
    m_content = area;
    layout()->addWidget(area);
}

void ColumnMatcher::choose()
{
    ColumnMapping mapping;
    for (const QComboBox *choice : std::as_const(m_choices))
        mapping.keys.append(choice->currentData().toString());
    Q_EMIT mappingChosen(mapping);
}

} // namespace Teamwright
