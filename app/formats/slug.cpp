// SPDX-License-Identifier: GPL-3.0-or-later
#include "slug.h"

namespace Teamwright {

QString UniqueSlugs::unique(const QString &text, const QString &otherwise)
{
    QString slug;
    // Letters with marks lose them: "Größe" is "grosse", not "gr-e".
    for (const QChar c :
         text.toLower().replace(u'ß', QStringLiteral("ss")).normalized(QString::NormalizationForm_KD)) {
        const ushort code = c.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            slug += c;
        else if (c.category() != QChar::Mark_NonSpacing && !slug.isEmpty() && slug.back() != m_separator)
            slug += m_separator;
    }
    slug.truncate(m_longest);
    while (slug.endsWith(m_separator))
        slug.chop(1);
    if (slug.isEmpty() || slug.front().isDigit())
        slug = (slug.isEmpty() ? otherwise : otherwise + m_separator + slug).left(m_longest);
    QString result = slug;
    for (int number = 2; m_known.contains(result); ++number) {
        const QString tail = m_separator + QString::number(number);
        result = slug.left(m_longest - tail.size()) + tail;
    }
    m_known.insert(result);
    return result;
}

bool saysSomething(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null: return false;
    case JsonValue::Type::Bool: return value.toBool();
    case JsonValue::Type::Number: return true;
    case JsonValue::Type::String: return !value.toString().isEmpty();
    case JsonValue::Type::Array: return !value.toArray().isEmpty();
    case JsonValue::Type::Object: return !value.toObject().isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace Teamwright
