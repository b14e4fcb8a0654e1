// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QMap>

namespace Teamwright {

/// What one field was when somebody changed it, and what is wanted instead.
struct FieldEdit
{
    FieldValue was;
    FieldValue wanted;

    friend bool operator==(const FieldEdit &, const FieldEdit &) = default;
};

/// The same for one person: nothing means "not a member".
struct MemberEdit
{
    std::optional<Member> was;
    std::optional<Member> wanted;

    friend bool operator==(const MemberEdit &, const MemberEdit &) = default;
};

/// How a person is addressed within a team: the id, else the e-mail in lower case.
class MemberKey final
{
public:
    MemberKey() = default;
    explicit MemberKey(const Member &member)
        : m_text(member.userId.isEmpty() ? member.email.toLower() : member.userId.text())
    {}
    static MemberKey fromText(const QString &text)
    {
        MemberKey key;
        key.m_text = text;
        return key;
    }

    const QString &text() const { return m_text; }

    friend bool operator==(const MemberKey &, const MemberKey &) = default;
    friend bool operator<(const MemberKey &a, const MemberKey &b) { return a.m_text < b.m_text; }

private:
    QString m_text;
};

/// Everything staged for one existing team, and nothing else: what was, and what is wanted. It can be laid
/// over any later state of the team, kept on disk, and read by somebody else.
struct TeamEdit
{
    TeamId id;
    QString alias; ///< for people; as it was when the first change was staged
    QMap<TeamField, FieldEdit> fields;
    QMap<MemberKey, MemberEdit> members;
    bool isDeletion = false; ///< the team goes; the other changes are not sent then

    bool isEmpty() const { return fields.isEmpty() && members.isEmpty() && !isDeletion; }
    /// Changes in it: fields, people, the deletion.
    int count() const { return int(fields.size() + members.size()) + (isDeletion ? 1 : 0); }

    friend bool operator==(const TeamEdit &, const TeamEdit &) = default;
};

/// The member of that name, or nullptr: an id first, else an e-mail.
const Member *findMember(const QList<Member> &members, const MemberKey &key);

/// The same for everybody an edit names, in one pass over the members; who is none of them is not in it.
QMap<MemberKey, const Member *> membersNamed(const QMap<MemberKey, MemberEdit> &edits,
                                             const QList<Member> &members);

/// Limits of their own count; what is inherited from the team does not, whatever it is. Nobody's limits of
/// their own and nothing at all (Source::None) are the same; *unlimited* and the team's default are not.
bool isSameLimits(const MemberLimits &a, const MemberLimits &b);
bool hasOwnLimits(const MemberLimits &limits);

/// Two states of a member that the proxy cannot tell apart: role and limits count; spend, and an id or e-mail
/// that only one side knows, do not.
bool isSameMembership(const std::optional<Member> &a, const std::optional<Member> &b);

/// The two values are one to the proxy: null, absent and empty where it does not tell them apart, amounts in
/// its precision.
bool isSameOnProxy(TeamField field, const FieldValue &a, const FieldValue &b);

/// The team as it would be with the edit carried out. Added members come last, in the order of their keys.
Team edited(const Team &base, const TeamEdit &edit);

/// What leads from one team to the other; the ids are those of `from`.
TeamEdit editBetween(const Team &from, const Team &to);

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::TeamEdit)
