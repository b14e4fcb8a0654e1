// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "result.h"
#include "teamrow.h"

#include <memory>

namespace Teamwright {

/// Reads pages of the list straight into rows, without a tree in between. Model names, tags and the like
/// repeat in thousands of rows: equal ones share their memory, across pages too. May be used from several
/// threads.
class RowReader final
{
public:
    RowReader();
    ~RowReader();
    Q_DISABLE_COPY_MOVE(RowReader)

    /// An answer of GET /v2/team/list (contract 3.6).
    Result<Page<TeamRow>> readPage(const QByteArray &answer);
    /// An answer of GET /team/list, a bare array (contract 3.7).
    Result<QList<TeamRow>> readArray(const QByteArray &answer);

private:
    class Pool;
    friend class RowParser;

    std::unique_ptr<Pool> m_pool;
};

} // namespace Teamwright
