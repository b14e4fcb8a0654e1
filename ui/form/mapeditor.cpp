// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapeditor.h"

#include "fieldtext.h"
#include "rowstable.h"
#include "suggestingdelegate.h"

#include <QVBoxLayout>

namespace Teamwright {

MapEditor::MapEditor(TeamField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_table(new RowsTable(fieldLabel(field), {tr("Name in calls"), tr("Model")}, {QString(), QString()}))
    , m_models(new SuggestingDelegate)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    m_table->setDelegate(0, new SuggestingDelegate);
    m_table->setDelegate(1, m_models);
    connect(m_table, &RowsTable::edited, this,
            [this] { takeTyped(typed().isEmpty() ? FieldValue() : FieldValue(typed())); });
}

void MapEditor::setModels(const QStringList &models) { m_models->setTexts(models); }

QWidget *MapEditor::input() const { return m_table; }

AliasMap MapEditor::typed() const
{
    AliasMap map;
    for (const QStringList &row : m_table->rows()) {
        if (const QString name = row[0].trimmed(), model = row[1].trimmed();
            !name.isEmpty() || !model.isEmpty())
            map.insert(name, model);
    }
    return map;
}

void MapEditor::present(const FieldValue &value)
{
    const auto *map = value.as<AliasMap>();
    QList<QStringList> rows;
    for (auto entry = map ? map->cbegin() : AliasMap::const_iterator(); map && entry != map->cend(); ++entry)
        rows.append({entry.key(), entry.value()});
    m_table->setRows(rows);
}

} // namespace Teamwright
