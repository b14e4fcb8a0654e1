// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowreader.h"

#include <QHash>
#include <QMutex>

#include <string_view>

namespace Teamwright {

/// Texts and lists that were read before, found by how they stand in the answer.
class RowReader::Pool final
{
public:
    QString text(std::string_view utf8)
    {
        const QByteArray key = QByteArray::fromRawData(utf8.data(), qsizetype(utf8.size()));
        if (const auto known = m_texts.constFind(key); known != m_texts.constEnd())
            return *known;
        const QString made = QString::fromUtf8(key);
        if (m_texts.size() < most)
            m_texts.insert(QByteArray(utf8.data(), qsizetype(utf8.size())), made);
        return made;
    }

    /// nullptr when that list has not been seen yet.
    const QStringList *list(std::string_view json) const
    {
        const auto known = m_lists.constFind(QByteArray::fromRawData(json.data(), qsizetype(json.size())));
        return known == m_lists.constEnd() ? nullptr : &*known;
    }
    void remember(std::string_view json, const QStringList &list)
    {
        if (m_lists.size() < most)
            m_lists.insert(QByteArray(json.data(), qsizetype(json.size())), list);
    }

    QMutex mutex; ///< held by whoever reads a page

private:
    static constexpr qsizetype most = 20'000; ///< a proxy whose every row differs must not fill the memory

    QHash<QByteArray, QString> m_texts;
    QHash<QByteArray, QStringList> m_lists;
};

} // namespace Teamwright
