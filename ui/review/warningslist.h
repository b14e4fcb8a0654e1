// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QWidget>

namespace Teamwright {

/// One thing to know before sending.
struct Warning
{
    Issue::Severity severity = Issue::Severity::Hint;
    int kind = 0; ///< warnings of one kind are told once, with their number
    QString text;
};

/// The warnings of a review, the worst first: a few as sentences, all of them a click away. Hidden while
/// there are none.
class WarningsList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarningsList)

public:
    explicit WarningsList(QWidget *parent = nullptr);

    void setWarnings(const QList<Warning> &warnings);
    QStringList sentences() const { return m_sentences; } ///< those shown

private:
    void addLine(Issue::Severity severity, const QString &text);
    void showAll();

    QList<Warning> m_warnings; ///< in the order in which they are told
    QStringList m_sentences;
    QList<QWidget *> m_lines;
};

} // namespace Teamwright
