// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QCheckBox;

namespace Teamwright {

/// A field that is on or off. Off is what the proxy assumes, so switching it off again sends nothing.
class FlagEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlagEditor)

public:
    explicit FlagEditor(TeamField field, QWidget *parent = nullptr);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;

private:
    QCheckBox *m_box;
};

} // namespace Teamwright
