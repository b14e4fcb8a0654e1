// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Teamwright {

/// Exit codes of all verbs, as `terraform plan -detailed-exitcode` has them.
enum ExitCode { Same = 0, Failed = 1, Differences = 2 };

void print(const QByteArray &text); ///< to the standard output, as it is
void printLine(const QString &line);
void warn(const QString &text);                     ///< to the error output
int fail(const QString &verb, const QString &text); ///< says why, and is Failed

/// One line that counts up, on a terminal only.
class Progress final
{
public:
    explicit Progress(QString what);
    ~Progress(); ///< clears the line
    Q_DISABLE_COPY_MOVE(Progress)

    void show(int done, int total);

private:
    QString m_what;
    bool m_isTerminal;
    bool m_hasShown = false;
};

} // namespace Teamwright
