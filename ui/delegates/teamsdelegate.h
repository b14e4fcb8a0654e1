// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsindex.h"

#include <QStyledItemDelegate>

namespace Teamwright {

/// Draws the rows of the list of teams: one ground for the whole row, and each column in its own way. Decides
/// by raw values, shows the model's texts.
class TeamsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamsDelegate)

public:
    explicit TeamsDelegate(QObject *parent = nullptr);

    void setHoveredRow(int row) { m_hoveredRow = row; } ///< -1: none

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlain(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &index) const;

    int m_hoveredRow = -1;
};

} // namespace Teamwright
