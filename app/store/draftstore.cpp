// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"

#include "jsonvalue.h"
#include "ownerfile.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 formatNumber = 1;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray headOf(const Draft &draft)
{
    JsonValue head;
    head.insert(u"format"_qs, JsonValue(formatNumber));
    head.insert(u"scope"_qs, JsonValue(draft.scope));
    head.insert(u"id"_qs, JsonValue(draft.id));
    head.insert(u"title"_qs, JsonValue(draft.title));
    head.insert(u"savedAt"_qs, JsonValue(draft.savedAt.toUTC().toString(Qt::ISODateWithMs)));
    head.insert(u"digest"_qs, JsonValue(QString::fromLatin1(digestOf(draft.payload))));
    return head.toCompact();
}

std::optional<Draft> parse(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const auto head = end < 0 ? std::nullopt : JsonValue::parse(bytes.left(end));
    if (!head || (*head)[u"format"].toInteger() != formatNumber)
        return {};
    Draft draft;
    draft.scope = (*head)[u"scope"].toString();
    draft.id = (*head)[u"id"].toString();
    draft.title = (*head)[u"title"].toString();
    draft.savedAt = QDateTime::fromString((*head)[u"savedAt"].toString(), Qt::ISODateWithMs);
    draft.payload = bytes.mid(end + 1);
    if (QString::fromLatin1(digestOf(draft.payload)) != (*head)[u"digest"].toString())
        return {};
    return draft;
}

} // namespace

DraftStore::DraftStore(const QString &folder)
    : m_folder(folder)
{}

bool DraftStore::save(const Draft &draft)
{
    return makeOwnerFolder(m_folder) &&
           writeOwnerFile(pathOf(draft.scope, draft.id), headOf(draft) + '\n' + draft.payload);
}

QList<Draft> DraftStore::drafts(const QString &scope)
{
    QList<Draft> found;
    for (const QString &name : m_folder.entryList({u"*.draft"_qs}, QDir::Files)) {
        const std::optional<Draft> draft = read(m_folder.filePath(name));
        if (draft && draft->scope == scope)
            found.append(*draft);
    }
    std::ranges::stable_sort(found, [](const Draft &a, const Draft &b) { return a.savedAt > b.savedAt; });
    return found;
}

void DraftStore::remove(const QString &scope, const QString &id) { QFile::remove(pathOf(scope, id)); }

void DraftStore::moveScope(const QString &from, const QString &to)
{
    if (from == to)
        return;
    for (Draft draft : drafts(from)) {
        draft.scope = to;
        if (save(draft))
            remove(from, draft.id);
    }
}

QString DraftStore::pathOf(const QString &scope, const QString &id) const
{
    return m_folder.filePath(fileNameFor(scope.toUtf8() + '\n' + id.toUtf8()) + u".draft"_qs);
}

std::optional<Draft> DraftStore::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::optional<Draft> draft = parse(file.readAll());
    if (!draft)
        putAside(path);
    return draft;
}

void DraftStore::putAside(const QString &path)
{
    QString aside = path + u".damaged"_qs;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = path + u".damaged-%1"_qs.arg(i);
    if (QFile::rename(path, aside))
        m_setAside.append(aside);
}

} // namespace Teamwright
