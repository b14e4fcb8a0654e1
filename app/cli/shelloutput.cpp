// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelloutput.h"

#include <cstdio>
#include <unistd.h>

namespace Teamwright {

using namespace Qt::StringLiterals;

void print(const QByteArray &text) { std::fwrite(text.constData(), 1, size_t(text.size()), stdout); }
void printLine(const QString &line) { print(line.toUtf8() + '\n'); }
void warn(const QString &text)
{
    std::fputs((u"teamwright: "_qs + text + u'\n').toUtf8().constData(), stderr);
}

int fail(const QString &verb, const QString &text)
{
    warn(verb + u": "_qs + text);
    return ExitCode::Failed;
}

Progress::Progress(QString what)
    : m_what(std::move(what))
    , m_isTerminal(isatty(STDERR_FILENO))
{}

Progress::~Progress()
{
    if (m_hasShown)
        std::fputs("\r\033[K", stderr);
}

void Progress::show(int done, int total)
{
    if (!m_isTerminal)
        return;
    m_hasShown = true;
    std::fputs(u"\r%1: %2 of %3"_qs.arg(m_what).arg(done).arg(total).toUtf8().constData(), stderr);
    std::fflush(stderr);
}

} // namespace Teamwright
