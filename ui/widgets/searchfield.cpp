// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace Teamwright {

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setClearButtonEnabled(true);
    QAction *glass = addAction(iconFor(Icon::Search), LeadingPosition);
    glass->setText(name);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->text().isEmpty())
            button->setAccessibleName(tr("Clear"));
        button->setFocusPolicy(Qt::NoFocus);
        button->setCursor(Qt::ArrowCursor);
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool goesOn =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (goesOn)
        Q_EMIT resultsRequested();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Teamwright
