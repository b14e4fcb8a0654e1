// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roomydelegate.h"

#include <QStringList>

namespace Teamwright {

/// Edits a cell by a combo box of fixed texts, described by the column's heading: Qt on X11 does not tell the
/// accessible name of a combo box.
class ChoiceDelegate : public RoomyDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceDelegate)

public:
    explicit ChoiceDelegate(const QStringList &choices, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QStringList m_choices;
};

} // namespace Teamwright
