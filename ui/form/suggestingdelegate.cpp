// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestingdelegate.h"

#include "suggestions.h"

#include <QAbstractItemModel>
#include <QLineEdit>

namespace Teamwright {

SuggestingDelegate::SuggestingDelegate(QObject *parent)
    : RoomyDelegate(parent)
{}

QWidget *SuggestingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    line->setAutoFillBackground(true);
    if (!m_texts.isEmpty()) {
        auto *suggestions = new Suggestions(line);
        suggestions->setTexts(m_texts);
        line->setCompleter(suggestions);
    }
    return line;
}

} // namespace Teamwright
