// SPDX-License-Identifier: GPL-3.0-or-later
// What the form does with the typed team; how it is put together stands in teamform.cpp.
#include "teamform.h"

#include "banner.h"
#include "createcontroller.h"
#include "errortext.h"
#include "fieldeditor.h"
#include "fieldrow.h"
#include "formfields.h"
#include "memberseditor.h"
#include "obstacletext.h"
#include "outcometext.h"
#include "pastedialog.h"
#include "rawdialog.h"
#include "requestpane.h"
#include "textlabel.h"
#include "userdialog.h"
#include "workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace Teamwright {

namespace {

bool isUndo(QEvent *event) { return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo); }
bool isRedo(QEvent *event) { return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Redo); }
bool isKey(QEvent *event)
{
    return event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
}

bool looksLikeCommand(const QString &text)
{
    return text.contains(QLatin1String("curl ")) && text.contains(QLatin1String("/team/new"));
}

} // namespace

void TeamForm::edit(Workspace &workspace, const TeamId &newTeamKey)
{
    m_workspace = &workspace;
    m_key = newTeamKey;
    m_isCreateWanted = false;
    m_banner->hide();
    m_fields->setTeam(&workspace, newTeamKey);
    updateCapabilities();
    refreshIssues();
    m_request->setPreview(m_controller.preview(m_key));
    offerClipboard();
    m_fields->focusFirst();
}

void TeamForm::updateCapabilities()
{
    m_fields->setCapabilities(m_controller.capabilities());
    showBusy();
}

/// Why nothing can be sent at all; empty when it can.
QString TeamForm::refusal() const
{
    return obstacleText(m_controller.capabilities().obstacleTo(Verb::CreateTeam), Verb::CreateTeam);
}

void TeamForm::create()
{
    if (!m_workspace || !m_create->isEnabled())
        return;
    m_fields->finishEditing();
    m_fields->touchAll();
    m_banner->hide();
    refreshIssues();
    m_isCreateWanted = false;
    m_controller.create(m_key);
}

void TeamForm::showStopped(const QList<Issue> &issues)
{
    refreshIssues();
    m_isCreateWanted = !hasErrors(issues);
    const auto first = std::ranges::find(issues, Issue::Severity::Error, &Issue::severity);
    m_fields->focusIssue(first != issues.end() ? *first : issues.first());
    m_status->setText(m_isCreateWanted ? tr("One question first.") : tr("Not sent: look at what is marked."));
}

void TeamForm::accept(const Issue &issue)
{
    m_controller.accept(m_key, issue);
    refreshIssues();
    if (m_isCreateWanted || issue.code == Issue::Code::AliasTaken)
        create();
}

void TeamForm::showFailed(const Outcome &outcome)
{
    m_answer = outcome.error;
    if (m_answer && m_answer->field) {
        FieldRow &row = m_fields->row(*m_answer->field);
        row.showSentence(errorText(*m_answer));
        m_fields->focusIssue({Issue::Code::AmountInvalid, Issue::Severity::Error, m_answer->field, -1, {}});
    } else if (m_answer && m_answer->memberIndex) {
        m_fields->members().showSentence(*m_answer->memberIndex, errorText(*m_answer));
        m_fields->members().focusRow(*m_answer->memberIndex);
    }
    m_banner->showMessage(outcome.kind == Outcome::Kind::Unknown ? Tone::Warning : Tone::Danger,
                          outcomeText(outcome));
    m_banner->setAction(m_answer && !m_answer->rawBody.isEmpty() ? tr("Show the Proxy’s Answer") : QString());
    m_bannerAction = [this] { showRawAnswer(); };
}

void TeamForm::showRawAnswer()
{
    if (m_answer)
        (new RawDialog(tr("The proxy’s answer"), errorDetail(*m_answer), this))->open();
}

