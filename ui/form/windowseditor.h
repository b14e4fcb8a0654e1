// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

namespace Teamwright {

class RowsTable;

/// Budget windows: a duration and an amount a row. What is no amount stays as it was typed, as a text.
class WindowsEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowsEditor)

public:
    explicit WindowsEditor(TeamField field, QWidget *parent = nullptr);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;

private:
    JsonValue::Array typed() const;

    RowsTable *m_table;
};

} // namespace Teamwright
