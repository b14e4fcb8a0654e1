// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curltools.h"

#include <QDialog>

class QPlainTextEdit;

namespace Teamwright {

class InlineNote;

/// Takes a curl command and says at once when it cannot be read. Opened with open(); deletes itself when
/// closed.
class PasteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteDialog)

public:
    PasteDialog(const CurlTools &tools, const QString &text, QWidget *parent);

Q_SIGNALS:
    void pasted(const Teamwright::PastedContent &pasted);

private:
    void read();

    const CurlTools &m_tools;
    QPlainTextEdit *m_text;
    InlineNote *m_note;
};

} // namespace Teamwright
