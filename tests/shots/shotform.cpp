// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotform.h"

#include "catalogs.h"
#include "clock.h"
#include "createcontroller.h"
#include "fakeapi.h"
#include "httptransport.h"
#include "litellmapi.h"
#include "planrunner.h"
#include "teamform.h"
#include "workspace.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

ConnectionProfile shotProfile()
{
    ConnectionProfile profile;
    profile.name = u"production"_qs;
    profile.baseUrl = QUrl(u"https://litellm.example.com"_qs);
    return profile;
}

Member member(const QString &id, const QString &email, MemberRole role)
{
    return {UserId(id), email, role, {}, {}};
}

Team filledTeam()
{
    Team team;
    team.setValue(TeamField::Alias, FieldValue(u"Research Assistants"_qs));
    team.setValue(TeamField::MaxBudget, FieldValue(*Usd::parse(u"250")));
    team.setValue(TeamField::BudgetDuration, FieldValue(u"30d"_qs));
    team.setValue(TeamField::SoftBudget, FieldValue(*Usd::parse(u"200")));
    team.setValue(TeamField::BudgetLimits,
                  FieldValue(*JsonValue::parse(R"([{"budget_duration": "1d", "max_budget": 15}])")));
    team.setValue(TeamField::TpmLimit, FieldValue(qint64(120000)));
    team.setValue(TeamField::RpmLimit, FieldValue::Null());
    team.setValue(TeamField::Models,
                  FieldValue(QStringList{u"gpt-4o"_qs, u"claude-3-7-sonnet"_qs, u"old-llama"_qs}));
    team.setValue(TeamField::ModelAliases, FieldValue(AliasMap{{u"fast"_qs, u"gpt-4o-mini"_qs}}));
    team.setValue(TeamField::Guardrails, FieldValue(QStringList{u"pii-masking"_qs}));
    team.setValue(TeamField::Tags, FieldValue(QStringList{u"research"_qs, u"europe"_qs}));
    team.setValue(TeamField::Metadata, FieldValue(*JsonValue::parse(
                                           R"({"cost_center": "4711", "share": 0.25, "reviewed": true})")));
    team.members = {member(u"ann.lee"_qs, {}, MemberRole::Admin),
                    member({}, u"jürgen.müller@example.org"_qs, MemberRole::User),
                    member(u"user-2434"_qs, {}, MemberRole::User)};
    return team;
}

Team wrongTeam()
{
    Team team = filledTeam();
    team.setValue(TeamField::Alias, FieldValue(u"QA Prod Bot"_qs));
    team.setValue(TeamField::MaxBudget, FieldValue(*Usd::parse(u"0")));
    team.setValue(TeamField::BudgetDuration, FieldValue::Invalid{u"30 days"_qs});
    team.members.append(member(u"ann.lee"_qs, {}, MemberRole::User));
    return team;
}

/// The form as it stands beside the list, over a proxy in memory; the preview is the real one.
struct Stage
{
    explicit Stage(const Team &content, bool isLicensed = true)
    {
        api.report.capabilities.isLicensed = isLicensed;
        api.models = {u"claude-3-7-sonnet"_qs, u"gpt-4o"_qs, u"gpt-4o-mini"_qs, u"mistral-large"_qs,
                      u"text-embedding-3"_qs};
        api.users = {{UserId(u"ann.lee"_qs), {}, {}, {}}};
        TeamRow taken;
        taken.id = TeamId(u"qa"_qs);
        taken.alias = u"QA Prod Bot"_qs;
        workspace.takeRows({taken});
        controller.setCapabilities(api.report.capabilities);
        catalogs.refresh(api.report.capabilities);
        catalogs.searchUsers(u"user-2434"_qs);
        QApplication::processEvents();
        key = workspace.startNewTeam(content);
        form.resize(640, 900);
        form.edit(workspace, key);
    }

    QImage picture(double place = 0)
    {
        form.show();
        for (int turn = 0; turn < 5; ++turn)
            QApplication::processEvents();
        QScrollBar *bar = form.findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(int(bar->maximum() * place));
        QApplication::processEvents();
        return form.grab().toImage();
    }

    FakeApi api;
    Clock clock;
    QNetworkAccessManager manager;
    HttpTransport transport{manager, shotProfile(), [] { return QByteArray(); }, clock};
    LiteLlmApi writer{transport}; // only asked what a request would be
    Workspace workspace;
    Catalogs catalogs{api};
    PlanRunner runner{api};
    CreateController controller{writer, workspace, catalogs, runner};
    TeamId key;
    TeamForm form{controller, catalogs, clock, {}};
};

} // namespace

void shootForm(const TakeShot &take)
{
    Stage empty({}, false);
    take(u"form-empty"_qs, empty.picture());
    empty.form.resize(1240, 860);
    take(u"form-wide"_qs, empty.picture());
    Stage filled(filledTeam());
    take(u"form-filled"_qs, filled.picture());
    take(u"form-middle"_qs, filled.picture(0.5));
    take(u"form-end"_qs, filled.picture(1));
    filled.form.resize(440, 900);
    take(u"form-narrow"_qs, filled.picture());
    Stage wrong(wrongTeam());
    wrong.form.findChild<QPushButton *>(u"createTeam"_qs)->click();
    take(u"form-wrong"_qs, wrong.picture());
}

} // namespace Teamwright
