// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Teamwright {

/// Carries values between a mapper and field editors. The editors are no in-place editors: they say
/// themselves when something was typed, and Tab, Return and Escape are theirs.
class FieldDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldDelegate)

public:
    explicit FieldDelegate(QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
    {}

    bool eventFilter(QObject *, QEvent *) override { return false; }
};

} // namespace Teamwright
