// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsmodel.h"

#include "celltext.h"
#include "itemroles.h"
#include "teamcell.h"
#include "workspace.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Teamwright {

using namespace std::chrono_literals;

namespace {

constexpr auto arrivalInterval = 100ms;
constexpr int rowsAtOnce = 500;
constexpr qint64 longestTurn = 5; // milliseconds; the rest of a frame is for painting

} // namespace

TeamsModel::TeamsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_arrivals.setSingleShot(true);
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
    const auto former = std::move(m_index);
    m_workspace = workspace;
    m_shown.clear();
    if (workspace) {
        m_index = std::make_unique<TeamsIndex>(*workspace);
        m_index->setOrganizationNames(m_organizationNames);
        if (former) {
            m_index->setSort(former->sortColumn(), former->sortOrder());
            m_index->setFilter(former->filter());
        }
        m_shown = m_index->visible();
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
            m_arrivals.start(arrivalInterval);
    });
    connect(&workspace, &Workspace::rowsChanged, this, &TeamsModel::takeChanged);
    connect(&workspace, &Workspace::rowsAboutToBeReset, this, [this] {
        beginResetModel();
        m_shown.clear(); // nobody may look at rows that are not there any more
    });
    connect(&workspace, &Workspace::rowsReset, this, [this] {
        m_arrivals.stop();
        m_index->rebuild();
        m_shown = m_index->visible();
        endResetModel();
        Q_EMIT countsChanged();
    });
    connect(&workspace, &QObject::destroyed, this, [this] { setWorkspace(nullptr); });
}

void TeamsModel::reset()
{
    beginResetModel();
    m_shown = m_index->visible();
    endResetModel();
}

void TeamsModel::show()
{
    const std::vector<uint32_t> &next = m_index->visible();
    const size_t shorter = std::min(m_shown.size(), next.size());
    const size_t first = size_t(std::ranges::mismatch(m_shown, next).in1 - m_shown.begin());
    size_t tail = 0;
    while (tail < shorter - first && m_shown[m_shown.size() - 1 - tail] == next[next.size() - 1 - tail])
        ++tail;
    const size_t oldEnd = m_shown.size() - tail;
    const size_t newEnd = next.size() - tail;
    if (first == oldEnd && first == newEnd)
        return;
    if (first == oldEnd) {
        beginInsertRows({}, int(first), int(newEnd) - 1);
        m_shown = next;
        endInsertRows();
    } else if (first == newEnd) {
        beginRemoveRows({}, int(first), int(oldEnd) - 1);
        m_shown = next;
        endRemoveRows();
    } else {
        reset();
    }
}

void TeamsModel::takeAppended()
{
    const int all = m_workspace->rowCount();
    if (m_index->size() == all)
        return;
    QElapsedTimer turn;
    turn.start();
    do
        m_index->append(m_index->size(), std::min(all, m_index->size() + rowsAtOnce) - 1);
    while (m_index->size() < all && turn.elapsed() < longestTurn);
    show();
    Q_EMIT countsChanged();
    if (m_index->size() < all)
        m_arrivals.start(0ms);
}

void TeamsModel::takeChanged(const QList<int> &rows)
{
    m_index->update(rows);
    show();
    std::vector<char> isChanged(size_t(m_workspace->rowCount()));
    for (const int row : rows)
        isChanged[size_t(row)] = true;
    const auto isShownChanged = [&](int row) { return isChanged[m_shown[size_t(row)]]; };
    for (int row = 0; row < rowCount(); ++row) {
        if (!isShownChanged(row))
            continue;
        int last = row;
        while (last + 1 < rowCount() && isShownChanged(last + 1))
            ++last;
        Q_EMIT dataChanged(index(row, 0), index(last, teamColumnCount - 1));
        row = last;
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
    m_index->setFilter(filter);
    if (m_shown != m_index->visible())
        reset();
    Q_EMIT filterChanged();
}

FilterCounts TeamsModel::counts() const { return m_index ? m_index->counts() : FilterCounts(); }

void TeamsModel::setOrganizationNames(const QHash<OrganizationId, QString> &names)
{
    if (m_organizationNames == names)
        return;
    m_organizationNames = names;
    if (!m_index)
        return;
    m_index->setOrganizationNames(names);
    show();
    const int column = int(TeamColumn::Organization);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

const TeamRow &TeamsModel::teamAt(int row) const { return m_workspace->rowAt(int(m_shown[size_t(row)])); }

TeamId TeamsModel::teamIdAt(int row) const
{
    return row >= 0 && row < rowCount() ? teamAt(row).id : TeamId();
}

int TeamsModel::rowOfTeam(const TeamId &id) const
{
    const auto held = m_workspace ? m_workspace->rowOf(id) : std::nullopt;
    if (!held)
        return -1;
    const auto place = std::ranges::find(m_shown, uint32_t(*held));
    return place == m_shown.end() ? -1 : int(place - m_shown.begin());
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
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TeamsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : teamColumnCount;
}

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
    case Qt::TextAlignmentRole: return cellAlignment(column);
    case ValueRole: return cellValue(row, column);
    case TeamIdRole: return QVariant::fromValue(row.id);
    case BudgetShareRole: return cellValue(budgetShare(row));
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
    case Qt::TextAlignmentRole: return cellAlignment(column);
    default: return {};
    }
}

void TeamsModel::sort(int column, Qt::SortOrder order)
{
    if (!m_index || column < 0 || column >= teamColumnCount)
        return;
    m_index->setSort(TeamColumn(column), order);
    if (m_shown != m_index->visible())
        reset();
}

int TeamsModel::sortColumn() const { return int(m_index ? m_index->sortColumn() : TeamColumn::Alias); }

Qt::SortOrder TeamsModel::sortOrder() const { return m_index ? m_index->sortOrder() : Qt::AscendingOrder; }

} // namespace Teamwright
