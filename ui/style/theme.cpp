// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "programstyle.h"
#include "tokens.h"

#include <QApplication>

namespace Teamwright {

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_system(application.palette())
{
    m_application.setStyle(new ProgramStyle); // the application owns it
    connect(&m_system, &SystemScheme::changed, this, &Theme::apply);
    m_isDark = !m_system.isDark(); // so that the first apply() does its work
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT choiceChanged();
}

void Theme::apply()
{
    const bool isDark = m_choice == Choice::System ? m_system.isDark() : m_choice == Choice::Dark;
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    m_application.setPalette((isDark ? Colors::dark() : Colors::light()).toPalette());
    Q_EMIT darknessChanged();
}

Theme::Choice Theme::choiceFromText(const QString &text)
{
    if (text == textOf(Choice::Light))
        return Choice::Light;
    return text == textOf(Choice::Dark) ? Choice::Dark : Choice::System;
}

QString Theme::textOf(Choice choice)
{
    switch (choice) {
    case Choice::Light: return QStringLiteral("light");
    case Choice::Dark: return QStringLiteral("dark");
    case Choice::System: break;
    }
    return QStringLiteral("system");
}

} // namespace Teamwright
