// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roomydelegate.h"

#include <QStringList>

namespace Teamwright {

/// Edits a cell as text and offers known texts; the editor is called by the column's heading.
class SuggestingDelegate : public RoomyDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestingDelegate)

public:
    explicit SuggestingDelegate(QObject *parent = nullptr);

    void setTexts(const QStringList &texts) { m_texts = texts; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    QStringList m_texts;
};

} // namespace Teamwright
