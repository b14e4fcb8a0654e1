// SPDX-License-Identifier: GPL-3.0-or-later
#include "haystack.h"

#include <algorithm>
#include <cstring>

namespace Teamwright {

namespace {

constexpr size_t block = 64;

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

void Haystack::clear()
{
    m_text.clear();
    m_used = 0;
    m_parts.clear();
}

Haystack::Part Haystack::add(const TeamRow &row)
{
    const std::string text = foldedText(row);
    const Part part{uint32_t(m_used), uint32_t(text.size())};
    m_text.resize(m_used + text.size() + block);
    std::ranges::copy(text, m_text.begin() + ptrdiff_t(m_used));
    m_used += text.size();
    return part;
}

void Haystack::append(const TeamRow &row) { m_parts.push_back(add(row)); }

void Haystack::replace(uint32_t place, const TeamRow &row)
{
    const Part old = m_parts[place];
    if (std::string_view(m_text).substr(old.begin, old.size) == foldedText(row))
        return; // a refresh brings new spends, seldom new names; what is left behind goes with the next
                // clear()
    m_parts[place] = add(row);
}

/// Looks at 64 places at once for the first and the last letter of the needle, a loop that compilers turn
/// into a few vector instructions: memmem() goes letter by letter when the needle has two or three.
bool Haystack::contains(uint32_t place, std::string_view needle) const
{
    const Part part = m_parts[place];
    if (needle.size() > part.size)
        return false;
    const char *text = m_text.data() + part.begin;
    const char *end = text + part.size - needle.size() + 1;
    for (const char *from = text; from < end; from += block) {
        const char *fromLast = from + needle.size() - 1;
        unsigned char isCandidate = 0;
        for (size_t i = 0; i < block; ++i)
            isCandidate |= (from[i] == needle.front()) & (fromLast[i] == needle.back());
        if (!isCandidate)
            continue;
        const char *blockEnd = std::min(end, from + block);
        for (const char *at = from; at < blockEnd; ++at) {
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
