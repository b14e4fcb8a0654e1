// SPDX-License-Identifier: GPL-3.0-or-later
#include "liststate.h"

#include <QJsonArray>

#include <algorithm>

namespace Teamwright {

namespace {

constexpr int narrowest = 48;
constexpr int widest = 2000;

template <typename T, typename Text>
QJsonArray arrayOf(const QSet<T> &set, Text text)
{
    QStringList texts;
    for (const T &value : set)
        texts.append(text(value));
    texts.sort(); // the same set is the same text
    return QJsonArray::fromStringList(texts);
}

template <typename T, typename Value>
QSet<T> setOf(const QJsonValue &array, Value value)
{
    QSet<T> set;
    for (const QJsonValue &item : array.toArray())
        set.insert(value(item));
    return set;
}

QString same(const QString &text) { return text; }
QString textOf(const QJsonValue &value) { return value.toString(); }

std::optional<TeamColumn> columnOf(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    if (number < 0 || number >= teamColumnCount)
        return std::nullopt;
    return TeamColumn(number);
}

bool holds(const QList<ColumnState> &columns, TeamColumn column)
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [&](const ColumnState &state) { return state.column == column; });
}

} // namespace

ListState ListState::usual()
{
    using enum TeamColumn;
    ListState state;
    state.columns = {{Alias, 208},
                     {Blocked, 108},
                     {Members, 92},
                     {Spend, 108},
                     {Budget, 124},
                     {Models, 216},
                     {Tags, 168},
                     {Organization, 160},
                     {ResetDate, 148},
                     {TokensPerMinute, 120, false},
                     {RequestsPerMinute, 120, false},
                     {Created, 148, false},
                     {Id, 260, false}};
    return state;
}

QJsonObject ListState::toJson() const
{
    QJsonArray array;
    for (const ColumnState &state : columns)
        array.append(QJsonObject{{QStringLiteral("column"), int(state.column)},
                                 {QStringLiteral("width"), state.width},
                                 {QStringLiteral("shown"), state.isShown}});
    return {{QStringLiteral("columns"), array},
            {QStringLiteral("sort"), int(sortColumn)},
            {QStringLiteral("descending"), sortOrder == Qt::DescendingOrder}};
}

ListState ListState::fromJson(const QJsonObject &object)
{
    const ListState fallback = usual();
    ListState state;
    for (const QJsonValue &item : object[QStringLiteral("columns")].toArray()) {
        const auto column = columnOf(item[QStringLiteral("column")]);
        if (!column || holds(state.columns, *column))
            continue;
        const int width = qBound(narrowest, item[QStringLiteral("width")].toInt(), widest);
        const bool isShown = item[QStringLiteral("shown")].toBool(true) || *column == TeamColumn::Alias;
        state.columns.append({*column, width, isShown});
    }
    const bool isNew = state.columns.isEmpty();
    for (ColumnState missing : fallback.columns) {
        if (holds(state.columns, missing.column))
            continue;
        // A column that a newer program brings does not push itself into an arrangement that somebody made.
        missing.isShown = missing.isShown && (isNew || missing.column == TeamColumn::Alias);
        state.columns.append(missing);
    }
    state.sortColumn = columnOf(object[QStringLiteral("sort")]).value_or(fallback.sortColumn);
    state.sortOrder =
        object[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

QJsonObject toJson(const TeamsFilter &filter)
{
    QJsonObject object{{QStringLiteral("text"), filter.text},
                       {QStringLiteral("organizations"),
                        arrayOf(filter.organizations, [](const OrganizationId &id) { return id.text(); })},
                       {QStringLiteral("models"), arrayOf(filter.models, same)},
                       {QStringLiteral("tags"), arrayOf(filter.tags, same)},
                       {QStringLiteral("budgets"), arrayOf(filter.budgets, [](TeamsFilter::Budget budget) {
                            return QString::number(int(budget));
                        })}};
    if (filter.blocked)
        object[QStringLiteral("blocked")] = *filter.blocked;
    return object;
}

TeamsFilter filterFromJson(const QJsonObject &object)
{
    TeamsFilter filter;
    filter.text = object[QStringLiteral("text")].toString();
    filter.organizations =
        setOf<OrganizationId>(object[QStringLiteral("organizations")],
                              [](const QJsonValue &value) { return OrganizationId(value.toString()); });
    filter.models = setOf<QString>(object[QStringLiteral("models")], textOf);
    filter.tags = setOf<QString>(object[QStringLiteral("tags")], textOf);
    for (const QJsonValue &value : object[QStringLiteral("budgets")].toArray()) {
        const int budget = value.toString().toInt();
        if (budget >= 0 && budget <= int(TeamsFilter::Budget::Within))
            filter.budgets.insert(TeamsFilter::Budget(budget));
    }
    if (object[QStringLiteral("blocked")].isBool())
        filter.blocked = object[QStringLiteral("blocked")].toBool();
    return filter;
}

} // namespace Teamwright
