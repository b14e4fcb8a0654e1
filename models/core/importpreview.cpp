// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpreview.h"

#include <QSet>

#include <algorithm>

namespace Teamwright {

namespace {

JsonValue mergedJson(const JsonValue &held, const JsonValue &wanted)
{
    if (!held.isObject() || !wanted.isObject())
        return wanted;
    JsonValue result = held;
    for (const JsonValue::Member &member : wanted.toObject())
        result.insert(member.key, mergedJson(held[member.key], member.value));
    return result;
}

FieldValue mergedValue(const FieldValue &held, const FieldValue &wanted)
{
    if (const auto *ours = held.as<QStringList>(); ours && wanted.as<QStringList>()) {
        QStringList list = *ours;
        for (const QString &entry : *wanted.as<QStringList>()) {
            if (!list.contains(entry))
                list.append(entry);
        }
        return FieldValue(list);
    }
    if (const auto *ours = held.as<AliasMap>(); ours && wanted.as<AliasMap>()) {
        AliasMap map = *ours;
        map.insert(*wanted.as<AliasMap>());
        return FieldValue(map);
    }
    if (const auto *ours = held.as<JsonValue>(); ours && wanted.as<JsonValue>())
        return FieldValue(mergedJson(*ours, *wanted.as<JsonValue>()));
    return wanted;
}

/// A file that names nobody says nothing about members.
QList<Member> wantedMembers(const Team &held, const Team &wanted, ImportMode mode)
{
    if (wanted.members.isEmpty())
        return held.members;
    QList<Member> members = wanted.members;
    for (Member &member : members) {
        const auto known = std::ranges::find_if(
            held.members, [&member](const Member &other) { return other.isSamePersonAs(member); });
        if (known == held.members.end())
            continue;
        member.userId = known->userId;
        member.email = known->email;
        // Forms without limits, which are most, do not take them away.
        if (member.limits == MemberLimits())
            member.limits = known->limits;
    }
    for (const Member &member : held.members) {
        const auto isNamed = [&member](const Member &other) { return other.isSamePersonAs(member); };
        if (mode == ImportMode::Merge && std::ranges::none_of(members, isNamed))
            members.append(member);
    }
    return members;
}

/// Finds the team that a row speaks of.
class Matcher final
{
public:
    explicit Matcher(const QList<Team> &held)
    {
        for (const Team &team : held) {
            m_byId.insert(team.id, &team);
            m_byAlias.insert(team.alias(), &team);
        }
    }

    const Team *byId(const TeamId &id) const { return m_byId.value(id); }
    QList<const Team *> byAlias(const QString &alias) const
    {
        return alias.isEmpty() ? QList<const Team *>() : m_byAlias.values(alias);
    }

private:
    QHash<TeamId, const Team *> m_byId;
    QMultiHash<QString, const Team *> m_byAlias;
};

void match(ImportRow &row, const Matcher &teams, ImportMatch by)
{
    const Team *held = row.wanted.id.isEmpty() ? nullptr : teams.byId(row.wanted.id);
    if (!held && (row.wanted.id.isEmpty() || by == ImportMatch::ByIdOrAlias)) {
        const QList<const Team *> named = teams.byAlias(row.wanted.alias());
        if (named.size() > 1) {
            row.state = ImportState::Cannot;
            row.obstacle = ImportObstacle::AmbiguousAlias;
            return;
        }
        held = named.isEmpty() ? nullptr : named.first();
    }
    if (!held)
        return;
    row.match = held->id;
    row.difference = importEdit(*held, row.wanted, ImportMode::Overwrite);
    row.state = row.difference.isEmpty() ? ImportState::Same : ImportState::Differs;
}

} // namespace

TeamEdit importEdit(const Team &held, const Team &wanted, ImportMode mode)
{
    Team target = held;
    for (const FieldSpec &spec : teamFields()) {
        const FieldValue &value = wanted.value(spec.field);
        if (value.isUnset() || spec.isCreateOnly())
            continue;
        target.setValue(spec.field,
                        mode == ImportMode::Merge ? mergedValue(held.value(spec.field), value) : value);
    }
    target.members = wantedMembers(held, wanted, mode);
    return editBetween(held, target);
}

QList<ImportRow> previewImport(const QList<Team> &wanted, const QList<bool> &isUsable,
                               const QList<Team> &held, ImportMatch by)
{
    const Matcher teams(held);
    QList<ImportRow> rows;
    QSet<TeamId> seen;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        ImportRow row;
        row.wanted = wanted[i];
        if (!isUsable.value(i, true)) {
            row.state = ImportState::Cannot;
            row.obstacle = ImportObstacle::Unusable;
        } else {
            match(row, teams, by);
            const TeamId id = row.match.isEmpty() ? row.wanted.id : row.match;
            if (!id.isEmpty() && seen.contains(id)) {
                row.state = ImportState::Cannot;
                row.obstacle = ImportObstacle::TwiceInFile;
            }
            seen.insert(id);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace Teamwright
