// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <type_traits>
#include <variant>

namespace Teamwright {

/// One thing that is remembered: where, of which type, and what counts until somebody chose. Texts and bytes
/// are empty until then, so that the table is one of constants.
template <typename T>
struct Setting
{
    const char *key; ///< "group/name", ASCII
    std::conditional_t<std::is_arithmetic_v<T>, T, std::monostate> fallback{};
};

/// Every setting of the program outside the profiles. None holds a secret.
namespace Settings {

inline constexpr Setting<QByteArray> windowGeometry{"window/geometry"};
inline constexpr Setting<QByteArray> windowState{"window/state"};
inline constexpr Setting<QByteArray> splitterState{"window/splitter"};
inline constexpr Setting<QByteArray> formLayout{"form/layout"};    ///< open sections, size of the request
inline constexpr Setting<QString> appearance{"window/appearance"}; ///< "light", "dark"; else as the system
inline constexpr Setting<QString> language{"window/language"};     ///< "de"; empty: as the system
inline constexpr Setting<QString> lastProfile{"connections/last"};
inline constexpr Setting<QByteArray> teamsHeader{"teams/header"}; ///< columns: chosen, order, sizes
inline constexpr Setting<QByteArray> teamsViews{"teams/views"};   ///< named views, JSON
inline constexpr Setting<QString> exportFormat{"export/format"};  ///< key of a format
inline constexpr Setting<QString> exportFile{"export/file"};
inline constexpr Setting<bool> showsDeveloperMenu{"developer/menu", false};

} // namespace Settings

/// Typed access to the settings file, which somebody else owns.
class SettingsStore final
{
public:
    explicit SettingsStore(QSettings &settings)
        : m_settings(settings)
    {}

    /// The fallback also when the file holds something that is not a T.
    template <typename T>
    T value(const Setting<T> &setting) const
    {
        const QVariant held = m_settings.value(QLatin1String(setting.key));
        if (held.isValid() && held.canConvert<T>())
            return held.value<T>();
        if constexpr (std::is_arithmetic_v<T>)
            return setting.fallback;
        else
            return T();
    }

    template <typename T>
    void setValue(const Setting<T> &setting, const T &value)
    {
        m_settings.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }

    template <typename T>
    void reset(const Setting<T> &setting)
    {
        m_settings.remove(QLatin1String(setting.key));
    }

private:
    QSettings &m_settings;
};

} // namespace Teamwright
