// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftstore.h"
#include "teamedit.h"

#include <QHash>

namespace Teamwright {

/// Keeps what is staged for existing teams: one draft a profile that holds all its edits, because one step
/// may touch a thousand teams.
class StagedStore final
{
public:
    explicit StagedStore(const QString &folder)
        : m_drafts(folder)
    {}

    /// Replaces what was kept for that scope, which is draftScope() of a profile; false when the disk
    /// refuses.
    bool save(const QString &scope, const QList<TeamEdit> &edits, const QDateTime &now);
    QList<TeamEdit> edits(const QString &scope); ///< damaged ones are left out
    void moveScope(const QString &from, const QString &to) { m_drafts.moveScope(from, to); }

    const QStringList &setAside() const { return m_drafts.setAside(); }

private:
    struct Written
    {
        TeamEdit edit;
        QByteArray json;
    };
    DraftStore m_drafts;
    QHash<TeamId, Written> m_written; ///< so that a change to one team of a thousand writes one anew
};

} // namespace Teamwright
