// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applycontroller.h"
#include "applyrecord.h"
#include "catalogs.h"
#include "createcontroller.h"
#include "fakeapi.h"
#include "fakeclock.h"
#include "journal.h"
#include "planrunner.h"
#include "scriptedprompter.h"
#include "snapshotstore.h"
#include "teambuilder.h"
#include "tostring.h"
#include "workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Teamwright {

/// Everything an apply needs, on a proxy in memory.
struct ApplyDesk
{
    QTemporaryDir folder;
    FakeApi api;
    FakeClock clock;
    ScriptedPrompter prompter;
    ConnectionProfile profile;
    Workspace workspace;
    Catalogs catalogs{api};
    Journal journal{folder.path(), QStringLiteral("here")};
    SnapshotStore snapshots{folder.path(), QStringLiteral("here")};
    ApplyRecord record{api, journal, snapshots, clock};
    PlanRunner runner;
    CreateController creator{api, workspace, catalogs, runner};
    std::unique_ptr<ApplyController> applier;

    /// @p isRecorded: with a journal that is synced before each write, which takes its time.
    explicit ApplyDesk(const ConnectionProfile &with = {}, bool isRecorded = true)
        : profile(with)
        , runner(api, 4, isRecorded ? &record : nullptr)
    {
        api.addsCreator = false;
        api.report.capabilities.hasPatch = true;
        api.report.capabilities.hasMemberBulk = true;
        api.report.capabilities.hasBudgetReset = true;
        creator.setCapabilities(api.report.capabilities);
        applier = std::make_unique<ApplyController>(
            ApplyController::With{api, workspace, runner, creator, prompter}, profile);
        applier->setCapabilities(api.report.capabilities);
    }

    /// The proxy has that team, and somebody looked at it.
    TeamId open(const Team &team)
    {
        api.teams.append(team);
        workspace.takeDetail({team, "{}", {}});
        return team.id;
    }
    TeamId open(const QString &id) { return open(TeamBuilder(id, id).budget(QStringLiteral("10"))); }

    void stageBudget(const TeamId &team, const QString &usd)
    {
        workspace.setField(team, TeamField::MaxBudget, FieldValue(*Usd::parse(usd)));
    }
    void stageMembers(const TeamId &team, const QList<MemberEdit> &changes)
    {
        workspace.stage({membersEdit(team, changes)}, {});
    }
    static TeamEdit membersEdit(const TeamId &team, const QList<MemberEdit> &changes)
    {
        TeamEdit edit;
        edit.id = team;
        for (const MemberEdit &change : changes)
            edit.members.insert(MemberKey(change.was ? *change.was : *change.wanted), change);
        return edit;
    }
    static FieldValue amount(const QString &usd) { return FieldValue(*Usd::parse(usd)); }
    FieldValue budget(const TeamId &team) const { return api.team(team)->value(TeamField::MaxBudget); }

    /// What every team ended as, once nothing runs any more.
    ApplySummary applyAll()
    {
        QSignalSpy finished(applier.get(), &ApplyController::finished);
        if (!applier->applyAll() || (finished.isEmpty() && !finished.wait()))
            qFatal("the apply did not run");
        return finished.last().first().value<ApplySummary>();
    }
    Outcome::Kind kindOf(const TeamId &team) const { return applier->outcome(team)->outcome.kind; }
};

} // namespace Teamwright
