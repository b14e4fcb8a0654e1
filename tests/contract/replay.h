// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "door.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace Teamwright {

class SandboxStore;

/// Sends the recorded requests in the order in which they were recorded, with what was set up between them
/// (replay.json), and says of each where the sandbox answers otherwise.
class Replay final
{
public:
    /// \p store is what the door's server keeps things in: some set-up has no request.
    Replay(Door &door, SandboxStore &store, QString recordings);

    /// Runs all of a list of steps; a step that cannot be set up ends it with a trouble.
    void run(const QString &stepsFile);

    QString trouble() const { return m_trouble; }
    QStringList names() const { return m_names; }
    /// Empty: answered as recorded.
    QString difference(const QString &name) const { return m_differences.value(name); }

    /// One recording as JSON; null when there is none.
    nlohmann::json recording(const QString &name) const;
    /// Whether the sandbox serves what the recording asks for: the endpoints of this program's sandbox.
    static bool isServed(const nlohmann::json &recording);

private:
    void step(const nlohmann::json &step);
    void setUp(const nlohmann::json &step);
    QString replayed(const nlohmann::json &recording, const nlohmann::json &chance);
    DoorRequest requestOf(const nlohmann::json &recording) const;
    QByteArray keyOf(const QString &caller) const;

    Door &m_door;
    SandboxStore &m_store;
    QString m_folder;
    QString m_trouble;
    QStringList m_names;
    QHash<QString, QString> m_differences;
    QHash<QString, QByteArray> m_keys;
};

} // namespace Teamwright
