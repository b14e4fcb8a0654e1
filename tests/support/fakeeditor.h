// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeedits.h"

namespace Teamwright {

/// Does to one team what LiteLLM does, refusals included. Lives for one operation.
class FakeEditor final
{
public:
    FakeEditor(Team &team, FakeStock stock)
        : m_team(team)
        , m_stock(stock)
    {}

    Result<Performed> carryOut(const UpdateTeam &update);
    Result<Performed> carryOut(const AddMembers &add);
    Result<Performed> carryOut(const UpdateMember &update);
    Result<Performed> carryOut(const UpdateMemberLimits &update);
    Result<Performed> carryOut(const ResetMemberLimits &reset);
    Result<Performed> carryOut(const RemoveMembers &remove);
    Result<Performed> carryOut(const SetPermissions &set);

private:
    std::optional<ApiError> refusalOf(const FieldSpec &spec, const FieldValue &value) const;
    void set(const FieldSpec &spec, const FieldValue &value, const UpdateTeam &update);
    Member *find(const Member &person);
    /// The proxy fills in the id of a known e-mail, and makes a user of an unknown one (contract 2.3).
    Member newMember(const Member &asked, const MemberLimits &limits) const;
    /// What members without limits of their own have.
    MemberLimits inherited() const;
    /// Only what differs arrives; with all of it gone the team's default counts again (measured).
    void setLimits(Member &held, const MemberLimits &told, const MemberLimits &after) const;

    Team &m_team;
    FakeStock m_stock;
};

} // namespace Teamwright
