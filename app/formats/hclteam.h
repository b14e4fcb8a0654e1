// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hcltext.h"
#include "team.h"

#include <span>

namespace Teamwright {

/// How the provider takes an attribute.
enum class HclShape {
    Scalar,
    Duration, ///< only what its pattern allows
    Texts,    ///< list of texts
    TextMap,  ///< map of texts
    WholeMap, ///< map of whole numbers
    Metadata, ///< map of texts; what begins with { or [ becomes native
    Router,   ///< router_settings: two lists of fallbacks
};

/// An attribute of litellm_team that provider versions 2.0.1 and 2.1 of ncecere/litellm have in common.
struct HclAttribute
{
    QLatin1String key; ///< of LiteLLM and of the provider
    HclShape shape;
};

std::span<const HclAttribute> hclTeamAttributes();

/// Fills the block of a team out of its tree; what the provider does not know becomes comments.
void fillTeam(HclBody &body, const JsonValue &tree);

} // namespace Teamwright
