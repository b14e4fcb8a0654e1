// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompter.h"

#include <QObject>
#include <QTest>

#include <utility>

namespace Teamwright {

/// Answers from a list, later as people do; a question that nobody expected fails the test.
class ScriptedPrompter final : public Prompter
{
public:
    QList<std::optional<QByteArray>> keys; ///< the next answers to askForKey()
    QList<int> answers;                    ///< the next answers to ask()
    QList<KeyRequest> keyRequests;         ///< what was asked
    QList<Question> questions;
    bool isSilent = false; ///< keeps the questions open until answerKey()

    void ask(const Question &question, QObject *guard, Answered answered) override
    {
        questions.append(question);
        QVERIFY2(!answers.isEmpty(), qPrintable(question.text));
        QMetaObject::invokeMethod(
            guard, [answer = answers.takeFirst(), answered] { answered(answer); }, Qt::QueuedConnection);
    }

    void askForKey(const KeyRequest &request, QObject *guard, KeyTyped typed) override
    {
        keyRequests.append(request);
        if (isSilent) {
            m_open = std::move(typed);
            return;
        }
        QVERIFY2(!keys.isEmpty(), "nobody expected to be asked for a key");
        QMetaObject::invokeMethod(
            guard, [key = keys.takeFirst(), typed] { typed(key); }, Qt::QueuedConnection);
    }

    void answerKey(const std::optional<QByteArray> &key) { std::exchange(m_open, {})(key); }

private:
    KeyTyped m_open;
};

} // namespace Teamwright
