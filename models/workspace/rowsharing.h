// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamrow.h"

#include <QSet>

namespace Teamwright {

/// Keeps one copy of what many rows have in common (models, tags, organizations, periods), so that 100,000 rows
/// stay small. Owned by the workspace.
class RowSharing final
{
public:
    void share(TeamRow &row);
    void clear();

private:
    QString shared(const QString &text);
    QStringList shared(const QStringList &list);

    QSet<QString> m_texts;
    QSet<QStringList> m_lists;
};

} // namespace Teamwright
