// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace Teamwright {

/// Whether the desktop is light or dark. Qt 6.4 does not tell, so it is read from the palette that the
/// platform came with, and, where there is one, from the desktop portal, which also says when it changes.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)

public:
    explicit SystemScheme(const QPalette &platformPalette, QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void takeColorScheme(const QVariant &value);

    bool m_isDark;
    bool m_isPlatformDark;
};

} // namespace Teamwright
