// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

namespace Teamwright {

class RowsTable;

/// Names and the models they stand for, a row each.
class MapEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapEditor)

public:
    explicit MapEditor(TeamField field, QWidget *parent = nullptr);

    void setModels(const QStringList &models);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;

private:
    AliasMap typed() const;

    RowsTable *m_table;
    class SuggestingDelegate *m_models;
};

} // namespace Teamwright
