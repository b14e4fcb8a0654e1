// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsharing.h"

namespace Teamwright {

void RowSharing::share(TeamRow &row)
{
    row.organization = OrganizationId(shared(row.organization.text()));
    row.budgetDuration = shared(row.budgetDuration);
    row.models = shared(row.models);
    row.tags = shared(row.tags);
}

void RowSharing::clear()
{
    m_texts.clear();
    m_lists.clear();
}

QString RowSharing::shared(const QString &text) { return text.isEmpty() ? text : *m_texts.insert(text); }

QStringList RowSharing::shared(const QStringList &list)
{
    if (list.isEmpty())
        return {};
    if (const auto known = m_lists.constFind(list); known != m_lists.cend())
        return *known;
    QStringList texts;
    texts.reserve(list.size());
    for (const QString &text : list)
        texts.append(shared(text));
    return *m_lists.insert(texts);
}

} // namespace Teamwright
