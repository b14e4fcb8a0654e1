// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace Teamwright {

/// A choice with how many teams it would show, right at the end of its line.
class FilterRow final : public QCheckBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterRow)

public:
    explicit FilterRow(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_label;
    QString m_countText;
};

} // namespace Teamwright
