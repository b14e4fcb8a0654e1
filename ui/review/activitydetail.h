// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QSyntaxHighlighter;

namespace Teamwright {

class ElidedLabel;
class TextLabel;

/// One request with both bodies as they were logged, and what it changed.
class ActivityDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityDetail)

public:
    explicit ActivityDetail(QWidget *parent = nullptr);

    void show(const Exchange &exchange, const QStringList &changes);
    void clear();
    void setActions(bool canCopyCurl, bool canReverse);

Q_SIGNALS:
    void curlRequested();
    void reverseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    ElidedLabel *m_line;
    TextLabel *m_facts;
    TextLabel *m_changes;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_answer;
    QPushButton *m_curl;
    QPushButton *m_reverse;
    QList<QSyntaxHighlighter *> m_colors;
};

} // namespace Teamwright
