// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

#include <compare>

namespace Teamwright {

/// A text that names one kind of thing, so that the id of a team cannot be handed over as that of a user.
template <typename Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString text)
        : m_text(std::move(text))
    {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend std::strong_ordering operator<=>(const StrongId &a, const StrongId &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using TeamId = StrongId<struct TeamIdTag>;
using UserId = StrongId<struct UserIdTag>;
using OrganizationId = StrongId<struct OrganizationIdTag>;

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::TeamId)
Q_DECLARE_METATYPE(Teamwright::UserId)
Q_DECLARE_METATYPE(Teamwright::OrganizationId)
