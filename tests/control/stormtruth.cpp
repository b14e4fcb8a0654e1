// SPDX-License-Identifier: GPL-3.0-or-later
#include "stormtruth.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

QList<TeamField> stormFields() { return {TeamField::MaxBudget, TeamField::TpmLimit, TeamField::RpmLimit}; }
QStringList stormPeople() { return {u"ann"_qs, u"ben"_qs, u"cem"_qs, u"dia"_qs}; }

QString textOf(const FieldValue &limit)
{
    const auto *number = limit.as<qint64>();
    const auto *amount = limit.as<Usd>();
    return number ? QString::number(*number) : amount ? amount->toText() : QString();
}

StormValues valuesOf(const Team &team)
{
    StormValues values;
    for (const TeamField field : stormFields())
        values.insert({team.id, fieldSpec(field).key}, textOf(team.value(field)));
    for (const QString &person : stormPeople()) {
        const auto count = std::ranges::count(team.members, UserId(person), &Member::userId);
        values.insert({team.id, u'@' + person}, count == 0 ? QString() : QString::number(count));
    }
    return values;
}

void StormTruth::look(const Team &team)
{
    const StormValues values = valuesOf(team);
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry) {
        m_known.insert(entry.key(), entry.value());
        const auto wish = m_wishes.find(entry.key());
        if (wish != m_wishes.end() && (wish->wanted == entry.value() || wish->wanted == wish->was))
            m_wishes.erase(wish);
    }
}

void StormTruth::want(const StormEntry &entry, const QString &value)
{
    const auto wish = m_wishes.constFind(entry);
    const QString was = wish == m_wishes.cend() ? m_known.value(entry) : wish->was;
    if (was == value && !m_sent.contains(entry))
        m_wishes.remove(entry);
    else
        m_wishes.insert(entry, {was, value});
}

QString StormTruth::shown(const StormEntry &entry) const
{
    const auto wish = m_wishes.constFind(entry);
    return wish == m_wishes.cend() ? m_known.value(entry) : wish->wanted;
}

bool StormTruth::isConflict(const StormEntry &entry, const QString &theirs) const
{
    const auto wish = m_wishes.constFind(entry);
    return wish != m_wishes.cend() && wish->was != theirs && wish->wanted != theirs &&
           wish->was != wish->wanted;
}

void StormTruth::settle(const StormEntry &entry, const QString &theirs, bool isMine)
{
    if (isMine)
        m_wishes[entry].was = theirs;
    else
        m_wishes.remove(entry);
}

void StormTruth::send(const TeamId &team)
{
    for (auto wish = m_wishes.cbegin(); wish != m_wishes.cend(); ++wish) {
        if (wish.key().team == team)
            m_sent.insert(wish.key(), wish.value());
    }
}

void StormTruth::endSending(const TeamId &team, const Team *held)
{
    const StormValues values = held ? valuesOf(*held) : StormValues();
    for (auto sent = m_sent.begin(); sent != m_sent.end();) {
        if (sent.key().team != team) {
            ++sent;
            continue;
        }
        const auto wish = m_wishes.find(sent.key());
        const bool isThere = held && values.value(sent.key()) == sent->wanted;
        if (wish != m_wishes.end() && isThere && wish->wanted != sent->wanted)
            wish->was = sent->wanted;
        else if (wish != m_wishes.end() && wish->wanted == wish->was)
            m_wishes.erase(wish);
        sent = m_sent.erase(sent);
    }
    if (held)
        look(*held);
}

bool StormTruth::wantsSomethingOf(const TeamId &team) const
{
    return std::ranges::any_of(m_wishes.keys(), [&](const StormEntry &entry) { return entry.team == team; });
}

} // namespace Teamwright
