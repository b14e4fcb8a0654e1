// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

namespace Teamwright {

/// A file that grows by one line at a time, readable for its owner only. What a crash cut short is never
/// taken for a line.
class LineFile final
{
public:
    /// The file and its folder are made with the first line.
    explicit LineFile(const QString &path);

    /// False when the disk refuses. @p line holds no line break.
    bool append(const QByteArray &line);
    /// Waits until all lines are on the disk itself: they outlive a power cut then.
    bool sync();

    QList<QByteArray> lines() const;
    /// The whole lines among the last so many bytes.
    QList<QByteArray> tail(qint64 bytes) const;
    /// Puts these in the place of all lines, whole or not at all.
    bool replace(const QList<QByteArray> &lines);
    /// Drops the oldest lines until at most so many bytes are left.
    bool keepNewest(qint64 bytes);
    qint64 size() const;

private:
    bool open();

    QFile m_file;
};

} // namespace Teamwright
