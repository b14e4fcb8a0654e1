// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace Teamwright {

namespace {

// A signal handler may do little more than write, and knows only what is static.
int channel[2] = {-1, -1};

void wake(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(channel[0], &byte, sizeof byte);
}

int openChannel()
{
    [[maybe_unused]] const int result = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel);
    return channel[1];
}

} // namespace

Interruption::Interruption()
    : m_notifier(openChannel(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [] { QCoreApplication::quit(); });
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(channel[0]);
    close(channel[1]);
}

} // namespace Teamwright
