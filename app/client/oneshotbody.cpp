// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneshotbody.h"

#include <cstring>

namespace Teamwright {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 capacity)
{
    if (m_position >= m_body.size())
        return -1;
    const qint64 count = std::min(capacity, m_body.size() - m_position);
    std::memcpy(data, m_body.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

} // namespace Teamwright
