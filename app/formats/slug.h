// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

#include <QSet>

namespace Teamwright {

/// Names for machines: lower case letters, digits and one separator, none twice.
class UniqueSlugs final
{
public:
    UniqueSlugs(QChar separator, qsizetype longest)
        : m_separator(separator)
        , m_longest(longest)
    {}

    /// `otherwise` begins the name where the text gives none, or begins with a digit.
    QString unique(const QString &text, const QString &otherwise);

private:
    const QChar m_separator;
    const qsizetype m_longest;
    QSet<QString> m_known;
};

/// Neither null, false, nor an empty text, list or object: worth a comment when it has no place.
bool saysSomething(const JsonValue &value);

} // namespace Teamwright
