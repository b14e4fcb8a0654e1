// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownerfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace Teamwright {

bool makeOwnerFolder(const QDir &folder)
{
    if (!folder.exists() && !folder.mkpath(QStringLiteral(".")))
        return false;
    return QFile::setPermissions(folder.path(), ownerOnly | QFileDevice::ExeOwner);
}

bool writeOwnerFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // The rights come first: what is typed is at no moment readable for others.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return false;
    file.write(content);
    return file.commit();
}

QString fileNameFor(const QByteArray &subject)
{
    const QByteArray digest = QCryptographicHash::hash(subject, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.left(32));
}

} // namespace Teamwright
