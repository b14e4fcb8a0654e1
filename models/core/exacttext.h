// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace Teamwright {

/// UTF-8 as a text, all of it: QString::fromUtf8() takes U+FEFF off the front, which is right for files and
/// wrong for values.
inline QString exactText(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return utf8.starts_with("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace Teamwright
