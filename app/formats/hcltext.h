// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

#include <QList>

namespace Teamwright {

QByteArray hclString(const QString &text);

/// A JSON value as an HCL expression on one line; objects with quoted keys.
QByteArray hclExpression(const JsonValue &value);

/// The lines of one block as `terraform fmt` lays them out: attributes of one line first, with aligned equals
/// signs, then everything longer, each behind an empty line.
class HclBody final
{
public:
    explicit HclBody(int indent)
        : m_indent(indent)
    {}

    void attribute(const QByteArray &name, const QByteArray &expression);
    /// name = { … } with entries of one line each, keys in quotes.
    void map(const QByteArray &name, const QList<std::pair<QString, QByteArray>> &entries);
    /// name = [ … ], on one line where it is short.
    void list(const QByteArray &name, const QList<QByteArray> &expressions);
    void block(const QByteArray &head, const HclBody &body);
    void comment(const QString &text);

    QByteArray text() const;

private:
    using Pair = std::pair<QByteArray, QByteArray>;

    static QByteArray aligned(const QList<Pair> &pairs, int indent);
    QByteArray margin(int levels) const { return QByteArray((m_indent + levels) * 2, ' '); }

    const int m_indent;
    QList<Pair> m_attributes;
    QList<QByteArray> m_parts;    ///< longer ones, laid out
    QList<QByteArray> m_comments; ///< last
};

} // namespace Teamwright
