// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"
#include "result.h"

#include <memory>

namespace Teamwright {

/// A place in an answer that must be as expected. The first place that is not is remembered with its path
/// ("$.teams[3].team_id"); what is read after that is empty, so that readers need not ask at each step.
class JsonRead final
{
public:
    explicit JsonRead(const JsonValue &root);

    JsonRead operator[](const QString &key) const; ///< absent reads as null
    QList<JsonRead> elements() const;              ///< of an array; anything else is a fault
    const JsonValue &object() const;               ///< anything else is a fault
    const JsonValue &value() const { return *m_value; }

    QString text() const;       ///< anything but a string is a fault
    QString textOrNull() const; ///< null reads as a null QString
    qint64 integer() const;     ///< anything but a whole number is a fault

    bool isFaulty() const { return !m_fault->isEmpty(); }
    ApiError error() const; ///< Kind::BadReply that names the place

private:
    JsonRead(const JsonValue *value, QString path, std::shared_ptr<QString> fault);
    void blame(const char *expected) const;

    const JsonValue *m_value;
    QString m_path;
    std::shared_ptr<QString> m_fault;
};

/// The answer as JSON, or Kind::BadReply.
Result<JsonValue> parseAnswer(const QByteArray &body);

/// "2026-11-23T17:47:45.248000Z", with or without fraction and zone; a time without a zone is UTC. Invalid
/// for anything else.
QDateTime readTime(std::string_view text);
QDateTime readTime(const JsonValue &value);

} // namespace Teamwright
