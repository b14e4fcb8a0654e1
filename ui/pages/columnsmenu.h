// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QHeaderView;

namespace Teamwright {

/// Which columns of a table are shown: a menu that stays open while columns are chosen. The first column of
/// the model always stays.
class ColumnsMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsMenu)

public:
    explicit ColumnsMenu(QHeaderView &header, QWidget *parent = nullptr);

Q_SIGNALS:
    void resetRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    bool toggle(QAction *action);

    QHeaderView &m_header;
};

} // namespace Teamwright
