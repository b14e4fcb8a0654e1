// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetext.h"

#include <algorithm>

namespace Teamwright {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool reorders(QChar sign)
{
    const ushort code = sign.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/// Written from left to right, one line, nothing hidden.
bool isHarmless(QChar sign)
{
    if (sign.unicode() < 0x7f)
        return sign.unicode() >= 0x20;
    const bool isRightToLeft = sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
    return !isRightToLeft && !reorders(sign) && sign.category() != QChar::Other_Control &&
           sign != QChar::LineSeparator && sign != QChar::ParagraphSeparator;
}

QChar shown(QChar sign)
{
    if (sign == u'\n' || sign == u'\r' || sign == u'\t' || sign == QChar::LineSeparator ||
        sign == QChar::ParagraphSeparator)
        return u' ';
    if (reorders(sign) || sign.category() == QChar::Other_Control)
        return QChar::ReplacementCharacter;
    return sign;
}

} // namespace

QString safeText(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isHarmless))
        return text; // the usual case costs no copy
    QString safe;
    safe.reserve(text.size() + 2);
    safe += firstStrongIsolate;
    std::transform(text.cbegin(), text.cend(), std::back_inserter(safe), shown);
    safe += popIsolate;
    return safe;
}

} // namespace Teamwright
