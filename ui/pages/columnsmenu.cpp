// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnsmenu.h"

#include "icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace Teamwright {

ColumnsMenu::ColumnsMenu(QHeaderView &header, QWidget *parent)
    : QMenu(parent)
    , m_header(header)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

void ColumnsMenu::fill()
{
    clear();
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        QAction *action = addAction(m_header.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { m_header.setSectionHidden(column, !isShown); });
    }
    addSeparator();
    addAction(iconFor(Icon::Undo), tr("Usual Columns"), this, &ColumnsMenu::resetRequested);
}

bool ColumnsMenu::toggle(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->toggle();
    return true;
}

void ColumnsMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!toggle(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void ColumnsMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!chooses || !toggle(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace Teamwright
