// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncolors.h"

#include "tokens.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

namespace Teamwright {

JsonColors::JsonColors(QPlainTextEdit &editor)
    : QSyntaxHighlighter(editor.document())
    , m_editor(editor)
{}

void JsonColors::highlightBlock(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral("(?<text>\"(?:[^\"\\\\]|\\\\.)*\")(?<key>\\s*:)?|(?<"
                                                         "word>\\b(?:true|false|null)\\b|-?\\d[\\d.eE+-]*)"));
    const Colors &colors = Colors::of(m_editor.palette());
    auto matches = parts.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength(u"word") > 0)
            setFormat(int(match.capturedStart()), int(match.capturedLength()), colors.changed);
        else if (match.capturedLength(u"key") > 0)
            setFormat(int(match.capturedStart()), int(match.capturedLength(u"text")), colors.link);
        else
            setFormat(int(match.capturedStart()), int(match.capturedLength()), colors.added);
    }
}

} // namespace Teamwright
