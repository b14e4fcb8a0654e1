// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageplan.h"

#include <algorithm>

namespace Teamwright {

namespace {

/// Each divides the one before it, so that windows tile.
constexpr int sizes[] = {PagePlan::pageSize, 50, 25, 5, 1};

} // namespace

QList<PageWindow> narrowed(const PageWindow &window)
{
    const auto smaller = std::ranges::find_if(sizes, [&window](int size) { return size < window.size; });
    QList<PageWindow> parts;
    if (smaller == std::end(sizes))
        return parts;
    const int first = window.offset() / *smaller + 1;
    for (int i = 0; i < window.size / *smaller; ++i)
        parts.append({first + i, *smaller});
    return parts;
}

void PagePlan::startOver()
{
    m_waiting = {};
    m_waiting.enqueue({1, pageSize});
    m_firstTotal.reset();
    m_plannedPages = 1;
    m_gaps.clear();
}

void PagePlan::setTotal(int total)
{
    m_firstTotal = m_firstTotal.value_or(total);
    m_total = total;
    const int pages = (total + pageSize - 1) / pageSize;
    for (; m_plannedPages < pages; ++m_plannedPages)
        m_waiting.enqueue({m_plannedPages + 1, pageSize});
    if (m_waiting.removeIf([total](const PageWindow &window) { return window.offset() >= total; }) > 0)
        m_plannedPages = std::max(pages, 1);
}

void PagePlan::narrow(const PageWindow &window)
{
    const QList<PageWindow> parts = narrowed(window);
    if (parts.isEmpty()) {
        const int position = window.offset() + 1;
        m_gaps.insert(std::ranges::lower_bound(m_gaps, position), position);
        return;
    }
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (part->offset() < m_total.value_or(window.offset() + window.size))
            m_waiting.prepend(*part);
    }
}

} // namespace Teamwright
