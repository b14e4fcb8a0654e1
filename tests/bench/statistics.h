// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace Teamwright {

/// The value below which that share of the samples lies.
inline double percentile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::ranges::sort(samples);
    const auto place = size_t(share * double(samples.size() - 1) + 0.5);
    return samples[place];
}

inline double median(const std::vector<double> &samples) { return percentile(samples, 0.5); }

} // namespace Teamwright
