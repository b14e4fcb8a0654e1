// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers.h"

#include <QFile>

#include <cstdlib>
#include <cstring>

using namespace Teamwright;

namespace {

const Parser *parser = nullptr;

/// fuzz_<name> is the same program under each parser's name.
const Parser *parserOfProgram(const char *program)
{
    for (const Parser &each : parsers()) {
        const QByteArray tail = QByteArray("fuzz_") + each.name;
        if (QByteArray(program).endsWith(tail))
            return &each;
    }
    return nullptr;
}

/// --corpus FOLDER writes what the fuzzer should begin with.
void writeCorpus(const char *folder)
{
    int number = 0;
    for (const QByteArray &text : corpus()) {
        QFile file(QString::fromLocal8Bit(folder) + QStringLiteral("/%1").arg(++number));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    if (*argc == 3 && std::strcmp((*argv)[1], "--corpus") == 0) {
        writeCorpus((*argv)[2]);
        std::exit(0);
    }
    parser = parserOfProgram((*argv)[0]);
    return parser ? 0 : 1;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    parser->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
