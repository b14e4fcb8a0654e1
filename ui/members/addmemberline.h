// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace Teamwright {

class Catalogs;

/// The line in which people who shall join are typed, one after the other; suggests the proxy's users. Many
/// pasted lines it passes on.
class AddMemberLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddMemberLine)

public:
    explicit AddMemberLine(Catalogs &catalogs, QWidget *parent = nullptr);

    void start();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void memberTyped(const Teamwright::Member &member);
    void notUnderstood(); ///< a role or a budget that is none
    void linesPasted(const QString &text);
    void left(); ///< by Escape

private:
    QStringList names() const;
    void take();

    Catalogs &m_catalogs;
    QLineEdit *m_line;
    QTimer m_searchDelay;
};

} // namespace Teamwright
