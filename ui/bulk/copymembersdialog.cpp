// SPDX-License-Identifier: GPL-3.0-or-later
#include "copymembersdialog.h"

#include "banner.h"
#include "editcheck.h"
#include "emphasis.h"
#include "errortext.h"
#include "issuetext.h"
#include "obstacletext.h"
#include "progressstrip.h"
#include "quiettable.h"
#include "searchfield.h"
#include "teamsfetch.h"
#include "textlabel.h"
#include "tokens.h"
#include "workspace.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Teamwright {

using namespace std::chrono_literals;

namespace {

constexpr int mostNames = 5;

/// "ada, bob, 3 more"
QString namesText(const QList<Member> &members)
{
    QStringList names;
    for (const Member &member : members.mid(0, mostNames))
        names.append(member.name());
    if (members.size() > mostNames)
        names.append(CopyMembersDialog::tr("%n more", nullptr, int(members.size()) - mostNames));
    return names.join(QStringLiteral(", "));
}

} // namespace

CopyMembersDialog::CopyMembersDialog(Workspace &workspace, TeamsApi &api, const Capabilities &capabilities,
                                     const TeamId &from, const QList<Member> &members, bool isMove,
                                     QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_api(api)
    , m_capabilities(capabilities)
    , m_from(from)
    , m_members(members)
    , m_isMove(isMove)
    , m_teams(workspace, from)
    , m_banner(new Banner)
    , m_search(new SearchField(tr("Search teams")))
    , m_list(new QListView)
    , m_progress(new ProgressStrip)
    , m_summary(new TextLabel(TextRole::Strong))
    , m_alreadyIn(new InlineNote)
    , m_roles(new InlineNote)
    , m_leaving(new InlineNote)
{
    setWindowTitle(isMove ? tr("Move Members") : tr("Copy Members"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(150ms);
    layOut();
    connectParts();
    showPlan();
}

void CopyMembersDialog::layOut()
{
    m_list->setAccessibleName(tr("Teams to join"));
    m_list->setModel(&m_teams);
    m_list->setUniformItemSizes(true);
    m_search->setPlaceholderText(tr("Search teams"));
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("copySummary"));
    m_alreadyIn->setObjectName(QStringLiteral("copyAlreadyIn"));
    m_roles->setObjectName(QStringLiteral("copyRoles"));
    m_leaving->setObjectName(QStringLiteral("copyLeaving"));
    m_progress->hide();

    auto *box = new QDialogButtonBox;
    m_stage = box->addButton(tr("&Stage"), QDialogButtonBox::ActionRole);
    m_stage->setToolTip(tr("Nothing is sent yet: Review Changes shows what would be"));
    m_stage->setDefault(true);
    setEmphasis(*m_stage, Emphasis::Primary);
    box->addButton(QDialogButtonBox::Cancel);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *who = new TextLabel(m_isMove ? tr("Move %1 to:").arg(namesText(m_members))
                                       : tr("Copy %1 to:").arg(namesText(m_members)));
    who->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    for (QWidget *part : std::initializer_list<QWidget *>{m_banner, who, m_search})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_progress, m_summary, m_alreadyIn, m_roles, m_leaving, box})
        column->addWidget(part);
    resizeInText(*this, 64, 34);
}

void CopyMembersDialog::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, &m_teams, &TeamChoiceModel::setFilter);
    connect(m_search, &SearchField::resultsRequested, this, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_teams.index(0));
    });
    connect(&m_teams, &TeamChoiceModel::checkedChanged, this, [this] {
        const QList<TeamId> checked = m_teams.checkedTeams();
        m_failed.removeIf([&](const auto &failure) { return !checked.contains(failure.key()); });
        m_waiting.start();
        showPlan();
    });
    connect(&m_waiting, &QTimer::timeout, this, &CopyMembersDialog::fetchMissing);
    connect(m_stage, &QPushButton::clicked, this, &CopyMembersDialog::stage);
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        delete std::exchange(m_fetch, nullptr);
        m_progress->hide();
    });
}

void CopyMembersDialog::fetchMissing()
{
    if (m_fetch)
        return; // what is checked meanwhile is asked for afterwards
    QList<TeamId> missing = m_teams.checkedTeams();
    missing.removeIf([this](const TeamId &id) { return m_known.contains(id) || m_failed.contains(id); });
    if (missing.isEmpty())
        return;
    m_fetch = new TeamsFetch(m_api, missing, this);
    m_progress->setText(tr("Reading teams"));
    m_progress->setProgress(0, int(missing.size()));
    m_progress->show();
    connect(m_fetch, &TeamsFetch::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_fetch, &TeamsFetch::finished, this, &CopyMembersDialog::takeFetched);
    m_fetch->start();
}

void CopyMembersDialog::takeFetched()
{
    const QList<TeamDetail> teams = m_fetch->teams();
    for (const TeamDetail &detail : teams)
        m_known.insert(detail.team.id, detail.team);
    for (const TeamsFetch::Failure &failure : m_fetch->failures())
        m_failed.insert(failure.team, failure.error);
    m_fetch->deleteLater();
    m_fetch = nullptr;
    m_progress->hide();
    showPlan();
    fetchMissing();
}

