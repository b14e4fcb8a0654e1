// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkmodel.h"

#include "bulktext.h"
#include "editcheck.h"
#include "fieldcheck.h"
#include "fieldfromtext.h"
#include "itemroles.h"
#include "rowofteam.h"
#include "valuetext.h"
#include "workspace.h"

#include <QHash>

#include <algorithm>

namespace Teamwright {

std::optional<Team> knownTeam(const Workspace &workspace, const TeamId &id)
{
    if (const Team *opened = workspace.workingTeam(id))
        return *opened;
    const auto row = workspace.rowOf(id);
    if (!row)
        return std::nullopt;
    const Team team = teamOfRow(workspace.rowAt(*row));
    const TeamEdit *staged = workspace.edit(id);
    return staged ? edited(team, *staged) : team;
}

namespace {

QList<Issue> errorsOf(const FieldSpec &spec, const FieldValue &value, const ValidationContext &context)
{
    QList<Issue> issues = fieldIssues(spec, value, context);
    issues.removeIf([](const Issue &issue) { return issue.severity != Issue::Severity::Error; });
    return issues;
}

QString withoutPercentSign(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.endsWith(u'%') ? text.chopped(1).trimmed() : text;
}

} // namespace

TypedBulkChange bulkChangeFromText(BulkKind kind, TeamField field, const QString &typed,
                                   const ValidationContext &context)
{
    const bool isPercent = kind == BulkKind::RaiseByPercent;
    const bool isRaise = isPercent || kind == BulkKind::RaiseBy;
    if (kind == BulkKind::ClearField || kind == BulkKind::Block || kind == BulkKind::Unblock)
        return {BulkChange{kind, field, {}}, {}};
    const FieldSpec &spec = fieldSpec(isPercent ? TeamField::MaxBudget : field);
    const FieldValue value = fieldFromText(spec, isPercent ? withoutPercentSign(typed) : typed);
    if (value.isUnset())
        return {};
    QList<Issue> issues = isRaise && !value.isInvalid() ? QList<Issue>() : errorsOf(spec, value, context);
    if (isPercent && value.isInvalid()) // no number of dollars, but a number all the same
        issues = {{Issue::Code::IntegerInvalid, Issue::Severity::Error, field, -1, {}}};
    if (!issues.isEmpty())
        return {std::nullopt, issues};
    return {BulkChange{kind, field, value}, {}};
}

BulkModel::BulkModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void BulkModel::setTeams(const QList<Team> &teams)
{
    m_teams = teams;
    reckon();
}

void BulkModel::setChange(const std::optional<BulkChange> &change)
{
    m_change = change;
    reckon();
}

void BulkModel::reckon()
{
    beginResetModel();
    m_preview = m_change ? bulkPreview(m_teams, *m_change) : BulkPreview();
    endResetModel();
}

QList<std::pair<Issue, int>> BulkModel::issues(const ValidationContext &context) const
{
    QHash<TeamId, const Team *> bases;
    for (const Team &team : m_teams)
        bases.insert(team.id, &team);
    QList<std::pair<Issue, int>> found;
    for (const TeamEdit &edit : m_preview.edits) {
        for (const EditIssue &issue : checkEdit(edit, *bases.value(edit.id), context)) {
            const auto known = std::ranges::find_if(
                found, [&](const auto &entry) { return entry.first.code == issue.issue.code; });
            if (known == found.end())
                found.append({issue.issue, 1});
            else
                ++known->second;
        }
    }
    return found;
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(sampleSize, int(m_preview.edits.size()));
}

int BulkModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : bulkColumnCount; }

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamEdit &edit = m_preview.edits[index.row()];
    if (role == TeamIdRole)
        return QVariant::fromValue(edit.id);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const TeamField field = edit.fields.firstKey();
    const FieldEdit &change = edit.fields.first();
    switch (BulkColumn(index.column())) {
    case BulkColumn::Team: return edit.alias.isEmpty() ? edit.id.text() : edit.alias;
    case BulkColumn::Now: return heldText(field, change.was);
    case BulkColumn::Then: return heldText(field, change.wanted);
    }
    Q_UNREACHABLE();
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return bulkColumnTitle(section);
}

} // namespace Teamwright
