// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectioncheck.h"
#include "tokens.h"

#include <QWidget>

class QProgressBar;
class QPlainTextEdit;
class QPushButton;

namespace Teamwright {

class Banner;
class Disclosure;

/// The button that tries a connection, and what came of it in plain sentences; the raw answer a click away.
class CheckPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckPanel)

public:
    CheckPanel(KeyRing &keys, ApiFactory makeApi, QWidget *parent = nullptr);

    void start(const ConnectionProfile &profile, const QByteArray &key);
    void clear(); ///< another profile is shown, or this one was changed
    void setCanCheck(bool canCheck);

Q_SIGNALS:
    void checkRequested();
    void resultShown();

private:
    void take(const Result<ConnectionReport> &result);
    void showRunning(bool isRunning);
    void showResult(Tone tone, const QString &text, const QString &detail);

    ConnectionCheck m_check;
    ConnectionProfile m_profile;
    QPushButton *m_button;
    QProgressBar *m_progress;
    Banner *m_result;
    Disclosure *m_more;
    QPlainTextEdit *m_detail;
};

} // namespace Teamwright
