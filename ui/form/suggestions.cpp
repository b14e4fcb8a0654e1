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
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab
        || key.key() == Qt::Key_Backtab;
}

} // namespace

Suggestions::Suggestions(QObject *parent) : QCompleter(parent), m_texts(new QStringListModel(this))
{
    setModel(m_texts);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(8);
    popup()->setAccessibleName(tr("Suggestions"));
}

void Suggestions::setTexts(const QStringList &texts)
{
    if (texts != m_texts->stringList())
        m_texts->setStringList(texts);
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == popup() && popup()->isVisible() && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (leavesField(*key) && !popup()->currentIndex().isValid() && widget()) {
            popup()->hide();
            QKeyEvent again(key->type(), key->key(), key->modifiers(), key->text());
            QCoreApplication::sendEvent(widget(), &again);
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}

} // namespace Teamwright
