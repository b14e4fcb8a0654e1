// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

namespace Teamwright {

/// While it lives, SIGINT and SIGTERM end the event loop in good order. One at a time.
class Interruption final
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    QSocketNotifier m_notifier;
};

} // namespace Teamwright
