// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace Teamwright {

/// An amount or a number that may be not set (empty), a number, or unlimited (sent as null). What is no
/// number stays as it was typed.
class LimitEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitEditor)

public:
    explicit LimitEditor(TeamField field, QWidget *parent = nullptr);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;

private:
    FieldValue parsed(const QString &text) const;
    void markUnlimited(bool isUnlimited);

    QLineEdit *m_line;
    QToolButton *m_unlimited;
};

} // namespace Teamwright
