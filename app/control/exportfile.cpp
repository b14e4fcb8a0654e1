// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Teamwright {

QString exportFileName(const QString &path, Format format)
{
    const FormatSpec &spec = formatSpec(format);
    const QFileInfo info(path);
    const bool isFolder =
        path.endsWith(u'/') || info.isDir() || (format == Format::Hcl && info.suffix() != spec.suffix);
    return isFolder ? QDir(path).filePath(spec.fileName) : path;
}

std::optional<QString> saveExport(const QString &fileName, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(fileName).absolutePath());
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace Teamwright
