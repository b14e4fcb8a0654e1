// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamrow.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Teamwright {

/// What can be found in each team, folded to one case, team after team in large blocks of memory: 100,000
/// teams are about 20 MB, which a keystroke walks through in a few milliseconds. Blocks never move: growing
/// one string instead held the user's thread for two frames. Owned by the index.
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
    std::string_view add(const TeamRow &row);

    std::vector<std::unique_ptr<char[]>> m_blocks; ///< each with some bytes to spare behind its texts
    char *m_free = nullptr;                        ///< the rest of the last one
    size_t m_freeSize = 0;
    std::vector<std::string_view> m_parts; ///< one for each team
};

} // namespace Teamwright
