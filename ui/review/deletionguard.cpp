// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletionguard.h"

#include "banner.h"
#include "safetext.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace Teamwright {

DeletionGuard::DeletionGuard(QWidget *parent)
    : QWidget(parent)
    , m_note(new InlineNote)
    , m_prompt(new TextLabel(TextRole::Body))
    , m_typed(new QLineEdit)
{
    m_typed->setAccessibleName(tr("Confirm deletion"));
    m_typed->setObjectName(QStringLiteral("confirmDeletion"));
    m_prompt->setBuddy(m_typed);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Size::icon + Space::small, 0, 0, 0);
    line->setSpacing(Space::small);
    line->addWidget(m_prompt);
    line->addWidget(m_typed, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_note);
    layout->addLayout(line);
    connect(m_typed, &QLineEdit::textChanged, this, &DeletionGuard::confirmationChanged);
    hide();
}

void DeletionGuard::setLoss(const Loss &loss)
{
    if (loss == m_loss)
        return;
    m_loss = loss;
    m_typed->clear();
    ask();
    setVisible(!loss.teams.isEmpty());
    Q_EMIT confirmationChanged();
}

QString DeletionGuard::wanted() const
{
    if (m_loss.teams.size() == 1)
        return m_loss.teams.first();
    return tr("delete %n team(s)", nullptr, int(m_loss.teams.size()));
}

void DeletionGuard::ask()
{
    const int count = int(m_loss.teams.size());
    const QString what = count == 1 ? tr("The team “%1” goes for good").arg(safeText(m_loss.teams.value(0)))
                                    : tr("%n team(s) go for good", nullptr, count);
    const QString members = tr("%n member(s)", nullptr, m_loss.members);
    const QString keys = m_loss.areKeysKnown ? tr("%n key(s)", nullptr, m_loss.keys) : tr("all its keys");
    //: %1 which teams, %2 how many members, %3 how many keys
    m_note->setNote(Tone::Danger,
                    tr("%1, with %2 and %3. The keys stop working at once; a snapshot of the team is kept.")
                        .arg(what, members, keys));
    m_prompt->setText(tr("To confirm, type “%1”:").arg(safeText(wanted())));
}

bool DeletionGuard::isConfirmed() const
{
    return m_loss.teams.isEmpty() || m_typed->text().trimmed() == wanted().trimmed();
}

} // namespace Teamwright
