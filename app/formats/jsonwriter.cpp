// SPDX-License-Identifier: GPL-3.0-or-later
#include "textoutput.h"
#include "writers.h"

namespace Teamwright {

/// {"format": "teamwright/teams", "version": 1, "teams": [ … ]}, each team indented by two levels.
bool writeJson(const ExportSource &source, TextOutput &out)
{
    out << "{\n  \"format\": \"teamwright/teams\",\n  \"version\": 1,\n  \"teams\": [";
    for (qsizetype i = 0; i < source.size(); ++i) {
        // Within texts a line break is written as \n, so every real one is ours to move.
        QByteArray text = source.tree(i).toIndented();
        text.replace("\n", "\n    ");
        out << (i == 0 ? "\n    " : ",\n    ") << text;
        if (!source.goesOn(i + 1))
            return false;
    }
    out << (source.size() == 0 ? "]\n}\n" : "\n  ]\n}\n");
    return true;
}

} // namespace Teamwright
