// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfaults.h"

namespace Teamwright {

void SandboxFaults::add(const SandboxFault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.append(fault);
}

void SandboxFaults::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.clear();
}

std::optional<SandboxFault> SandboxFaults::take(const QByteArray &path)
{
    const QMutexLocker lock(&m_mutex);
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        SandboxFault &fault = m_waiting[i];
        if (!path.startsWith(fault.pathPrefix))
            continue;
        const SandboxFault taken = fault;
        if (fault.times > 0 && --fault.times == 0)
            m_waiting.removeAt(i);
        return taken;
    }
    return {};
}

} // namespace Teamwright
