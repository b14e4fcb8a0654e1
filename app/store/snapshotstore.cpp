// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotstore.h"

#include "draftjson.h"
#include "editline.h"
#include "ownerfile.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

JsonValue parsed(const QByteArray &json) { return JsonValue::parse(json).value_or(JsonValue()); }

/// The members with their limits, which a typed team does not have.
TeamEdit membersOf(const Team &team)
{
    TeamEdit all;
    all.id = team.id;
    for (const Member &member : team.members)
        all.members.insert(MemberKey(member), {{}, member});
    return all;
}

QByteArray lineOf(const Snapshot &snapshot)
{
    Team fields = snapshot.team;
    fields.members.clear();
    return JsonValue(
               JsonValue::Object{{u"number"_qs, JsonValue(qint64(snapshot.number))},
                                 {u"at"_qs, JsonValue(snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs))},
                                 {u"edit"_qs, parsed(editToJson(snapshot.edit))},
                                 {u"members"_qs, parsed(editToJson(membersOf(snapshot.team)))},
                                 {u"team"_qs, parsed(draftToJson(fields))}})
        .toCompact();
}

std::optional<Snapshot> snapshotOf(const QByteArray &line)
{
    const auto json = JsonValue::parse(line);
    if (!json)
        return {};
    const auto edit = editFromJson((*json)[u"edit"].toCompact());
    const auto members = editFromJson((*json)[u"members"].toCompact());
    const auto fields = draftFromJson((*json)[u"team"].toCompact());
    if (!edit || !members || !fields)
        return {};
    const Team team = edited(*fields, *members);
    return Snapshot{quint64((*json)[u"number"].toInteger().value_or(0)),
                    QDateTime::fromString((*json)[u"at"].toString(), Qt::ISODateWithMs), team, *edit};
}

} // namespace

SnapshotStore::SnapshotStore(const QString &folder, const QString &scope, qint64 sizeLimit)
    : m_file(folder + u'/' + fileNameFor(scope.toUtf8()) + suffix)
    , m_sizeLimit(sizeLimit)
{
    const QList<QByteArray> lines = m_file.tail(1024 * 1024);
    if (!lines.isEmpty())
        m_lastNumber = quint64(parsed(lines.last())[u"number"].toInteger().value_or(0));
}

std::optional<quint64> SnapshotStore::save(const Team &team, const TeamEdit &edit, const QDateTime &now)
{
    if (!m_file.append(lineOf({m_lastNumber + 1, now, team, edit})))
        return {};
    // Only what is deleted can be had from nowhere else; the others may wait for the next occasion.
    if (edit.isDeletion && !m_file.sync())
        return {};
    if (m_file.size() > m_sizeLimit)
        m_file.keepNewest(m_sizeLimit / 2);
    return ++m_lastNumber;
}

QList<Snapshot> SnapshotStore::snapshots() const
{
    QList<Snapshot> found;
    for (const QByteArray &line : m_file.lines()) {
        if (const auto snapshot = snapshotOf(line))
            found.prepend(*snapshot);
    }
    return found;
}

QList<Snapshot> SnapshotStore::deletions() const
{
    QList<Snapshot> found = snapshots();
    found.removeIf([](const Snapshot &snapshot) { return !snapshot.edit.isDeletion; });
    return found;
}

std::optional<Snapshot> SnapshotStore::find(quint64 number) const
{
    const QList<Snapshot> all = snapshots();
    const auto found = std::ranges::find(all, number, &Snapshot::number);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Snapshot> SnapshotStore::before(const TeamId &team, const QDateTime &time) const
{
    const QList<Snapshot> all = snapshots();
    const auto found = std::ranges::find_if(
        all, [&](const Snapshot &snapshot) { return snapshot.team.id == team && snapshot.takenAt <= time; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

TeamEdit reverseOf(const Snapshot &snapshot)
{
    TeamEdit back;
    back.id = snapshot.edit.id;
    back.alias = snapshot.edit.alias;
    if (snapshot.edit.isDeletion)
        return back;
    for (auto entry = snapshot.edit.fields.cbegin(); entry != snapshot.edit.fields.cend(); ++entry)
        back.fields.insert(entry.key(), {entry->wanted, entry->was});
    for (auto entry = snapshot.edit.members.cbegin(); entry != snapshot.edit.members.cend(); ++entry)
        back.members.insert(entry.key(), {entry->wanted, entry->was});
    return back;
}

} // namespace Teamwright
