// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QQueue>

#include <optional>

namespace Teamwright {

/// A stretch of the list, in the order of the ids, that one request brings: page and page size. Its offset is
/// a multiple of its size, as the proxy counts pages.
struct PageWindow
{
    int page = 1; ///< from 1
    int size = 100;

    int offset() const { return (page - 1) * size; }
    friend bool operator==(const PageWindow &, const PageWindow &) = default;
};

/// The smaller windows that cover exactly the same stretch; none for a window of one team.
QList<PageWindow> narrowed(const PageWindow &window);

/// Which windows are still to be asked for. Page 1 comes alone; what it tells decides how many follow.
class PagePlan final
{
public:
    static constexpr int pageSize = 100; ///< the largest the proxy hands out (contract 3.6)

    PagePlan() { startOver(); }

    void startOver(); ///< from page 1; the total stands until a page tells it anew
    bool isEmpty() const { return m_waiting.isEmpty(); }
    PageWindow takeNext() { return m_waiting.dequeue(); }

    /// A total, as any page tells it. Pages are added when it has grown, and left out when it has shrunk.
    void setTotal(int total);
    std::optional<int> total() const { return m_total; }
    /// The total changed since it was first told: others may have slipped over a page bound unseen.
    bool hasMoved() const { return m_firstTotal != m_total; }

    /// The window could not be read: its parts come next, or its one team is a gap.
    void narrow(const PageWindow &window);
    const QList<int> &gaps() const { return m_gaps; } ///< positions from 1, ascending

private:
    QQueue<PageWindow> m_waiting;
    std::optional<int> m_total;
    std::optional<int> m_firstTotal; ///< of this time through
    int m_plannedPages = 1;
    QList<int> m_gaps;
};

} // namespace Teamwright
