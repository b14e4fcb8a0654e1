// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedviews.h"

#include "settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Teamwright {

NamedViews::NamedViews(SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    read();
}

const NamedView *NamedViews::find(const QString &name) const
{
    const auto at = std::find_if(m_views.cbegin(), m_views.cend(),
                                 [&](const NamedView &view) { return view.name == name; });
    return at == m_views.cend() ? nullptr : &*at;
}

void NamedViews::save(const NamedView &view)
{
    m_views.removeIf([&](const NamedView &other) { return other.name == view.name; });
    m_views.append(view);
    std::sort(m_views.begin(), m_views.end(),
              [](const NamedView &a, const NamedView &b) { return a.name.localeAwareCompare(b.name) < 0; });
    write();
}

void NamedViews::remove(const QString &name)
{
    if (m_views.removeIf([&](const NamedView &view) { return view.name == name; }) > 0)
        write();
}

void NamedViews::read()
{
    const QByteArray kept = m_settings.value(Settings::teamsViews);
    for (const QJsonValue &value : QJsonDocument::fromJson(kept).array()) {
        const QString name = value[QStringLiteral("name")].toString();
        if (!name.isEmpty())
            m_views.append({name, filterFromJson(value[QStringLiteral("filter")].toObject()),
                            ListState::fromJson(value[QStringLiteral("list")].toObject())});
    }
}

void NamedViews::write()
{
    QJsonArray array;
    for (const NamedView &view : m_views)
        array.append(QJsonObject{{QStringLiteral("name"), view.name},
                                 {QStringLiteral("filter"), toJson(view.filter)},
                                 {QStringLiteral("list"), view.list.toJson()}});
    m_settings.setValue(Settings::teamsViews, QJsonDocument(array).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace Teamwright
