// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace Teamwright {

class Clock;
class TextLabel;

/// A period: typed as text ("30d", "monthly") or put together from a number and a unit, with the next reset
/// below.
class DurationEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DurationEditor)

public:
    DurationEditor(TeamField field, const Clock &clock, QWidget *parent = nullptr);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;

private:
    QMenu *makeUnitMenu();
    void type(const QString &text);
    void takeUnit(const QString &unit);
    void showReset(const FieldValue &value);

    const Clock &m_clock;
    QLineEdit *m_line;
    QToolButton *m_unit;
    QToolButton *m_never;
    TextLabel *m_reset;
};

} // namespace Teamwright
