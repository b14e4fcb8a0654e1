// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilecheck.h"

#include <optional>

namespace Teamwright {

class ConnectionController;

/// One connection in the dialog: as it was, and as it is typed now.
struct ProfileEdit
{
    std::optional<ConnectionProfile> former; ///< nothing: a new one
    ConnectionProfile profile;
    QByteArray key; ///< typed; empty: the one that is kept stays

    bool isReserved() const
    {
        return profile.name == sandboxProfileName || profile.name == environmentProfileName;
    }
    bool isChanged() const { return !former || *former != profile || !key.isEmpty(); }
};

/// The working copy of all connections behind the dialog: nothing is kept until save().
class ProfileEdits final
{
public:
    explicit ProfileEdits(const QList<ConnectionProfile> &choices);

    int count() const { return int(m_edits.size()); }
    const ProfileEdit &at(int index) const { return m_edits[index]; }
    void set(int index, const ConnectionProfile &profile, const QByteArray &key);

    int add(const QString &name);                  ///< "name", or "name 2", …; returns its index
    int duplicate(int index, const QString &name); ///< without the key
    void remove(int index);

    bool isChanged() const;
    QList<ProfileIssue> issues(int index) const;
    std::optional<int> firstWithErrors() const;

    /// The index of one that could not be saved; nothing when all is well.
    std::optional<int> save(ConnectionController &controller);

private:
    QString freeName(const QString &name) const;

    QList<ProfileEdit> m_edits;
    QStringList m_removed; ///< former names
};

} // namespace Teamwright
