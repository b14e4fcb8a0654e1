// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Teamwright {

/// A line with a magnifying glass and a cross; Escape empties it, Down asks for what was found.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    /// `name` is what it searches, for people who cannot see the glass: "Search teams".
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void resultsRequested(); ///< Down or Return: the focus may go to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Teamwright
