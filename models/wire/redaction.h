// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

namespace Teamwright {

/// A text without what must not be shown or kept: keys (sk-…), hashes of keys (64 hex digits), what follows
/// "Bearer", and the values of JSON keys that speak of secrets. One pass, fit for 64 kB on the user's thread.
QByteArray redacted(const QByteArray &text);
QString redacted(const QString &text);

/// An answer of /team/info whose "keys" do not tell their hashes any more (contract 3.8).
JsonValue withoutKeys(const JsonValue &teamInfo);

} // namespace Teamwright
