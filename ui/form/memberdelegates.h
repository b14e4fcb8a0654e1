// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicedelegate.h"
#include "member.h"
#include "suggestingdelegate.h"

class QTimer;

namespace Teamwright {

class Catalogs;

/// Edits who a member is: an id or an e-mail, "user, role", or many lines at once. Suggests the proxy's
/// users.
class UserDelegate final : public SuggestingDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserDelegate)

public:
    explicit UserDelegate(Catalogs &catalogs, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void typed(const QModelIndex &index, const QString &text) const;
    void linesPasted(const QString &text);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QStringList names() const;

    Catalogs &m_catalogs;
    QTimer *m_searchDelay;
    QString m_search;
};

/// Edits a member's role by a combo box.
class RoleDelegate final : public ChoiceDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleDelegate)

public:
    explicit RoleDelegate(QObject *parent = nullptr);

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    void chosen(const QModelIndex &index, Teamwright::MemberRole role) const;
};

} // namespace Teamwright
