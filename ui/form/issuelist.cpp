// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuelist.h"

#include "banner.h"
#include "emphasis.h"
#include "issuetext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Teamwright {

namespace {

Tone toneOf(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Error: return Tone::Danger;
    case Issue::Severity::Question: return Tone::Warning;
    case Issue::Severity::Hint: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

IssueList::IssueList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    hide();
}

void IssueList::setIssues(const QList<Issue> &issues)
{
    if (issues == m_issues)
        return;
    m_issues = issues;
    rebuild();
}

void IssueList::setSentence(const QString &sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    rebuild();
}

void IssueList::rebuild()
{
    for (QWidget *line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    if (!m_sentence.isEmpty())
        addLine(m_sentence, Issue::Severity::Error, {});
    for (const Issue &issue : std::as_const(m_issues))
        addIssue(issue);
    setVisible(!m_lines.isEmpty());
}

void IssueList::addIssue(const Issue &issue)
{
    const QString text = issueText(issue);
    addLine(issue.memberRow < 0 ? text : tr("Row %1: %2").arg(issue.memberRow + 1).arg(text), issue.severity,
            buttonsFor(issue));
}

void IssueList::addLine(const QString &text, Issue::Severity severity, const QList<QWidget *> &buttons)
{
    auto *line = new QWidget(this);
    auto *sentence = new InlineNote(line);
    sentence->setObjectName(QStringLiteral("issueSentence"));
    sentence->setNote(toneOf(severity), text);
    // A hint and its offer share a line: nobody has to answer.
    const bool isHint = severity == Issue::Severity::Hint;
    auto *words = new QBoxLayout(isHint ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, line);
    words->setContentsMargins({});
    words->setSpacing(Space::tiny);
    words->addWidget(sentence, 1, isHint ? Qt::AlignVCenter : Qt::Alignment());
    if (!buttons.isEmpty()) {
        auto *answers = new QHBoxLayout;
        answers->setContentsMargins(isHint ? 0 : Size::icon + Space::tiny, 0, 0, 0);
        answers->setSpacing(Space::small);
        for (QWidget *button : buttons)
            answers->addWidget(button);
        if (!isHint)
            answers->addStretch();
        words->addLayout(answers);
    }
    this->layout()->addWidget(line);
    m_lines.append(line);
}

QWidget *IssueList::makeButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QList<QWidget *> IssueList::buttonsFor(const Issue &issue)
{
    QList<QWidget *> buttons;
    const auto add = [&](const QString &text, const char *name, auto answer) {
        QWidget *button = makeButton(text, name);
        connect(static_cast<QPushButton *>(button), &QPushButton::clicked, this, answer);
        buttons.append(button);
    };
    if (issue.code == Issue::Code::MemberUnknown)
        add(tr("Create User…"), "createUser", [this, issue] { Q_EMIT userCreationRequested(issue); });
    for (QWidget *button : std::as_const(buttons))
        setEmphasis(static_cast<QPushButton &>(*button), Emphasis::Quiet);
    if (issue.severity != Issue::Severity::Question)
        return buttons;
    if (issue.code == Issue::Code::AliasTaken) {
        add(tr("Open That One"), "openThatOne", [this, issue] { Q_EMIT openTeamRequested(issue); });
        add(tr("Create Anyway"), "acceptQuestion", [this, issue] { Q_EMIT accepted(issue); });
        return buttons;
    }
    add(issue.code == Issue::Code::ZeroBudget ? tr("Yes, Nothing May Be Spent") : tr("Keep It"),
        "acceptQuestion", [this, issue] { Q_EMIT accepted(issue); });
    add(tr("Change"), "changeField", [this] { Q_EMIT changeRequested(); });
    return buttons;
}

} // namespace Teamwright
