// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowpool.h"

#include <simdjson.h>

namespace Teamwright {

/// Fills one row from one object of an answer. Values of another type than expected leave what the row has;
/// only a team without an id is an error.
class RowParser final
{
public:
    explicit RowParser(RowReader::Pool &pool)
        : m_pool(pool)
    {}

    simdjson::error_code read(simdjson::ondemand::object source, TeamRow &row);

private:
    using Value = simdjson::ondemand::value;
    struct Entry;

    void readMetadata(Value value, TeamRow &row);
    void readMembers(Value value, TeamRow &row);
    void readKeys(Value value, TeamRow &row);
    bool readText(Value value, std::string_view &text);
    QString sharedText(Value value);
    QStringList sharedList(Value value);

    static const Entry entries[];

    RowReader::Pool &m_pool;
    int m_membersCount = -1; ///< as the proxy says; since 1.82.6
};

} // namespace Teamwright
