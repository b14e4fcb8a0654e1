// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxjson.h"

#include <optional>
#include <vector>

namespace Teamwright {

class SandboxStore;

/// Who has which budget in which team, and the budget rows themselves (shape "budget").
class SandboxMemberships final
{
public:
    explicit SandboxMemberships(SandboxStore &store)
        : m_store(store)
    {}

    struct Membership
    {
        QString userId;
        QString teamId;
        QString budgetId; ///< empty: none
        double spend = 0; ///< USD
    };

    std::vector<Membership> ofTeam(const QString &teamId);
    std::optional<Membership> find(const QString &userId, const QString &teamId);
    void create(const QString &userId, const QString &teamId,
                const QString &budgetId); ///< keeps what is there
    void setBudget(const QString &userId, const QString &teamId, const QString &budgetId);
    void setSpend(const QString &userId, const QString &teamId, double spend);
    void remove(const QString &userId, const QString &teamId);
    void dissolve(const QString &teamId);

    /// As LiteLLM_TeamMembership shows it, its budget included.
    Json model(const Membership &membership);

    std::optional<Json> budget(const QString &budgetId);
    QString saveBudget(Json budget); ///< makes an id when there is none

private:
    std::vector<Membership> where(const QString &condition, const QVariantList &values);
    SandboxStore &m_store;
};

} // namespace Teamwright
