// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxjson.h"

namespace Teamwright {

/// An entity as the proxy shows it with nothing set: every field, in the proxy's order, with its default
/// (resources/sandbox/shapes.json, taken from the recordings).
Json shape(const char *name);

/// Answers that no request changes: models, guardrails, default settings (resources/sandbox/catalog.json).
const Json &catalog(const char *name);

/// \a shape with the members of \a values that it knows laid over it.
Json shaped(const char *name, const Json &values);

} // namespace Teamwright
