// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailheader.h"

#include "amounttext.h"
#include "budgetbar.h"
#include "chip.h"
#include "copybutton.h"
#include "datetext.h"
#include "safetext.h"
#include "textlabel.h"

#include <QBoxLayout>

namespace Teamwright {

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent)
    , m_alias(new ElidedLabel(TextRole::Title, this))
    , m_blocked(new Chip(tr("Blocked"), Tone::Danger, Icon::Blocked, this))
    , m_changed(new Chip(QString(), Tone::Warning, Icon::Edit, this))
    , m_deleted(new Chip(tr("To be deleted"), Tone::Danger, Icon::Delete, this))
    , m_id(new ElidedLabel(TextRole::Mono, this))
    , m_copyId(new CopyButton(tr("Copy team ID"), this))
    , m_spend(new ElidedLabel(TextRole::Body, this))
    , m_reset(new ElidedLabel(TextRole::Small, this))
    , m_bar(new BudgetBar(this))
    , m_budget(new QWidget(this))
{
    auto *close = new QToolButton(this);
    close->setIcon(iconFor(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close team"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &DetailHeader::closeRequested);
    for (ElidedLabel *label : {m_alias, m_id})
        label->setSelectable(true);
    m_id->setMuted(true);
    m_id->setElideMode(Qt::ElideMiddle);
    m_reset->setMuted(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::small);
    first->addWidget(m_alias);
    first->addWidget(m_blocked);
    first->addWidget(m_changed);
    first->addWidget(m_deleted);
    first->addStretch();
    first->addWidget(close);
    auto *second = new QHBoxLayout;
    second->setSpacing(Space::tiny);
    second->addWidget(m_id);
    second->addWidget(m_copyId);
    second->addStretch();
    auto *words = new QHBoxLayout;
    words->setSpacing(Space::medium);
    words->addWidget(m_spend);
    words->addStretch();
    words->addWidget(m_reset);
    auto *budget = new QVBoxLayout(m_budget);
    budget->setContentsMargins(0, Space::small, 0, 0);
    budget->setSpacing(Space::tiny);
    budget->addLayout(words);
    budget->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::small);
    column->setSpacing(0);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_budget);
}

void DetailHeader::showNames(const QString &alias, const TeamId &id)
{
    m_alias->setText(alias.isEmpty() ? tr("Team without an alias") : safeText(alias));
    m_alias->setMuted(alias.isEmpty());
    m_id->setText(safeText(id.text()));
    m_copyId->setTextToCopy(id.text());
    m_blocked->hide();
    m_budget->hide();
    showStaged(0, false);
}

void DetailHeader::showStaged(int changes, bool isDeletion)
{
    m_changed->setText(tr("%n change(s)", nullptr, changes));
    m_changed->setVisible(changes > 0 && !isDeletion);
    m_deleted->setVisible(isDeletion);
}

void DetailHeader::showTeam(const Team &team)
{
    showNames(team.alias(), team.id);
    const bool *blocked = team.value(TeamField::Blocked).as<bool>();
    m_blocked->setVisible(blocked && *blocked);
    showBudget(team);
}

void DetailHeader::showBudget(const Team &team)
{
    const Usd *budget = team.value(TeamField::MaxBudget).as<Usd>();
    const QString spend = amountText(team.figures.spend);
    m_spend->setText(budget ? tr("%1 of %2 spent").arg(spend, amountText(*budget))
                            : tr("%1 spent, no budget").arg(spend));
    const bool resets = team.figures.budgetResetAt.isValid();
    m_reset->setText(resets ? tr("counted anew %1").arg(localTimeText(team.figures.budgetResetAt))
                            : QString());
    if (resets)
        m_reset->setToolTip(utcTimeText(team.figures.budgetResetAt));
    // A budget of 0 is used up before anything was spent.
    const double share = !budget            ? 0
                         : budget->isZero() ? 1
                                            : team.figures.spend.toDouble() / budget->toDouble();
    m_bar->setShare(budget ? std::optional(share) : std::nullopt);
    m_bar->setVisible(budget != nullptr);
    m_budget->show();
}

} // namespace Teamwright
