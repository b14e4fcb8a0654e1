// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFormLayout;
class QString;
class QWidget;

namespace Teamwright {

class InlineNote;

/// Adds a row with a label, a field, perhaps a button beside it, and below it a note that is hidden while
/// empty.
InlineNote *addNotedRow(QFormLayout &form, const QString &label, QWidget *field, QWidget *beside = nullptr);

} // namespace Teamwright
