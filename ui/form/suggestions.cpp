// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringListModel>
#include <QWidget>

namespace Teamwright {

namespace {

bool leavesField(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab ||
           key.key() == Qt::Key_Backtab;
}

} // namespace

Suggestions::Suggestions(QObject *parent)
    : QCompleter(parent)
    , m_texts(new QStringListModel(this))
{
    setModel(m_texts);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(8);
}

void Suggestions::setTexts(const QStringList &texts)
{
    if (texts != m_texts->stringList())
        m_texts->setStringList(texts);
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    // popup() makes one where there is none yet: not to be asked while it is being made.
    const bool isKey = event->type() == QEvent::KeyPress;
    if ((isKey || event->type() == QEvent::Show) && watched == popup()) {
        popup()->setAccessibleName(tr("Suggestions"));
        if (isKey && passOn(*static_cast<QKeyEvent *>(event)))
            return true;
    }
    return QCompleter::eventFilter(watched, event);
}

bool Suggestions::passOn(const QKeyEvent &key)
{
    if (!popup()->isVisible() || !leavesField(key) || popup()->currentIndex().isValid() || !widget())
        return false;
    popup()->hide();
    QKeyEvent again(key.type(), key.key(), key.modifiers(), key.text());
    QCoreApplication::sendEvent(widget(), &again);
    return true;
}

} // namespace Teamwright
