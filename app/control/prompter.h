// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionprofile.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

class QObject;

namespace Teamwright {

/// One question with its possible answers; the texts are for people.
struct Question
{
    QString title;
    QString text;
    QString detail;
    QStringList answers;     ///< captions of buttons
    int preferredAnswer = 0; ///< what Return means
    int safeAnswer = -1;     ///< what closing the window means; -1: the last one
    bool isWarning = false;
};

enum class KeyReason { Missing, Unknown, Expired };

/// A key is wanted for that profile.
struct KeyRequest
{
    ConnectionProfile profile;
    KeyReason reason = KeyReason::Missing;
};

/// The only way to ask somebody. The answer comes later, unless the guard is gone by then.
class Prompter
{
public:
    using Answered = std::function<void(int answer)>;
    using KeyTyped = std::function<void(const std::optional<QByteArray> &key)>; ///< nothing: not now

    virtual ~Prompter() = default;

    virtual void ask(const Question &question, QObject *guard, Answered answered) = 0;
    virtual void askForKey(const KeyRequest &request, QObject *guard, KeyTyped typed) = 0;
};

} // namespace Teamwright
