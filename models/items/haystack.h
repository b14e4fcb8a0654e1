// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamrow.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Teamwright {

/// What can be found in each team, folded to one case, in one block of memory: 100,000 teams are about 20 MB,
/// which a keystroke walks through in a few milliseconds. Owned by the index.
class Haystack final
{
public:
    void clear();
    void append(const TeamRow &row);
    void replace(uint32_t place, const TeamRow &row);

    bool contains(uint32_t place, std::string_view needle) const;
    bool containsAll(uint32_t place, const std::vector<std::string> &needles) const;

    /// The folded words of what somebody typed.
    static std::vector<std::string> needles(const QString &typed);

private:
    struct Part
    {
        uint32_t begin = 0;
        uint32_t size = 0;
    };
    Part add(const TeamRow &row);

    std::string m_text; ///< with some bytes to spare behind the end
    size_t m_used = 0;
    std::vector<Part> m_parts;
};

} // namespace Teamwright
