// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicedelegate.h"

#include <QAbstractItemModel>
#include <QComboBox>

namespace Teamwright {

ChoiceDelegate::ChoiceDelegate(const QStringList &choices, QObject *parent)
    : RoomyDelegate(parent)
    , m_choices(choices)
{}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->addItems(m_choices);
    box->setAccessibleDescription(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // The choice counts at once; the box stays until it is left.
    connect(box, &QComboBox::activated, this,
            [this, box] { Q_EMIT const_cast<ChoiceDelegate *>(this)->commitData(box); });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentText(index.data(Qt::DisplayRole).toString());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString chosen = static_cast<QComboBox *>(editor)->currentText();
    if (chosen != index.data(Qt::DisplayRole).toString())
        model->setData(index, chosen);
}

} // namespace Teamwright