QList<Joining> CopyMembersDialog::joinings() const
{
    QList<Joining> result;
    for (const TeamId &id : m_teams.checkedTeams()) {
        const auto team = m_known.constFind(id);
        if (team != m_known.cend() && m_capabilities.obstacleIn(*team, Verb::EditMembers) == Obstacle::None)
            result.append(joiningOf(m_members, *team, m_workspace.edit(id),
                                    m_capabilities.obstacleIn(*team, Verb::MakeAdmin) == Obstacle::None));
    }
    return result;
}

bool CopyMembersDialog::isComplete() const
{
    return std::ranges::all_of(m_teams.checkedTeams(),
                               [this](const TeamId &id) { return m_known.contains(id); });
}

void CopyMembersDialog::showPlan()
{
    int joins = 0;
    int teams = 0;
    QStringList alreadyIn;
    QList<Member> asUser;
    const QList<Joining> plan = joinings();
    for (const Joining &joining : plan) {
        joins += int(joining.edit.members.size());
        teams += joining.edit.isEmpty() ? 0 : 1;
        if (!joining.alreadyIn.isEmpty())
            alreadyIn.append(
                tr("In %1 already: %2").arg(nameOf(joining.edit.id), namesText(joining.alreadyIn)));
        for (const Member &member : joining.joinsAsUser) {
            if (!asUser.contains(member))
                asUser.append(member);
        }
    }
    const bool hasChoice = !m_teams.checkedTeams().isEmpty();
    m_summary->setText(!hasChoice ? tr("Choose one or more teams.")
                                  : tr("%1 will be added in %n team(s)", nullptr, teams)
                                        .arg(tr("%n membership(s)", nullptr, joins)));
    m_alreadyIn->setNote(Tone::Neutral, alreadyIn.mid(0, mostNames).join(u'\n'));
    m_roles->setNote(Tone::Warning, asUser.isEmpty()
                                        ? QString()
                                        : tr("%1 will be user there, not admin. %2")
                                              .arg(namesText(asUser),
                                                   obstacleText(Obstacle::LicenceNeeded, Verb::MakeAdmin)));
    m_leaving->setNote(Tone::Warning, hasChoice && m_isMove ? leavingText() : QString());
    QStringList failures;
    for (auto failure = m_failed.cbegin(); failure != m_failed.cend(); ++failure)
        failures.append(tr("%1 could not be read. %2").arg(nameOf(failure.key()), errorText(*failure)));
    const Obstacle obstacle = m_capabilities.obstacleTo(Verb::EditMembers);
    const bool isBarred = obstacle != Obstacle::None && obstacle != Obstacle::NotAdministrator;
    m_banner->setVisible(isBarred || !failures.isEmpty());
    if (isBarred)
        m_banner->showMessage(Tone::Warning, obstacleText(obstacle, Verb::EditMembers));
    else if (!failures.isEmpty())
        m_banner->showMessage(Tone::Danger, failures.first());
    m_stage->setEnabled(canStage(plan, joins));
}

/// A move needs a team to go to that this key may change, and the right to change the other.
bool CopyMembersDialog::canStage(const QList<Joining> &plan, int joins) const
{
    if (plan.isEmpty() || !isComplete())
        return false;
    return m_isMove ? m_capabilities.obstacleIn(fromTeam().team, Verb::EditMembers) == Obstacle::None
                    : joins > 0;
}

/// As it was fetched; where it is not open any more, what was handed over counts.
TeamDetail CopyMembersDialog::fromTeam() const
{
    if (const TeamDetail *detail = m_workspace.openedTeam(m_from))
        return *detail;
    Team team;
    team.id = m_from;
    team.setValue(TeamField::Alias, FieldValue(nameOf(m_from)));
    team.members = m_members;
    return {team, {}, {}};
}

/// What goes with them: keys, and perhaps the last admin.
QString CopyMembersDialog::leavingText() const
{
    const TeamDetail from = fromTeam();
    const TeamEdit leaving = leavingOf(m_members, from.team, m_workspace.edit(m_from));
    ValidationContext context;
    context.capabilities = m_capabilities;
    QStringList lines;
    for (const EditIssue &issue : checkEdit(leaving, from.team, context, from.keys))
        lines.append(issueText(issue.issue));
    return lines.mid(0, mostNames).join(u'\n');
}

void CopyMembersDialog::stage()
{
    QList<TeamEdit> edits;
    for (const Joining &joining : joinings()) {
        if (!joining.edit.isEmpty())
            edits.append(joining.edit);
    }
    if (m_isMove)
        edits.append(leavingOf(m_members, fromTeam().team, m_workspace.edit(m_from)));
    m_workspace.stage(edits, {StepDescription::Kind::InsertMembers, {}, 1, {}, m_members});
    Q_EMIT staged(int(edits.size()));
    accept();
}

QString CopyMembersDialog::nameOf(const TeamId &team) const
{
    const auto row = m_workspace.rowOf(team);
    const QString alias = row ? m_workspace.rowAt(*row).alias : QString();
    return alias.isEmpty() ? team.text() : alias;
}

} // namespace Teamwright
