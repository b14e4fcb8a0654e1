// SPDX-License-Identifier: GPL-3.0-or-later
#include "haystack.h"

#include <algorithm>
#include <cstring>

namespace Teamwright {

namespace {

constexpr size_t stride = 64;
constexpr size_t blockSize = 256 * 1024;

/// A word never holds one: the search for "ab" must not find a team "a" with a tag "b".
constexpr char16_t separator = u'\n';

std::string foldedText(const TeamRow &row)
{
    const QString text = row.alias + separator + row.id.text() + separator + row.models.join(separator) +
                         separator + row.tags.join(separator) + separator +
                         QString::fromUtf8(row.memberNames);
    return text.toCaseFolded().toStdString();
}

} // namespace

void Haystack::clear() { *this = Haystack(); }

std::string_view Haystack::add(const TeamRow &row)
{
    const std::string text = foldedText(row);
    const size_t needed = text.size() + stride; // contains() looks that far behind the end
    if (m_freeSize < needed) {
        m_freeSize = std::max(blockSize, needed);
        m_blocks.push_back(std::make_unique<char[]>(m_freeSize));
        m_free = m_blocks.back().get();
    }
    const std::string_view part(m_free, text.size());
    std::ranges::copy(text, m_free);
    m_free += text.size();
    m_freeSize -= text.size();
    return part;
}

void Haystack::append(const TeamRow &row) { m_parts.push_back(add(row)); }

void Haystack::replace(uint32_t place, const TeamRow &row)
{
    if (m_parts[place] == foldedText(row))
        return; // a refresh brings new spends, seldom new names; what is left behind goes with the next
                // clear()
    m_parts[place] = add(row);
}

/// Looks at 64 places at once for the first and the last letter of the needle, a loop that compilers turn
/// into a few vector instructions: memmem() goes letter by letter when the needle has two or three.
bool Haystack::contains(uint32_t place, std::string_view needle) const
{
    const std::string_view part = m_parts[place];
    if (needle.size() > part.size())
        return false;
    const char *end = part.data() + part.size() - needle.size() + 1;
    for (const char *from = part.data(); from < end; from += stride) {
        const char *fromLast = from + needle.size() - 1;
        unsigned char isCandidate = 0;
        for (size_t i = 0; i < stride; ++i)
            isCandidate |= (from[i] == needle.front()) & (fromLast[i] == needle.back());
        if (!isCandidate)
            continue;
        const char *strideEnd = std::min(end, from + stride);
        for (const char *at = from; at < strideEnd; ++at) {
            if (*at == needle.front() && std::memcmp(at, needle.data(), needle.size()) == 0)
                return true;
        }
    }
    return false;
}

bool Haystack::containsAll(uint32_t place, const std::vector<std::string> &needles) const
{
    return std::ranges::all_of(needles, [&](const std::string &needle) { return contains(place, needle); });
}

std::vector<std::string> Haystack::needles(const QString &typed)
{
    std::vector<std::string> words;
    for (const QString &word : typed.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

} // namespace Teamwright
