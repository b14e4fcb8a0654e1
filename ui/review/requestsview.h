// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

#include <QWidget>

class QPlainTextEdit;
class QSyntaxHighlighter;

namespace Teamwright {

class TextLabel;

/// The exact requests behind the changes of one team, one below the other.
class RequestsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestsView)

public:
    explicit RequestsView(QWidget *parent = nullptr);

    void setRequests(const QString &team, const QList<RequestPreview> &requests);
    /// Instead of requests: why there are none.
    void setNote(const QString &team, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setText(const QString &text);

    TextLabel *m_title;
    QPlainTextEdit *m_text;
    QSyntaxHighlighter *m_colors;
};

} // namespace Teamwright
