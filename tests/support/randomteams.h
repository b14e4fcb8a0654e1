// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QRandomGenerator>

namespace Teamwright {

/// Teams and changes to them for tests of laws that hold for all teams. The same seed makes the same teams.
class RandomTeams final
{
public:
    explicit RandomTeams(quint32 seed)
        : m_random(seed)
    {}

    int below(int bound) { return int(m_random.bounded(bound)); }
    bool isHeads() { return below(2) == 0; }

    /// Of the type that its kind holds; Null and Unset happen.
    FieldValue value(const FieldSpec &spec);
    MemberLimits limits();
    Member member(int number);
    Team team();

    /// The same team after somebody changed about a third of those fields and of those people ("user-<n>",
    /// n even or odd); now and then somebody goes or comes.
    Team changed(const Team &team, const QList<TeamField> &fields, int parity);

private:
    QStringList words();

    QRandomGenerator m_random;
};

/// What a user would call the same team: fields as the proxy tells them apart, the same people with the same
/// roles and limits, in whatever order.
bool isSameTeam(const Team &a, const Team &b);

} // namespace Teamwright
