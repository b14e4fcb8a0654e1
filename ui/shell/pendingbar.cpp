// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingbar.h"

#include "emphasis.h"
#include "textlabel.h"
#include "tokens.h"
#include "workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace Teamwright {

PendingBar::PendingBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new TextLabel(TextRole::Strong))
    , m_revert(new QPushButton)
    , m_review(new QPushButton)
{
    setObjectName(QStringLiteral("pendingBar"));
    setEmphasis(*m_review, Emphasis::Primary);
    setEmphasis(*m_revert, Emphasis::Quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::medium, Space::small, Space::medium, Space::small);
    row->setSpacing(Space::medium);
    row->addWidget(m_text, 1);
    row->addWidget(m_revert);
    row->addWidget(m_review);
    connect(m_review, &QPushButton::clicked, this, &PendingBar::reviewRequested);
    connect(m_revert, &QPushButton::clicked, this, &PendingBar::revertRequested);
    // A step over a thousand teams announces each of them.
    const auto count = [this] {
        if (!std::exchange(m_isCounting, true))
            QMetaObject::invokeMethod(this, &PendingBar::showCounts, Qt::QueuedConnection);
    };
    connect(&workspace, &Workspace::editChanged, this, count);
    connect(&workspace, &Workspace::newTeamStarted, this, count);
    connect(&workspace, &Workspace::newTeamFinished, this, count);
    connect(&workspace, &Workspace::fieldChanged, this, count);
    retranslate();
}

void PendingBar::showCounts()
{
    m_isCounting = false;
    int changes = 0;
    const QList<TeamEdit> edits = m_workspace.edits();
    for (const TeamEdit &edit : edits)
        changes += edit.count();
    const QList<TeamId> typed = m_workspace.newTeams();
    const int fresh =
        int(std::ranges::count_if(typed, [this](const TeamId &key) { return !m_workspace.isPristine(key); }));

    QStringList parts;
    if (changes > 0)
        parts.append(
            tr("%1 in %2")
                .arg(tr("%n change(s)", nullptr, changes), tr("%n team(s)", nullptr, int(edits.size()))));
    if (fresh > 0)
        parts.append(tr("%n new team(s)", nullptr, fresh));
    m_text->setText(tr("Not sent yet: %1").arg(parts.join(QStringLiteral(", "))));
    m_revert->setVisible(changes > 0);
    setVisible(changes > 0 || fresh > 1); // a single new team has its form
    Q_EMIT counted();
}

void PendingBar::retranslate()
{
    m_review->setText(tr("Review Changes"));
    m_review->setAccessibleName(tr("Review Changes"));
    m_review->setToolTip(tr("See exactly what will be sent, and send it (Ctrl+Return)"));
    m_revert->setText(tr("Revert All"));
    m_revert->setAccessibleName(tr("Revert All"));
    m_revert->setToolTip(tr("Put everything back to what the proxy has; Undo brings it back"));
    showCounts();
}

void PendingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Teamwright
