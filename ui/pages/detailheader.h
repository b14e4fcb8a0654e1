// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QWidget>

namespace Teamwright {

class BudgetBar;
class Chip;
class CopyButton;
class ElidedLabel;

/// The head of a team's detail: what it is called, its id, whether it is blocked, and how far its budget is
/// used up.
class DetailHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailHeader)

public:
    explicit DetailHeader(QWidget *parent = nullptr);

    /// What the list knows until the whole team is there.
    void showNames(const QString &alias, const TeamId &id);
    /// As it would be with what is staged.
    void showTeam(const Team &team);
    void showStaged(int changes, bool isDeletion); ///< 0: nothing is staged

Q_SIGNALS:
    void closeRequested();

private:
    void showBudget(const Team &team);

    ElidedLabel *m_alias;
    Chip *m_blocked;
    Chip *m_changed;
    Chip *m_deleted;
    ElidedLabel *m_id;
    CopyButton *m_copyId;
    ElidedLabel *m_spend;
    ElidedLabel *m_reset;
    BudgetBar *m_bar;
    QWidget *m_budget;
};

} // namespace Teamwright
