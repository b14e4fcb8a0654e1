// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

#include <QList>
#include <QMap>

namespace Teamwright {

/// One thing that a storm changes: a limit of a team, or whether somebody is a member ("1" or empty).
struct StormEntry
{
    TeamId team;
    QString what; ///< LiteLLM's key, or "@" and the user's id

    bool isMember() const { return what.startsWith(u'@'); }
    friend auto operator<=>(const StormEntry &a, const StormEntry &b)
    {
        return std::pair(a.team.text(), a.what) <=> std::pair(b.team.text(), b.what);
    }
    friend bool operator==(const StormEntry &, const StormEntry &) = default;
};

using StormValues = QMap<StormEntry, QString>;

QString textOf(const FieldValue &limit);
/// What each entry of that team is.
StormValues valuesOf(const Team &team);
QList<TeamField> stormFields();
QStringList stormPeople();

/// What somebody wants who types into one window while others change the same teams: written down without a
/// line of the program that is tested, in plain texts.
class StormTruth final
{
public:
    struct Wish
    {
        QString was;
        QString wanted;
        friend bool operator==(const Wish &, const Wish &) = default;
    };

    /// The window was told what the team is: wishes that came true are over.
    void look(const Team &team);
    /// Somebody wants that; nothing wanted when it is so already. False: it was wanted already.
    void want(const StormEntry &entry, const QString &value);
    QString shown(const StormEntry &entry) const;

    bool isConflict(const StormEntry &entry, const QString &theirs) const;
    void settle(const StormEntry &entry, const QString &theirs, bool isMine);

    /// A write of these has left: what is wanted otherwise from now on is a change to what they become.
    void send(const TeamId &team);
    void endSending(const TeamId &team, const Team *held);

    const QMap<StormEntry, Wish> &wishes() const { return m_wishes; }
    bool wantsSomethingOf(const TeamId &team) const;

private:
    StormValues m_known; ///< as the window was told
    QMap<StormEntry, Wish> m_wishes;
    QMap<StormEntry, Wish> m_sent;
};

} // namespace Teamwright
