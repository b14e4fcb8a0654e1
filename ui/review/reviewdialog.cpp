// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewdialog.h"

#include "applystrip.h"
#include "changestable.h"
#include "conflictpane.h"
#include "deletionguard.h"
#include "emphasis.h"
#include "issuetext.h"
#include "obstacletext.h"
#include "rawdialog.h"
#include "requestsview.h"
#include "textlabel.h"
#include "warningslist.h"
#include "workspace.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

namespace Teamwright {

namespace {

constexpr int countingSlice = 8;      // ms of the user's thread at a time
constexpr int obstacleKinds = 10'000; // beside the codes of issues

QPushButton *makeButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QString sentenceFor(const ReviewedChange &change, bool isNew)
{
    if (isNew)
        return obstacleText(change.obstacle, Verb::CreateTeam);
    if (change.change.field)
        return obstacleText(change.obstacle, *change.change.field);
    const bool isLicence = change.obstacle == Obstacle::LicenceNeeded;
    return obstacleText(change.obstacle, !change.change.member ? Verb::DeleteTeam
                                         : isLicence           ? Verb::MakeAdmin
                                                               : Verb::EditMembers);
}

} // namespace

ReviewDialog::ReviewDialog(ApplyController &controller, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_workspace(workspace)
    , m_summary(new TextLabel(TextRole::Heading))
    , m_warnings(new WarningsList)
    , m_conflicts(new ConflictPane)
    , m_table(new ChangesTable(m_changes))
    , m_requests(new RequestsView)
    , m_guard(new DeletionGuard)
    , m_strip(new ApplyStrip)
    , m_leaveOut(makeButton(tr("&Leave Out What Cannot Be Sent"), "leaveOutBlocked"))
    , m_details(makeButton(tr("&Details…"), "showRaw"))
    , m_retry(makeButton(tr("&Retry Failed"), "retryFailed"))
    , m_close(makeButton(tr("Close"), "closeReview"))
    , m_apply(makeButton(tr("Apply"), "applyChanges"))
{
    setWindowTitle(tr("Review Changes"));
    setObjectName(QStringLiteral("reviewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_counting.setSingleShot(true);
    m_loading.setSingleShot(true);
    layOut();
    connectParts();
    connectController();
    load();
    m_table->setFocus();
}

void ReviewDialog::layOut()
{
    m_summary->setObjectName(QStringLiteral("reviewSummary"));
    m_apply->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_details->setToolTip(tr("What the proxy said, word for word"));
    setEmphasis(*m_apply, Emphasis::Primary);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_table);
    parts->addWidget(m_requests);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(Space::medium);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addWidget(m_leaveOut);
    buttons->addWidget(m_details);
    buttons->addStretch();
    for (QPushButton *button : {m_retry, m_close, m_apply})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_summary);
    layout->addWidget(m_warnings);
    layout->addWidget(m_conflicts, 2);
    layout->addWidget(parts, 3);
    layout->addWidget(m_guard);
    layout->addWidget(m_strip);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 44);
}

void ReviewDialog::connectParts()
{
    connect(&m_counting, &QTimer::timeout, this, &ReviewDialog::countRequests);
    connect(&m_loading, &QTimer::timeout, this, &ReviewDialog::load);
    connect(&m_changes, &ChangesModel::choiceChanged, this, [this] {
        m_requestCounts.clear();
        m_counting.start();
        askForDeletions();
        summarize();
        showRequests();
        updateButtons();
    });
    connect(m_table, &ChangesTable::chosen, this, [this] {
        showRequests();
        updateButtons();
    });
    connect(m_table, &ChangesTable::rawRequested, this, &ReviewDialog::showRaw);
    connect(m_details, &QPushButton::clicked, this, [this] { showRaw(m_table->currentIndex().row()); });
    connect(m_guard, &DeletionGuard::confirmationChanged, this, &ReviewDialog::updateButtons);
    connect(m_leaveOut, &QPushButton::clicked, this, &ReviewDialog::leaveOutBlocked);
    connect(m_retry, &QPushButton::clicked, this, &ReviewDialog::retryFailed);
    connect(m_close, &QPushButton::clicked, this, &ReviewDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ReviewDialog::apply);
}

void ReviewDialog::load()
{
    const int row = m_table->currentIndex().row();
    const QList<ReviewedTeam> teams = m_controller.review();
    QList<ChangeRef> out;
    QList<TeamEdit> edits;
    QList<Team> newTeams;
    for (const ReviewedTeam &team : teams) {
        out += leftOut(team.team);
        if (team.edit) {
            edits.append(*team.edit);
        } else if (const Team *typed = m_workspace.newTeam(team.team)) {
            newTeams.append(*typed);
            newTeams.last().id = team.team;
        }
    }
    m_changes.setContent(edits, newTeams);
    takeNotes(teams);
    for (const TeamEdit &edit : std::as_const(edits))
        m_changes.takeConflicts(edit.id, m_workspace.conflicts(edit.id));
    QList<int> rows;
    for (int at = 0; at < m_changes.rowCount() && !out.isEmpty(); ++at) {
        if (out.contains(ChangeRef{m_changes.teamAt(at), m_changes.fieldAt(at), m_changes.memberAt(at)}))
            rows.append(at);
    }
    m_changes.setChosen(rows, false);
    if (m_changes.rowCount() > 0)
        m_table->setCurrentIndex(m_changes.index(qBound(0, row, m_changes.rowCount() - 1), 0));
    summarize();
    showRequests();
    updateButtons();
}

void ReviewDialog::takeNotes(const QList<ReviewedTeam> &teams)
{
    QList<Warning> warnings;
    for (const ReviewedTeam &team : teams) {
        const QString name = team.alias.isEmpty() ? team.team.text() : team.alias;
        QList<ChangeNote> notes;
        const auto add = [&](const ChangeRef &change, Issue::Severity severity, int kind,
                             const QString &text) {
            notes.append({change.field, change.member, severity, text});
            warnings.append({severity, kind, tr("%1: %2").arg(name, text)});
        };
        for (const ReviewedChange &change : team.changes) {
            if (change.obstacle != Obstacle::None)
                add(change.change, Issue::Severity::Error, obstacleKinds + int(change.obstacle),
                    sentenceFor(change, team.isNew()));
            for (const Issue &issue : change.issues)
                add(change.change, issue.severity, int(issue.code), issueText(issue));
        }
        m_changes.setNotes(team.team, notes);
    }
    m_warnings->setWarnings(warnings);
}

void ReviewDialog::askForDeletions()
{
    DeletionGuard::Loss loss;
    for (int row = 0; row < m_changes.rowCount(); ++row) {
        if (!m_changes.isDeletionAt(row) || !m_changes.isChosenAt(row))
            continue;
        loss.teams.append(m_changes.aliasAt(row));
        const TeamId team = m_changes.teamAt(row);
        if (const TeamDetail *detail = m_workspace.openedTeam(team)) {
            loss.members += int(detail->team.members.size());
            loss.keys += int(detail->keys.size());
        } else if (const auto at = m_workspace.rowOf(team)) {
            const TeamRow &listed = m_workspace.rowAt(*at);
            loss.members += listed.memberCount;
            loss.areKeysKnown = loss.areKeysKnown && listed.keyCount >= 0;
            loss.keys += qMax(0, listed.keyCount);
        }
    }
    m_guard->setLoss(loss);
}

/// A slice at a time: a thousand plans are more than a moment.
void ReviewDialog::countRequests()
{
    QElapsedTimer slice;
    slice.start();
    for (const TeamId &team : chosenTeams()) {
        if (m_requestCounts.contains(team))
            continue;
        if (slice.elapsed() >= countingSlice) {
            m_counting.start();
            break;
        }
        m_requestCounts.insert(team, int(m_controller.requests(team, leftOut(team)).size()));
    }
    summarize();
}

void ReviewDialog::summarize()
{
    if (m_hasApplied || m_controller.isRunning())
        return;
    if (m_changes.rowCount() == 0)
        return m_summary->setText(tr("Nothing is staged."));
    const QList<TeamId> teams = chosenTeams();
    int requests = 0;
    bool isKnown = !m_counting.isActive();
    for (const TeamId &team : teams) {
        const int count = m_requestCounts.value(team, 0);
        requests += count;
        isKnown = isKnown && count > 0;
    }
    const QString counted = tr("%n request(s)", nullptr, requests);
    //: %1 a number of changes, %2 of teams, %3 of requests
    m_summary->setText(tr("%1 in %2, %3")
                           .arg(tr("%n change(s)", nullptr, m_changes.chosenCount()),
                                tr("%n team(s)", nullptr, int(teams.size())),
                                isKnown || teams.isEmpty() ? counted : tr("at least %1").arg(counted)));
}

void ReviewDialog::showRequests()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_requests->setNote({}, {});
    const TeamId team = m_changes.teamAt(current.row());
    const QString name = m_changes.aliasAt(current.row());
    if (m_hasApplied && m_changes.stateAt(current.row()) == ChangeState::Conflict)
        return m_requests->setNote(name, tr("Nothing of it is sent before the conflict is settled."));
    if (m_hasApplied || m_controller.isRunning())
        return m_requests->setNote(name, tr("What was sent stands in the activity, with the answers."));
    if (!chosenTeams().contains(team))
        return m_requests->setNote(name, tr("Nothing is sent for this team: its changes are left out."));
    const QList<RequestPreview> requests = m_controller.requests(team, leftOut(team));
    if (requests.isEmpty())
        return m_requests->setNote(
            name, tr("The team is fetched just before sending; its requests are known then."));
    m_requests->setRequests(name, requests);
}

void ReviewDialog::showRaw(int row)
{
    if (row >= 0 && row < m_changes.rowCount() && !m_changes.rawAt(row).isEmpty())
        (new RawDialog(tr("What the Proxy Said"), m_changes.rawAt(row), this))->open();
}

} // namespace Teamwright
