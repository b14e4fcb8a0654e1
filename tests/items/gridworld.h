// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemroles.h"
#include "membergridmodel.h"
#include "teambuilder.h"
#include "workspace.h"

#include <QAbstractItemModelTester>

namespace Teamwright {

inline const TeamId qa{QStringLiteral("t-qa")};

using Kind = StepDescription::Kind;

inline Member person(const QString &id, MemberRole role = MemberRole::User)
{
    return {UserId(id), {}, role, {}, {}};
}

inline MemberLimits ownBudget(const QString &usd, const QString &period = {})
{
    MemberLimits limits;
    limits.source = MemberLimits::Source::Custom;
    limits.maxBudget = Usd::parse(usd);
    limits.budgetDuration = period;
    return limits;
}

inline Team qaTeam()
{
    return TeamBuilder(qa.text(), QStringLiteral("QA"))
        .admin(QStringLiteral("ann"))
        .user(QStringLiteral("user-10"))
        .user(QStringLiteral("user-9"))
        .invited(QStringLiteral("Eve@example.org"));
}

/// A grid over an opened team, for somebody who may do everything.
struct Grid
{
    Workspace workspace;
    MemberGridModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Grid(const Team &team = qaTeam(), bool isLicensed = true)
    {
        Capabilities capabilities;
        capabilities.caller = Caller::MasterKey;
        capabilities.isLicensed = isLicensed;
        workspace.takeDetail({team, {}, {}});
        model.setCapabilities(capabilities);
        model.setTeam(&workspace, qa);
    }

    QStringList users() const
    {
        QStringList users;
        for (int row = 0; row < model.rowCount(); ++row)
            users.append(model.personAt(row).member().name());
        return users;
    }
    QModelIndex cell(int row, MemberColumn column) const { return model.index(row, int(column)); }
    ChangeKind change(int row, MemberColumn column) const
    {
        return ChangeKind(cell(row, column).data(ChangeRole).toInt());
    }
    void apply() { workspace.takeDetail({Team(*workspace.workingTeam(qa)), {}, {}}); }
};

} // namespace Teamwright
