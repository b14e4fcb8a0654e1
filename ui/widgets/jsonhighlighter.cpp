// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhighlighter.h"

#include "tokens.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace Teamwright {

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Colors &colors = Colors::of(QGuiApplication::palette());
    static const QRegularExpression word(
        QStringLiteral(R"re(("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b)re"));
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isKey = match.capturedLength(2) > 0;
        const bool isText = match.capturedLength(1) > 0;
        const int length = int(isText ? match.capturedLength(1) : match.capturedLength());
        setFormat(int(match.capturedStart()), length,
                  isKey    ? colors.link
                  : isText ? colors.added
                           : colors.changed);
    }
}

} // namespace Teamwright
