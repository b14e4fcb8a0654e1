// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmodel.h"

#include "changetext.h"
#include "importpreviewtext.h"
#include "itemroles.h"

#include <algorithm>

namespace Teamwright {

namespace {

ImportAction usualAction(ImportState state)
{
    switch (state) {
    case ImportState::New: return ImportAction::Create;
    case ImportState::Differs: return ImportAction::Overwrite;
    case ImportState::Same:
    case ImportState::Cannot: return ImportAction::Skip;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Team &team) { return team.alias().isEmpty() ? team.id.text() : team.alias(); }

QString actionText(ImportAction action)
{
    switch (action) {
    case ImportAction::Skip: return importSkipText();
    case ImportAction::Create: return importCreateText();
    case ImportAction::Overwrite: return importModeText(ImportMode::Overwrite);
    case ImportAction::Merge: return importModeText(ImportMode::Merge);
    }
    Q_UNREACHABLE();
}

} // namespace

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ImportModel::setRows(const QList<ImportRow> &rows, const QList<int> &lines,
                          const QList<QStringList> &remarks)
{
    beginResetModel();
    m_rows = rows;
    m_lines = lines;
    m_remarks = remarks;
    m_actions.clear();
    for (const ImportRow &row : rows)
        m_actions.append(usualAction(row.state));
    endResetModel();
    Q_EMIT actionsChanged();
}

QList<ImportAction> ImportModel::possibleActions(int row) const
{
    switch (m_rows[row].state) {
    case ImportState::New: return {ImportAction::Create, ImportAction::Skip};
    case ImportState::Differs: return {ImportAction::Overwrite, ImportAction::Merge, ImportAction::Skip};
    case ImportState::Same:
    case ImportState::Cannot: return {ImportAction::Skip};
    }
    Q_UNREACHABLE();
}

void ImportModel::setActionForAll(ImportAction action)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (possibleActions(row).contains(action))
            m_actions[row] = action;
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(ImportColumn::Action)),
                           index(rowCount() - 1, int(ImportColumn::Action)));
    Q_EMIT actionsChanged();
}

int ImportModel::countOf(ImportState state) const
{
    return int(std::ranges::count(m_rows, state, &ImportRow::state));
}

int ImportModel::stagedCount() const
{
    return int(m_actions.size() - std::ranges::count(m_actions, ImportAction::Skip));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : importColumnCount;
}

QString ImportModel::changesText(int row) const
{
    QStringList texts = changeLines(m_rows[row].difference);
    if (m_rows[row].state == ImportState::Cannot)
        texts.append(importObstacleText(m_rows[row].obstacle));
    texts += m_remarks.value(row);
    return texts.join(u'\n');
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto column = ImportColumn(index.column());
    if (role == Qt::ToolTipRole && column == ImportColumn::Changes)
        return changesText(row);
    if (role == Qt::EditRole && column == ImportColumn::Action)
        return int(m_actions[row]);
    if (role == ValueRole && column == ImportColumn::State)
        return int(m_rows[row].state);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ImportColumn::Place: return m_lines.value(row) > 0 ? QVariant(m_lines[row]) : QVariant();
    case ImportColumn::Team: return nameOf(m_rows[row].wanted);
    case ImportColumn::State: return importStateText(m_rows[row].state);
    case ImportColumn::Changes: return changesText(row).replace(u'\n', QStringLiteral(" · "));
    case ImportColumn::Action: return actionText(m_actions[row]);
    }
    Q_UNREACHABLE();
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return importColumnTitles().value(section);
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        ImportColumn(index.column()) != ImportColumn::Action)
        return false;
    const auto action = ImportAction(value.toInt());
    if (!possibleActions(index.row()).contains(action))
        return false;
    m_actions[index.row()] = action;
    Q_EMIT dataChanged(index, index);
    Q_EMIT actionsChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags read = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return ImportColumn(index.column()) == ImportColumn::Action ? read | Qt::ItemIsEditable : read;
}

} // namespace Teamwright
