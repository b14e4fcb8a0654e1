// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "settings.h"
#include "teamsmodel.h"
#include "teamspage.h"
#include "workspace.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace Teamwright {

/// The list as the window shows it, with its side bar, chips and footer, in a window of a usual size.
class BenchPage final
{
public:
    BenchPage()
        : m_file(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_settings(m_file)
        , m_page(m_model, m_settings, m_clock)
    {
        m_model.setWorkspace(&m_workspace);
        m_page.resize(1280, 800);
        m_page.show();
    }

    const Clock &clock() const { return m_clock; }
    Workspace &workspace() { return m_workspace; }
    TeamsModel &model() { return m_model; }
    TeamsPage &page() { return m_page; }
    QLineEdit &search() const
    {
        const QList<QLineEdit *> fields = m_page.findChildren<QLineEdit *>();
        return **std::ranges::find(fields, QStringLiteral("Search teams"), &QWidget::accessibleName);
    }

private:
    Clock m_clock;
    Workspace m_workspace;
    TeamsModel m_model;
    QTemporaryDir m_folder;
    QSettings m_file;
    SettingsStore m_settings;
    TeamsPage m_page;
};

} // namespace Teamwright
