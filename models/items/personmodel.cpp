// SPDX-License-Identifier: GPL-3.0-or-later
#include "personmodel.h"

#include "bulktext.h"
#include "itemroles.h"
#include "membercell.h"
#include "membertext.h"
#include "workspace.h"

#include <algorithm>

namespace Teamwright {

PersonModel::PersonModel(Workspace &workspace, const Capabilities &capabilities, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_capabilities(capabilities)
{
    connect(&workspace, &Workspace::editChanged, this, &PersonModel::takeChange);
    connect(&workspace, &Workspace::detailTaken, this, &PersonModel::takeChange);
}

void PersonModel::setPerson(const QStringList &names, const QList<TeamDetail> &teams)
{
    beginResetModel();
    m_names.clear();
    for (const QString &name : names)
        m_names.append(name.toLower());
    m_rows.clear();
    for (const TeamDetail &detail : teams) {
        const GridPerson person = personIn(detail.team);
        if (person.was || person.is)
            m_rows.append({detail, person});
    }
    std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
        return a.detail.team.alias().compare(b.detail.team.alias(), Qt::CaseInsensitive) < 0;
    });
    endResetModel();
}

/// As the proxy has them, and as they would be by what is staged.
GridPerson PersonModel::personIn(const Team &base) const
{
    GridPerson person;
    const auto held = std::ranges::find_if(base.members, [this](const Member &member) {
        return m_names.contains(member.userId.text().toLower()) ||
               (!member.email.isEmpty() && m_names.contains(member.email.toLower()));
    });
    if (held != base.members.end()) {
        person.was = person.is = *held;
        person.key = MemberKey(*held);
    }
    const TeamEdit *staged = m_workspace.edit(base.id);
    if (!staged)
        return person;
    for (auto change = staged->members.cbegin(); change != staged->members.cend(); ++change) {
        if (!(change.key() == person.key) && !m_names.contains(change.key().text().toLower()))
            continue;
        person.key = change.key();
        person.is = change->wanted;
        if (person.is)
            person.is->spend = person.was ? person.was->spend : Usd();
    }
    return person;
}

void PersonModel::takeChange(const TeamId &team)
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.detail.team.id == team; });
    if (found == m_rows.end())
        return;
    if (const TeamDetail *opened = m_workspace.openedTeam(team))
        found->detail = *opened;
    const int row = int(found - m_rows.begin());
    const GridPerson person = personIn(found->detail.team);
    if (person.was || person.is) {
        found->person = person;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        return;
    }
    beginRemoveRows({}, row, row); // an addition was taken back
    m_rows.removeAt(row);
    endRemoveRows();
}

QString PersonModel::teamNameAt(int row) const
{
    const Team &team = m_rows[row].detail.team;
    return team.alias().isEmpty() ? team.id.text() : team.alias();
}

bool PersonModel::isEditable(int row) const
{
    return m_rows[row].person.is &&
           m_capabilities.obstacleIn(m_rows[row].detail.team, Verb::EditMembers) == Obstacle::None;
}

QList<TeamEdit>
PersonModel::editEach(const QList<int> &rows,
                      const std::function<std::optional<Member>(const Member &)> &change) const
{
    QList<TeamEdit> edits;
    for (const int row : rows) {
        if (!isEditable(row))
            continue;
        const GridPerson &person = m_rows[row].person;
        const std::optional<Member> wanted = change(*person.is);
        if (isSameMembership(person.is, wanted))
            continue;
        const Team &team = m_rows[row].detail.team;
        TeamEdit edit{team.id, team.alias(), {}, {}, false};
        edit.members.insert(person.key, {person.was, wanted});
        edits.append(edit);
    }
    return edits;
}

QList<TeamEdit> PersonModel::withRole(const QList<int> &rows, MemberRole role) const
{
    return editEach(rows, [role](Member member) {
        member.role = role;
        return std::optional(member);
    });
}

QList<TeamEdit> PersonModel::withLimit(const QList<int> &rows, MemberColumn column,
                                       const QString &typed) const
{
    return editEach(rows, [column, &typed](const Member &member) {
        return std::optional(memberWithLimit(member, column, typed));
    });
}

QList<TeamEdit> PersonModel::without(const QList<int> &rows) const
{
    return editEach(rows, [](const Member &) { return std::optional<Member>(); });
}

QList<std::pair<QString, EditIssue>> PersonModel::issuesOf(const QList<TeamEdit> &edits) const
{
    ValidationContext context;
    context.capabilities = m_capabilities;
    QList<std::pair<QString, EditIssue>> found;
    for (int row = 0; row < m_rows.size(); ++row) {
        const TeamDetail &detail = m_rows[row].detail;
        const auto edit = std::ranges::find(edits, detail.team.id, &TeamEdit::id);
        if (edit == edits.end())
            continue;
        for (const EditIssue &issue : checkEdit(*edit, detail.team, context, detail.keys))
            found.append({teamNameAt(row), issue});
    }
    return found;
}

void PersonModel::stage(const QList<TeamEdit> &edits, StepDescription::Kind kind)
{
    if (edits.isEmpty())
        return;
    const MemberEdit &first = edits.first().members.first();
    StepDescription step;
    step.kind = kind;
    step.members = {first.wanted ? *first.wanted : first.was.value_or(Member())};
    m_workspace.stage(edits, step);
}

int PersonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PersonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : memberGridColumnCount;
}

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridPerson &person = personAt(index.row());
    const auto column = MemberColumn(index.column());
    const bool isTeam = column == MemberColumn::User;
    switch (role) {
    case Qt::DisplayRole: return isTeam ? teamNameAt(index.row()) : memberCellText(person.member(), column);
    case Qt::EditRole:
        return column == MemberColumn::Role ? QVariant(int(person.member().role))
                                            : QVariant(memberEditText(person.member(), column));
    case ValueRole: return memberValue(person.member(), column);
    case Qt::ToolTipRole:
        if (isTeam)
            return teamAt(index.row()).text();
        return person.was && person.is && person.kindOf(column) != ChangeKind::None
                   ? memberCellChangeText(*person.was, *person.is, column)
                   : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isMemberNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case TeamIdRole: return QVariant::fromValue(teamAt(index.row()));
    case ChangeRole: return int(person.kindOf(column));
    default: return {};
    }
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return personColumnTitle(MemberColumn(section));
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (isMemberNumber(MemberColumn(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags PersonModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const auto column = MemberColumn(index.column());
    const bool isEdited = column == MemberColumn::Role || isMemberLimit(column);
    const Qt::ItemFlags read = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEdited && isEditable(index.row()) ? read | Qt::ItemIsEditable : read;
}

} // namespace Teamwright
