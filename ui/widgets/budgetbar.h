// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QWidget>

#include <optional>

namespace Teamwright {

/// How far a budget is used up: a bar that is amber from 80 % and red from 100 %, in cells and pages alike.
void paintBudgetBar(QPainter &painter, const QRectF &rect, double share, const Colors &colors);

/// The same as a widget; nothing to see without a share.
class BudgetBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BudgetBar)

public:
    explicit BudgetBar(QWidget *parent = nullptr);

    void setShare(std::optional<double> share); ///< 1.0: all of it
    QSize sizeHint() const override { return {Space::giant * 4, Space::small}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_share;
};

} // namespace Teamwright
