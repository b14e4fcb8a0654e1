// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member.h"
#include "teamcolumns.h"

#include <QStyledItemDelegate>

namespace Teamwright {

/// Draws and edits the cells of the member grid. What was chosen or typed it tells instead of writing it: the
/// pane may have to ask first.
class MemberGridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberGridDelegate)

public:
    explicit MemberGridDelegate(QObject *parent = nullptr);

    void setModels(const QStringList &models) { m_models = models; } ///< offered while models are typed
    /// Said at the role "user" while an admin's role is chosen; empty: nothing.
    void setDemotionNote(const QString &note) { m_demotionNote = note; }
    /// Why nobody can be made admin; empty: they can.
    void setPromotionObstacle(const QString &reason) { m_promotionObstacle = reason; }
    void openPopupNext() { m_opensPopup = true; } ///< of the role that is edited next

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    void roleChosen(const QModelIndex &index, Teamwright::MemberRole role) const;
    void limitTyped(const QModelIndex &index, const QString &text) const;

private:
    QWidget *makeRoleBox(QWidget *parent, const QModelIndex &index) const;
    void paintUser(QPainter &painter, QStyleOptionViewItem cell, const QModelIndex &index) const;
    void paintLimit(QPainter &painter, QStyleOptionViewItem cell, const QModelIndex &index) const;

    QStringList m_models;
    QString m_demotionNote;
    QString m_promotionObstacle;
    mutable bool m_opensPopup = false;
};

} // namespace Teamwright
