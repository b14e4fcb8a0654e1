// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagedstore.h"

#include "editline.h"

namespace Teamwright {

namespace {

const QString draftId = QStringLiteral("staged");

} // namespace

bool StagedStore::save(const QString &scope, const QList<TeamEdit> &edits, const QDateTime &now)
{
    if (edits.isEmpty()) {
        m_written.clear();
        m_drafts.remove(scope, draftId);
        return true;
    }
    QHash<TeamId, Written> written;
    QByteArray lines;
    for (const TeamEdit &edit : edits) {
        Written known = m_written.take(edit.id);
        if (known.json.isEmpty() || known.edit != edit)
            known = {edit, editToJson(edit)};
        lines += known.json + '\n';
        written.insert(edit.id, std::move(known));
    }
    m_written = std::move(written);
    return m_drafts.save({scope, draftId, {}, now, lines});
}

QList<TeamEdit> StagedStore::edits(const QString &scope)
{
    QList<TeamEdit> found;
    for (const Draft &draft : m_drafts.drafts(scope)) {
        for (const QByteArray &line : draft.payload.split('\n')) {
            if (const auto edit = editFromJson(line); edit && !edit->isEmpty())
                found.append(*edit);
        }
    }
    return found;
}

} // namespace Teamwright
