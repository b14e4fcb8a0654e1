// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStringList>

class QKeyEvent;
class QStringListModel;

namespace Teamwright {

/// Offers what holds the typed text. Unlike Qt's own it never keeps Return and Tab for itself while nothing
/// in its list is chosen: they go on to the field, and so to a table's editor, as if the list were not there.
class Suggestions final : public QCompleter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Suggestions)

public:
    explicit Suggestions(QObject *parent = nullptr);

    void setTexts(const QStringList &texts);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool passOn(const QKeyEvent &key);

    QStringListModel *m_texts;
};

} // namespace Teamwright
