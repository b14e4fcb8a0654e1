// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liststate.h"

#include <QObject>

namespace Teamwright {

class SettingsStore;

/// What somebody keeps under a name: which teams, which columns, in which order.
struct NamedView
{
    QString name;
    TeamsFilter filter;
    ListState list;
};

/// The named views, in the order of their names, kept in the settings.
class NamedViews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamedViews)

public:
    explicit NamedViews(SettingsStore &settings, QObject *parent = nullptr);

    const QList<NamedView> &views() const { return m_views; }
    const NamedView *find(const QString &name) const;
    void save(const NamedView &view); ///< replaces the one of that name
    void remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    SettingsStore &m_settings;
    QList<NamedView> m_views;
};

} // namespace Teamwright
