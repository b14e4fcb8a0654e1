// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"
#include "validation.h"

namespace Teamwright {

/// What is wrong with a staged change, or worth a second look, and where.
struct EditIssue
{
    Issue issue;                     ///< names the field, of a field
    std::optional<MemberKey> member; ///< of a person

    friend bool operator==(const EditIssue &, const EditIssue &) = default;
};

/// All that can be said of an edit before it is staged or sent. The proxy takes much that it should not
/// (contract 5.10), refuses some without a licence (2.4), and deletes the keys of who is removed (3.11).
/// @p base is the team the edit is for, @p keys those that TeamDetail names.
QList<EditIssue> checkEdit(const TeamEdit &edit, const Team &base, const ValidationContext &context,
                           const QList<TeamKeyInfo> &keys = {});

bool hasErrors(const QList<EditIssue> &issues);

} // namespace Teamwright
