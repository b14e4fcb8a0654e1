// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberspane.h"

#include "addmemberline.h"
#include "banner.h"
#include "catalogs.h"
#include "issuetext.h"
#include "membergridmodel.h"
#include "membergridview.h"
#include "outcometext.h"
#include "pastemembersdialog.h"
#include "workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace Teamwright {

namespace {

using Kind = StepDescription::Kind;

constexpr int mostSentences = 4; ///< a question about 200 people must still be one to read

QString joined(QStringList sentences)
{
    const int more = int(sentences.size()) - mostSentences;
    if (more > 1) {
        sentences = sentences.mid(0, mostSentences);
        sentences.append(MembersPane::tr("And %n more of the kind.", nullptr, more));
    }
    return sentences.join(u'\n');
}

/// Both edits at once; what the proxy has already falls out.
TeamEdit laidOver(TeamEdit below, const TeamEdit &change, const Team &base)
{
    const auto held = membersNamed(change.members, base.members);
    for (auto entry = change.members.cbegin(); entry != change.members.cend(); ++entry) {
        const Member *member = held.value(entry.key());
        const std::optional<Member> was = member ? std::optional(*member) : std::nullopt;
        if (isSameMembership(was, entry->wanted))
            below.members.remove(entry.key());
        else
            below.members.insert(entry.key(), {was, entry->wanted});
    }
    return below;
}

QStringList textsOf(const QList<EditIssue> &issues, Issue::Severity severity)
{
    QStringList texts;
    for (const EditIssue &found : issues) {
        if (found.issue.severity == severity)
            texts.append(issueText(found.issue));
    }
    return texts;
}

} // namespace

