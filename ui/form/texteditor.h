// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QLineEdit;

namespace Teamwright {

/// A field that is a line of text. Empty means not set.
class TextEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextEditor)

public:
    explicit TextEditor(TeamField field, QWidget *parent = nullptr);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;

private:
    QLineEdit *m_line;
};

} // namespace Teamwright
