// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Teamwright {

class NamedViews;

/// The menu of named views: choose one, keep what is shown under a name, remove one.
class ViewsMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewsMenu)

public:
    explicit ViewsMenu(NamedViews &views, QWidget *parent = nullptr);

Q_SIGNALS:
    void viewChosen(const QString &name);
    void usualViewChosen(); ///< no filters, the usual columns
    void saveRequested(const QString &name);

private:
    void fill();
    void askForName();

    NamedViews &m_views;
};

} // namespace Teamwright
