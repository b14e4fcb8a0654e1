// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QToolButton;

namespace Teamwright {

struct FieldSpec;

/// The checkable button beside a field that says "unlimited" or "never" outright, which is sent as null.
QToolButton *makeNullButton(const FieldSpec &spec);

} // namespace Teamwright
