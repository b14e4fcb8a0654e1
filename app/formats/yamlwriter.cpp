// SPDX-License-Identifier: GPL-3.0-or-later
#include "textoutput.h"
#include "writers.h"
#include "yamltext.h"

namespace Teamwright {

/// The same tree as JSON.
bool writeYaml(const ExportSource &source, TextOutput &out)
{
    out << "format: teamwright/teams\nversion: 1\nteams:" << (source.size() == 0 ? " []\n" : "\n");
    for (qsizetype i = 0; i < source.size(); ++i) {
        out << "  - " << yamlOf(source.tree(i), 4) << "\n";
        if (!source.goesOn(i + 1))
            return false;
    }
    return true;
}

} // namespace Teamwright
