// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systemscheme.h"

#include <QObject>

class QApplication;

namespace Teamwright {

/// Gives the program its style and palette, light or dark, and follows the system while told to. Lives as
/// long as the application; widgets learn of a change by their PaletteChange.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Installs the style at once; `application` must outlive the theme.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    bool isDark() const { return m_isDark; }

    /// "system", "light", "dark": what settings hold; unknown texts follow the system.
    static Choice choiceFromText(const QString &text);
    static QString textOf(Choice choice);

Q_SIGNALS:
    void choiceChanged();
    void darknessChanged();

private:
    void apply();

    QApplication &m_application;
    SystemScheme m_system;
    Choice m_choice = Choice::System;
    bool m_isDark = false;
};

} // namespace Teamwright
