// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace Teamwright {

/// Sets the keys of a JSON text off from its values. Belongs to the editor and follows its palette.
class JsonColors final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonColors)

public:
    explicit JsonColors(QPlainTextEdit &editor);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit &m_editor;
};

} // namespace Teamwright
