// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace Teamwright {

/// Qt's own texts and ours in that language, or English with its plurals.
void installTranslators(QCoreApplication &application, const QLocale &locale);

} // namespace Teamwright
