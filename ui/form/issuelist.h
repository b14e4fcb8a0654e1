// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QWidget>

namespace Teamwright {

/// The issues of one field as sentences, each with its mark, and questions with the buttons that answer them.
class IssueList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssueList)

public:
    explicit IssueList(QWidget *parent = nullptr);

    void setIssues(const QList<Issue> &issues); ///< hides itself when there are none
    void setSentence(const QString &sentence);  ///< what the proxy said of the field; empty: nothing

Q_SIGNALS:
    void accepted(const Teamwright::Issue &issue);              ///< yes, it shall be so
    void changeRequested();                                     ///< no: back to the field
    void openTeamRequested(const Teamwright::Issue &issue);     ///< of AliasTaken
    void userCreationRequested(const Teamwright::Issue &issue); ///< of MemberUnknown

private:
    void rebuild();
    void addIssue(const Issue &issue);
    void addLine(const QString &text, Issue::Severity severity, const QList<QWidget *> &buttons);
    QList<QWidget *> buttonsFor(const Issue &issue);
    QWidget *makeButton(const QString &text, const char *name);

    QList<Issue> m_issues;
    QString m_sentence;
    QList<QWidget *> m_lines;
};

} // namespace Teamwright
