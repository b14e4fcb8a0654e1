// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strongid.h"
#include "usd.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Teamwright {

enum class MemberRole { User, Admin };

/// What one member may use up in one team. Seen in /team/info, never part of /team/new.
struct MemberLimits
{
    enum class Source { None, Custom, TeamDefault };

    Source source = Source::None;
    std::optional<Usd> maxBudget;
    QString budgetDuration;
    std::optional<qint64> tpmLimit; ///< tokens per minute
    std::optional<qint64> rpmLimit; ///< requests per minute
    QStringList allowedModels;

    friend bool operator==(const MemberLimits &, const MemberLimits &) = default;
};

/// One person in one team: known by user id or by e-mail (contract 2.3).
struct Member
{
    UserId userId;
    QString email;
    MemberRole role = MemberRole::User;
    Usd spend; ///< USD since the last reset; known from /team/info only
    MemberLimits limits;

    /// Neither id nor e-mail: would poison the team beyond repair (contract 5.1) and is never sent.
    bool isNameless() const { return userId.text().trimmed().isEmpty() && email.trimmed().isEmpty(); }

    /// The same person as far as can be told without asking: ids compare exactly, e-mails ignore case.
    bool isSamePersonAs(const Member &other) const
    {
        if (!userId.isEmpty() && !other.userId.isEmpty())
            return userId == other.userId;
        return !email.isEmpty() && email.compare(other.email, Qt::CaseInsensitive) == 0;
    }

    /// What people call them: the id, else the e-mail.
    const QString &name() const { return userId.isEmpty() ? email : userId.text(); }

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::Member)
