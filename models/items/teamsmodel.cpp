// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsmodel.h"

#include "celltext.h"
#include "itemroles.h"
#include "workspace.h"

#include <algorithm>

namespace Teamwright {

using namespace std::chrono_literals;

namespace {

bool isNumber(TeamColumn column)
{
    switch (column) {
    case TeamColumn::Members:
    case TeamColumn::Spend:
    case TeamColumn::Budget:
    case TeamColumn::TokensPerMinute:
    case TeamColumn::RequestsPerMinute: return true;
    default: return false;
    }
}

template <typename T>
QVariant valueOf(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant rawValue(const TeamRow &row, TeamColumn column)
{
    switch (column) {
    case TeamColumn::Alias: return row.alias;
    case TeamColumn::Id: return row.id.text();
    case TeamColumn::Organization: return row.organization.text();
    case TeamColumn::Members: return row.memberCount;
    case TeamColumn::Models: return row.models;
    case TeamColumn::Spend: return QVariant::fromValue(row.spend);
    case TeamColumn::Budget: return valueOf(row.maxBudget);
    case TeamColumn::ResetDate: return row.budgetResetAt;
    case TeamColumn::TokensPerMinute: return valueOf(row.tpmLimit);
    case TeamColumn::RequestsPerMinute: return valueOf(row.rpmLimit);
    case TeamColumn::Blocked: return row.isBlocked;
    case TeamColumn::Tags: return row.tags;
    case TeamColumn::Created: return row.createdAt;
    }
    Q_UNREACHABLE();
}

} // namespace

TeamsModel::TeamsModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_arrivals.setSingleShot(true);
    m_arrivals.setInterval(100ms);
    connect(&m_arrivals, &QTimer::timeout, this, &TeamsModel::takeAppended);
}

TeamsModel::~TeamsModel() = default;

Workspace *TeamsModel::workspace() const { return m_workspace; }

void TeamsModel::setWorkspace(Workspace *workspace)
{
    beginResetModel();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_arrivals.stop();
    const TeamsFilter filter = m_index ? m_index->filter() : TeamsFilter();
    const TeamColumn column = m_index ? m_index->sortColumn() : TeamColumn::Alias;
    const Qt::SortOrder order = m_index ? m_index->sortOrder() : Qt::AscendingOrder;
    m_workspace = workspace;
    m_index = workspace ? std::make_unique<TeamsIndex>(*workspace) : nullptr;
    if (m_index) {
        m_index->setSort(column, order);
        m_index->setFilter(filter);
        hear(*workspace);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void TeamsModel::hear(Workspace &workspace)
{
    connect(&workspace, &Workspace::rowsInserted, this, [this] {
        // What comes first, or alone, is shown at once; the pages of a long list a few at a time.
        const int arrived = m_workspace->rowCount() - m_index->size();
        if (m_index->size() == 0 || arrived == 1)
            takeAppended();
        else if (!m_arrivals.isActive())
            m_arrivals.start();
    });
    connect(&workspace, &Workspace::rowsChanged, this, &TeamsModel::takeChanged);
    connect(&workspace, &Workspace::rowsAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&workspace, &Workspace::rowsReset, this, [this] {
        m_arrivals.stop();
        m_index->rebuild();
        endResetModel();
        Q_EMIT countsChanged();
    });
}

void TeamsModel::change(const std::function<void()> &change)
{
    beginResetModel();
    change();
    endResetModel();
}

void TeamsModel::takeAppended()
{
    const int first = m_index->size();
    const int last = m_workspace->rowCount() - 1;
    if (first > last)
        return;
    change([&] { m_index->append(first, last); });
    Q_EMIT countsChanged();
}

void TeamsModel::takeChanged(const QList<int> &rows)
{
    TeamsIndex &index = *m_index;
    const std::vector<uint32_t> before = index.visible();
    // The index has no way back, so it is changed first; the views look only after the notice.
    index.update(rows);
    if (before == index.visible()) {
        const QSet<int> changed(rows.begin(), rows.end());
        for (int row = 0; row < rowCount(); ++row) {
            if (changed.contains(int(before[size_t(row)])))
                Q_EMIT dataChanged(this->index(row, 0), this->index(row, teamColumnCount - 1));
        }
    } else {
        change([] {});
    }
    Q_EMIT countsChanged();
}

const TeamsFilter &TeamsModel::filter() const
{
    static const TeamsFilter none;
    return m_index ? m_index->filter() : none;
}

void TeamsModel::setFilter(const TeamsFilter &filter)
{
    if (!m_index || filter == m_index->filter())
        return;
    change([&] { m_index->setFilter(filter); });
    Q_EMIT filterChanged();
}

FilterCounts TeamsModel::counts() const { return m_index ? m_index->counts() : FilterCounts(); }

void TeamsModel::setOrganizationNames(const QHash<OrganizationId, QString> &names)
{
    if (m_organizationNames == names)
        return;
    m_organizationNames = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(TeamColumn::Organization)), index(rowCount() - 1, int(TeamColumn::Organization)));
}

const TeamRow &TeamsModel::teamAt(int row) const { return m_workspace->rowAt(int(m_index->visible()[size_t(row)])); }

TeamId TeamsModel::teamIdAt(int row) const { return row >= 0 && row < rowCount() ? teamAt(row).id : TeamId(); }

int TeamsModel::rowOfTeam(const TeamId &id) const
{
    const auto held = m_workspace ? m_workspace->rowOf(id) : std::nullopt;
    if (!held)
        return -1;
    const auto &visible = m_index->visible();
    const auto place = std::ranges::find(visible, uint32_t(*held));
    return place == visible.end() ? -1 : int(place - visible.begin());
}

int TeamsModel::totalCount() const { return m_index ? m_index->size() : 0; }

QString TeamsModel::toTabSeparated(const QList<int> &rows, const QList<TeamColumn> &columns) const
{
    QStringList lines;
    QStringList cells;
    for (const TeamColumn column : columns)
        cells.append(columnTitle(column));
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (const TeamColumn column : columns)
            cells.append(index(row, int(column)).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

int TeamsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_index ? 0 : int(m_index->visible().size());
}

int TeamsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : teamColumnCount; }

QVariant TeamsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamRow &row = teamAt(index.row());
    const auto column = TeamColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == TeamColumn::Organization)
            return m_organizationNames.value(row.organization, row.organization.text());
        return cellText(row, column);
    case Qt::ToolTipRole: return cellTip(row, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ValueRole: return rawValue(row, column);
    case TeamIdRole: return QVariant::fromValue(row.id);
    case BudgetShareRole: return valueOf(TeamsIndex::budgetShare(row));
    default: return {};
    }
}

QVariant TeamsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= teamColumnCount)
        return {};
    const auto column = TeamColumn(section);
    switch (role) {
    case Qt::DisplayRole: return columnTitle(column);
    case Qt::ToolTipRole: return columnHelp(column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

void TeamsModel::sort(int column, Qt::SortOrder order)
{
    if (m_index && column >= 0 && column < teamColumnCount)
        change([&] { m_index->setSort(TeamColumn(column), order); });
}

int TeamsModel::sortColumn() const { return int(m_index ? m_index->sortColumn() : TeamColumn::Alias); }

Qt::SortOrder TeamsModel::sortOrder() const { return m_index ? m_index->sortOrder() : Qt::AscendingOrder; }

} // namespace Teamwright
