// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace Teamwright {

/// How numbers and dates are written for people: the default locale's way, and in a locale without a language
/// (LANG=C) the American one, which the untranslated sentences speak.
inline QLocale textLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

} // namespace Teamwright
