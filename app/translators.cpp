// SPDX-License-Identifier: GPL-3.0-or-later
#include "translators.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace Teamwright {

using namespace Qt::StringLiterals;

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    for (const auto &[name, folder] : {std::pair(u"qtbase"_qs, u"/usr/share/qt6/translations"_qs),
                                       std::pair(u"teamwright"_qs, u":/i18n"_qs)}) {
        auto *translator = new QTranslator(&application);
        // English has its plurals in a file of its own, and is what every other language falls back on.
        if (translator->load(locale, name, u"_"_qs, folder) || translator->load(name + u"_en"_qs, folder))
            application.installTranslator(translator);
    }
}

} // namespace Teamwright
