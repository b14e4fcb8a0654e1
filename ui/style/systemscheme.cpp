// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace Teamwright {

namespace {

// Functions, because texts at file scope would be made at every start of the program.
QString service() { return QStringLiteral("org.freedesktop.portal.Desktop"); }
QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
QString interface() { return QStringLiteral("org.freedesktop.portal.Settings"); }
QString appearance() { return QStringLiteral("org.freedesktop.appearance"); }
QString colorScheme() { return QStringLiteral("color-scheme"); }

// Values of color-scheme as the portal's documentation has them; 0 is "no preference".
constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

} // namespace

SystemScheme::SystemScheme(const QPalette &platformPalette, QObject *parent)
    : QObject(parent)
    , m_isDark(platformPalette.color(QPalette::Window).lightness() < 128)
    , m_isPlatformDark(m_isDark)
{
    askPortal();
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(
        service(), path(), interface(), QStringLiteral("SettingChanged"), this,
        "1takeSetting(QString,QString,QDBusVariant)"); // the 1 says slot; QtDBus takes no function pointer
    QDBusMessage question =
        QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Read"));
    question << appearance() << colorScheme();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeColorScheme(reply.value().variant());
    });
}

void SystemScheme::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance() && key == colorScheme())
        takeColorScheme(value.variant());
}

void SystemScheme::takeColorScheme(const QVariant &value)
{
    // Read() wraps its answer twice, the signal once.
    const QVariant bare = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint scheme = bare.toUInt();
    const bool isDark = scheme == preferDark || (scheme != preferLight && m_isPlatformDark);
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed();
}

} // namespace Teamwright
