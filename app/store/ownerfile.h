// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

class QDir;

namespace Teamwright {

// Files that hold what people typed or did: readable for their owner only, at every moment.

inline constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes the folder where it is missing, and closes it to others.
bool makeOwnerFolder(const QDir &folder);

/// Replaces the file whole or not at all, and waits until it is on the disk.
bool writeOwnerFile(const QString &path, const QByteArray &content);

/// A name for a file about something whose own name may hold what a file name may not.
QString fileNameFor(const QByteArray &subject);

} // namespace Teamwright
