// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompter.h"

#include <QPointer>
#include <QWidget>

namespace Teamwright {

class KeyRing;

/// Asks people by dialogs over the window, which stays alive behind them.
class WidgetPrompter final : public Prompter
{
public:
    explicit WidgetPrompter(KeyRing &keys)
        : m_keys(keys)
    {}

    /// The window that questions belong to; without one they stand alone.
    void setWindow(QWidget *window) { m_window = window; }

    void ask(const Question &question, QObject *guard, Answered answered) override;
    void askForKey(const KeyRequest &request, QObject *guard, KeyTyped typed) override;

private:
    KeyRing &m_keys;
    QPointer<QWidget> m_window;
};

} // namespace Teamwright