void TeamForm::showBusy()
{
    const bool isBusy = m_controller.isBusy(m_key);
    if (isBusy)
        m_focusBeforeBusy = focusWidget();
    m_create->setText(isBusy ? tr("Creating…") : tr("Create Team"));
    m_create->setEnabled(!isBusy && refusal().isEmpty());
    m_discard->setEnabled(!isBusy);
    m_fields->setEnabled(!isBusy);
    m_status->setText(isBusy ? tr("Sent; waiting for the proxy.") : refusal());
    if (!isBusy && m_focusBeforeBusy)
        std::exchange(m_focusBeforeBusy, nullptr)->setFocus(Qt::OtherFocusReason);
}

void TeamForm::refresh()
{
    m_issuesDelay.start();
    m_previewDelay.start();
    m_status->setText(refusal());
}

void TeamForm::refreshIssues()
{
    m_issuesDelay.stop();
    m_fields->setIssues(m_controller.issues(m_key));
}

void TeamForm::discard()
{
    if (!m_workspace || m_workspace->isPristine(m_key)) {
        Q_EMIT discardRequested(m_key);
        return;
    }
    m_banner->showMessage(Tone::Warning, tr("All that was typed here will be gone for good."));
    m_banner->setAction(tr("Discard It"));
    m_bannerAction = [this] { Q_EMIT discardRequested(m_key); };
}

void TeamForm::copyCurl()
{
    m_fields->finishEditing();
    QApplication::clipboard()->setText(m_curl.write(m_controller.preview(m_key)));
    m_status->setText(tr("Copied. The shell’s LITELLM_PROXY_API_KEY holds the key."));
}

void TeamForm::openPasteDialog()
{
    const QString text = QApplication::clipboard()->text();
    auto *dialog = new PasteDialog(m_curl, looksLikeCommand(text) ? text : QString(), this);
    connect(dialog, &PasteDialog::pasted, this, &TeamForm::fill);
    dialog->open();
}

void TeamForm::fill(const PastedContent &pasted)
{
    if (!m_workspace)
        return;
    m_workspace->setContent(m_key, pasted.team);
    m_fields->touchAll();
    m_fields->showFilledSections();
    refreshIssues();
    m_banner->hide();
    if (pasted.notes.isEmpty())
        return;
    m_banner->showMessage(Tone::Neutral, pasted.notes.join(u' '));
    m_banner->setAction({});
    m_bannerAction = {};
}

/// Quietly, and only while nothing is typed that it would replace.
void TeamForm::offerClipboard()
{
    const QString text = QApplication::clipboard()->text();
    QString error;
    if (!m_workspace || !m_workspace->isPristine(m_key) || !looksLikeCommand(text) || !m_curl.read)
        return;
    const auto pasted = m_curl.read(text, &error);
    if (!pasted)
        return;
    m_banner->showMessage(Tone::Neutral, tr("The clipboard holds a curl command that makes a team."));
    m_banner->setAction(tr("Fill the Form"));
    m_bannerAction = [this, team = *pasted] { fill(team); };
}

void TeamForm::nameUser(const Issue &issue)
{
    const Team *team = m_workspace ? m_workspace->newTeam(m_key) : nullptr;
    if (!team || issue.memberRow >= team->members.size())
        return;
    const Member &member = team->members[issue.memberRow];
    auto *dialog = new UserDialog({member.userId, member.email, {}, {}}, this);
    connect(dialog, &UserDialog::userNamed, this, &TeamForm::userCreationRequested);
    dialog->open();
}

/// Fields leave undo to the form: it steps through all of it, not through one field's letters.
bool TeamForm::eventFilter(QObject *watched, QEvent *event)
{
    if (!isKey(event) || !(isUndo(event) || isRedo(event)))
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

bool TeamForm::event(QEvent *event)
{
    if (!isKey(event))
        return QWidget::event(event);
    const bool isEscape = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape && !isUndo(event) && !isRedo(event))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEscape)
        Q_EMIT closeRequested();
    else if (m_workspace && isRedo(event))
        m_workspace->undoStack().redo();
    else if (m_workspace && !m_workspace->isPristine(m_key)) // one step further the team itself would be gone
        m_workspace->undoStack().undo();
    return true;
}

} // namespace Teamwright
