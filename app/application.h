// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "options.h"

#include <QApplication>
#include <QSettings>

#include <memory>

namespace Teamwright {

/// The composition root: the one place that builds the objects and hands them to each other.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    Application(QApplication &application, const Options &options);
    ~Application() override;

    /// Shows the window, or raises the one of an earlier start; false: there is nothing to run.
    bool start();

private:
    class Parts;

    void loadTranslations();
    QString firstProfile() const;

    QApplication &m_application;
    const Options m_options;
    const Clock m_clock;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Teamwright
