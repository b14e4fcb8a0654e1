// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace Teamwright {

/// Collects what is written and hands it to a device by the megabyte, so that no export stands in memory as
/// a whole. Failures are remembered.
class TextOutput final
{
public:
    explicit TextOutput(QIODevice &device)
        : m_device(device)
    {}
    Q_DISABLE_COPY_MOVE(TextOutput)

    TextOutput &operator<<(const QByteArray &text)
    {
        m_buffer += text;
        if (m_buffer.size() >= limit)
            flush();
        return *this;
    }
    TextOutput &operator<<(const char *text)
    {
        m_buffer += text;
        return *this;
    }
    TextOutput &operator<<(const QString &text) { return *this << text.toUtf8(); }

    bool flush()
    {
        m_isOk = m_isOk && m_device.write(m_buffer) == m_buffer.size();
        m_buffer.truncate(0);
        return m_isOk;
    }
    bool isOk() const { return m_isOk; }

private:
    static constexpr qsizetype limit = 1 << 20;

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_isOk = true;
};

} // namespace Teamwright
