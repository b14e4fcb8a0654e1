// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Teamwright {

/// The sandbox's database (SQLite): one JSON document a team beside its searchable columns.
/// Belongs to the thread that made it.
class SandboxStore final
{
public:
    /// An empty file name keeps everything in memory.
    explicit SandboxStore(const QString &fileName = {});
    ~SandboxStore();
    SandboxStore(const SandboxStore &) = delete;
    SandboxStore &operator=(const SandboxStore &) = delete;

    bool isOpen() const;
};

} // namespace Teamwright