// A cell that is being edited gives up its text when the window goes; by then half of this is gone.
MembersPane::~MembersPane()
{
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

int MembersPane::changeCount() const { return m_model->changeCount(); }
bool MembersPane::canEdit() const { return m_model->obstacleTo(Verb::EditMembers) == Obstacle::None; }
bool MembersPane::hasChosen() const { return m_table->selectionModel()->hasSelection(); }
void MembersPane::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

QList<Member> MembersPane::chosenMembers() const
{
    QList<Member> members;
    for (const int row : m_table->chosenRows())
        members.append(m_model->personAt(row).member());
    return members;
}

QList<int> MembersPane::rowsFor(int row) const
{
    const QList<int> chosen = m_table->chosenRows();
    return chosen.contains(row) ? chosen : QList<int>{row};
}

ValidationContext MembersPane::context() const
{
    ValidationContext context;
    context.capabilities = m_capabilities;
    context.isUserKnown = [this](const Member &member) { return m_catalogs.isUserKnown(member); };
    context.isModelKnown = [this](const QString &model) { return m_catalogs.isModelKnown(model); };
    context.usersWithEmail = [this](const QString &email) {
        const auto has = [&email](const User &user) {
            return user.email.compare(email, Qt::CaseInsensitive) == 0;
        };
        return std::optional(int(std::ranges::count_if(m_catalogs.users(), has)));
    };
    return context;
}

/// What the change adds to what could be said before.
QList<EditIssue> MembersPane::issuesOf(const TeamEdit &change) const
{
    const TeamDetail &detail = *m_workspace->openedTeam(m_id);
    const TeamEdit *staged = m_workspace->edit(m_id);
    const TeamEdit before = staged ? *staged : TeamEdit{m_id, {}, {}, {}, false};
    QList<EditIssue> issues =
        checkEdit(laidOver(before, change, detail.team), detail.team, context(), detail.keys);
    const QList<EditIssue> known = checkEdit(before, detail.team, context(), detail.keys);
    issues.removeIf([&](const EditIssue &found) {
        const bool isOurs = found.member && change.members.contains(*found.member);
        return !isOurs && (found.member || found.issue.field || known.contains(found));
    });
    return issues;
}

void MembersPane::propose(TeamEdit change, Kind kind)
{
    if (!m_workspace || !m_workspace->openedTeam(m_id) || !canEdit())
        return;
    m_question->hide();
    QList<EditIssue> issues = issuesOf(change);
    const QStringList refused = textsOf(issues, Issue::Severity::Error);
    if (!refused.isEmpty()) {
        for (const EditIssue &found : std::as_const(issues)) {
            if (found.issue.severity == Issue::Severity::Error && found.member)
                change.members.remove(*found.member);
        }
        issues = issuesOf(change);
    }
    const QStringList hints = textsOf(issues, Issue::Severity::Hint);
    m_note->setNote(refused.isEmpty() ? Tone::Warning : Tone::Danger, joined(refused + hints));
    const auto stage = [this, change, kind] { m_model->stage(change, kind); };
    const QStringList questions = textsOf(issues, Issue::Severity::Question);
    if (questions.isEmpty())
        stage();
    else
        ask(questions, kind == Kind::RemoveMembers ? tr("Remove") : tr("Change"), stage);
}

void MembersPane::ask(const QStringList &sentences, const QString &action, std::function<void()> act)
{
    m_confirmed = std::move(act);
    m_question->showMessage(Tone::Warning, joined(sentences));
    m_question->setAction(action);
    if (auto *button = m_question->findChild<QPushButton *>())
        button->setFocus(Qt::OtherFocusReason);
}

void MembersPane::takeRole(const QList<int> &rows, MemberRole role)
{
    propose(m_model->withRole(rows, role), Kind::ChangeMembers);
}

void MembersPane::setRoleOfChosen(MemberRole role) { takeRole(m_table->chosenRows(), role); }

void MembersPane::takeLimit(int row, int column, const QString &text)
{
    if (const auto fault = MemberGridModel::faultOfLimit(MemberColumn(column), text))
        return m_note->setNote(Tone::Danger, issueText(*fault));
    propose(m_model->withLimit(rowsFor(row), MemberColumn(column), text), Kind::ChangeMembers);
}

void MembersPane::fillDown()
{
    const QList<int> rows = m_table->chosenRows();
    const int column = m_table->currentIndex().column();
    if (rows.size() < 2)
        return;
    const Member &first = m_model->personAt(rows.first()).member();
    if (MemberColumn(column) == MemberColumn::Role)
        takeRole(rows, first.role);
    else
        takeLimit(rows.first(), column, m_model->index(rows.first(), column).data(Qt::EditRole).toString());
}

void MembersPane::removeChosen() { propose(m_model->without(m_table->chosenRows()), Kind::RemoveMembers); }

void MembersPane::revertChosen()
{
    m_question->hide();
    m_model->revert(m_table->chosenRows());
}

void MembersPane::addMember()
{
    if (canEdit())
        m_addLine->start();
}

void MembersPane::takeTyped(const Member &member)
{
    const TeamEdit change = m_model->with({member});
    if (change.members.isEmpty())
        return m_note->setNote(Tone::Warning, tr("“%1” is a member already.").arg(member.name()));
    m_catalogs.searchUsers(member.name()); // tells afterwards whether the proxy knows them
    propose(change, Kind::InsertMembers);
}

void MembersPane::useTeamDefaults()
{
    propose(m_model->withTeamDefaults(m_table->chosenRows()), Kind::ChangeMembers);
}

void MembersPane::pasteMembers() { showLines(QGuiApplication::clipboard()->text()); }

void MembersPane::showLines(const QString &text)
{
    if (!canEdit() || m_pasting)
        return;
    const auto judge = [this](const QList<Member> &members) {
        const Team *team = m_workspace ? m_workspace->workingTeam(m_id) : nullptr;
        return team ? judgePasted(members, *team, context()) : QList<PastedMember>();
    };
    m_pasting = new PasteMembersDialog(text.trimmed(), judge, this);
    connect(m_pasting, &PasteMembersDialog::membersAccepted, this,
            [this](const QList<Member> &members) { propose(m_model->with(members), Kind::InsertMembers); });
    const auto learn = [this](const QList<Member> &members) {
        for (const Member &member : members)
            m_catalogs.searchUsers(member.name());
    };
    connect(m_pasting, &PasteMembersDialog::membersRead, this, learn);
    connect(&m_catalogs, &Catalogs::usersChanged, m_pasting, &PasteMembersDialog::judgeAgain);
    m_pasting->open();
}

void MembersPane::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool canChange = canEdit() && hasChosen();
    for (const MemberRole role : {MemberRole::Admin, MemberRole::User}) {
        QAction *set = menu->addAction(tr("Set Role to %1").arg(roleText(role)), this,
                                       [this, role] { setRoleOfChosen(role); });
        set->setEnabled(canChange);
    }
    menu->addAction(tr("Use the Team's Limits"), this, &MembersPane::useTeamDefaults)->setEnabled(canChange);
    menu->addAction(tr("Fill Down"), this, &MembersPane::fillDown)->setEnabled(canChange);
    menu->addSeparator();
    menu->addAction(tr("Copy to Other Teams…"), this, [this] { Q_EMIT copyRequested(chosenMembers()); })
        ->setEnabled(hasChosen());
    menu->addAction(tr("Remove"), this, &MembersPane::removeChosen)->setEnabled(canChange);
    menu->addAction(tr("Revert"), this, &MembersPane::revertChosen)->setEnabled(hasChosen());
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

} // namespace Teamwright
