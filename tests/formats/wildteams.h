// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QRandomGenerator>

namespace Teamwright {

/// Teams as no person would make them, over the whole field table: every state of a value, all of Unicode,
/// the largest and smallest numbers, deep metadata, keys and texts that mean something in some format.
class WildTeams final
{
public:
    explicit WildTeams(quint32 seed)
        : m_random(seed)
    {}

    Team team();
    QString text(int longest = 12);
    JsonValue json(int depth);

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <typename T>
    const T &pick(const QList<T> &from)
    {
        return from[m_random.bounded(from.size())];
    }
    char32_t letter();
    QByteArray number();
    Usd amount();
    qint64 whole();
    QStringList texts();
    FieldValue value(const FieldSpec &spec);
    JsonValue object(int depth);
    Member member();
    TeamFigures figures();

    QRandomGenerator m_random;
    int m_count = 0;
};

/// The team without what an export without figures leaves out.
Team withoutFigures(Team team);

} // namespace Teamwright
