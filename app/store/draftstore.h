// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QList>
#include <QString>

#include <optional>

namespace Teamwright {

/// Something typed and not sent yet.
struct Draft
{
    QString scope; ///< draftScope() of the profile it belongs to
    QString id;    ///< unique within the scope
    QString title; ///< for people: the alias of the team
    QDateTime savedAt;
    QByteArray payload; ///< whatever its owner needs to go on; never a key

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Keeps drafts on disk, one file each, readable for their owner only: a line of JSON about the draft, then
/// the payload. A file is replaced whole or not at all; a damaged one is set aside, never deleted.
class DraftStore final
{
public:
    /// @p folder is made when the first draft is kept.
    explicit DraftStore(const QString &folder);

    /// False when the disk refuses; savedAt is taken from the draft.
    bool save(const Draft &draft);
    QList<Draft> drafts(const QString &scope); ///< the latest first
    void remove(const QString &scope, const QString &id);
    /// A profile was given another name: its drafts follow.
    void moveScope(const QString &from, const QString &to);

    /// Files that could not be read as drafts since the start, as they are called now.
    const QStringList &setAside() const { return m_setAside; }

private:
    QString pathOf(const QString &scope, const QString &id) const;
    std::optional<Draft> read(const QString &path);
    void putAside(const QString &path);

    QDir m_folder;
    QStringList m_setAside;
};

} // namespace Teamwright
