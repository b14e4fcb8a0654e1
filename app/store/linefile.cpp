// SPDX-License-Identifier: GPL-3.0-or-later
#include "linefile.h"

#include "ownerfile.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <algorithm>

namespace Teamwright {

LineFile::LineFile(const QString &path)
    : m_file(path)
{}

bool LineFile::open()
{
    if (m_file.isOpen())
        return true;
    if (!makeOwnerFolder(QFileInfo(m_file).absoluteDir()))
        return false;
    if (!m_file.open(QIODevice::ReadWrite) || !m_file.setPermissions(ownerOnly))
        return false;
    // What a crash left of a last line gets its end, or the next line would be lost with it.
    const qint64 size = m_file.size();
    const bool isCut = size > 0 && m_file.seek(size - 1) && m_file.read(1) != "\n";
    return m_file.seek(size) && (!isCut || m_file.write("\n") == 1);
}

bool LineFile::append(const QByteArray &line)
{
    return open() && m_file.write(line + '\n') == line.size() + 1 && m_file.flush();
}

bool LineFile::sync()
{
#ifdef Q_OS_UNIX
    return m_file.isOpen() && ::fdatasync(m_file.handle()) == 0;
#else
    return m_file.flush();
#endif
}

QList<QByteArray> LineFile::lines() const { return tail(size()); }

QList<QByteArray> LineFile::tail(qint64 bytes) const
{
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 start = std::max<qint64>(0, file.size() - bytes - 1);
    file.seek(start);
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // behind the last line break: nothing, or what a crash left
    if (start > 0 && !lines.isEmpty())
        lines.removeFirst(); // begins somewhere in a line, or is the empty end of one
    return lines;
}

bool LineFile::keepNewest(qint64 bytes) { return replace(tail(bytes)); }

bool LineFile::replace(const QList<QByteArray> &lines)
{
    QByteArray content;
    for (const QByteArray &line : lines)
        content += line + '\n';
    m_file.close();
    return makeOwnerFolder(QFileInfo(m_file).absoluteDir()) && writeOwnerFile(m_file.fileName(), content);
}

qint64 LineFile::size() const { return m_file.isOpen() ? m_file.size() : QFileInfo(m_file).size(); }

} // namespace Teamwright
