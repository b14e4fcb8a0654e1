// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"
#include "member.h"

namespace Teamwright {

// Values of these tests in few words.

inline Usd usd(const char *text) { return Usd::parse(QString::fromLatin1(text)).value(); }
inline JsonValue json(const QByteArray &text) { return JsonValue::parse(text).value(); }
inline TeamId teamId(const char *text) { return TeamId(QString::fromLatin1(text)); }

/// Known by e-mail when there is an @ in the name.
inline Member member(const QString &name, MemberLimits limits = {}, MemberRole role = MemberRole::User)
{
    Member result;
    if (name.contains(u'@'))
        result.email = name;
    else
        result.userId = UserId(name);
    result.role = role;
    result.limits = std::move(limits);
    return result;
}

inline MemberLimits custom(std::optional<Usd> budget, const QString &duration = {},
                           std::optional<qint64> tpm = {}, std::optional<qint64> rpm = {},
                           const QStringList &models = {})
{
    return {MemberLimits::Source::Custom, budget, duration, tpm, rpm, models};
}

} // namespace Teamwright
