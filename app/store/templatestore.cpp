// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatestore.h"

#include "teamdraft.h"

#include <QUuid>

#include <algorithm>

namespace Teamwright {

namespace {

QString templateScope() { return QStringLiteral("templates"); }

} // namespace

QList<TeamTemplate> TemplateStore::templates() const
{
    QList<TeamTemplate> found;
    for (const Draft &draft : m_drafts.drafts(templateScope())) {
        if (const auto team = teamOfDraft(draft))
            found.append({draft.id, draft.title, draft.savedAt, *team});
    }
    std::ranges::stable_sort(found, [](const TeamTemplate &a, const TeamTemplate &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return found;
}

bool TemplateStore::hasName(const QString &name) const
{
    const QList<TeamTemplate> all = templates();
    return std::ranges::find(all, name, &TeamTemplate::name) != all.end();
}

bool TemplateStore::keep(const QString &name, const Team &team, bool withMembers, const QDateTime &now)
{
    const QList<TeamTemplate> all = templates();
    const auto known = std::ranges::find(all, name, &TeamTemplate::name);
    const TeamId key(known != all.end() ? known->id : QUuid::createUuid().toString(QUuid::WithoutBraces));
    Team kept = reusableTeam(team, withMembers);
    kept.setValue(TeamField::Alias, {});
    Draft draft = draftOfTeam(templateScope(), key, kept, now);
    draft.title = name;
    return m_drafts.save(draft);
}

void TemplateStore::remove(const QString &id) { m_drafts.remove(templateScope(), id); }

Team reusableTeam(const Team &team, bool withMembers)
{
    Team copy;
    copy.fields = team.fields;
    copy.setValue(TeamField::Id, {});
    if (!withMembers)
        return copy;
    for (const Member &member : team.members)
        copy.members.append({member.userId, member.email, member.role, {}, {}});
    return copy;
}

} // namespace Teamwright
