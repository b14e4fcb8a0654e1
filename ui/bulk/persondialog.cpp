// SPDX-License-Identifier: GPL-3.0-or-later
#include "persondialog.h"

#include "banner.h"
#include "catalogs.h"
#include "emptystate.h"
#include "errortext.h"
#include "issuetext.h"
#include "itemroles.h"
#include "membercell.h"
#include "membergriddelegate.h"
#include "obstacletext.h"
#include "progressstrip.h"
#include "quiettable.h"
#include "suggestions.h"
#include "textlabel.h"
#include "tokens.h"
#include "workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Teamwright {

PersonDialog::PersonDialog(Workspace &workspace, TeamsApi &api, const Capabilities &capabilities,
                           Catalogs *catalogs, QWidget *parent)
    : QDialog(parent)
    , m_controller(workspace, api, capabilities)
    , m_capabilities(capabilities)
    , m_catalogs(catalogs)
    , m_person(new QLineEdit)
    , m_find(new QPushButton(tr("&Find Teams")))
    , m_banner(new Banner)
    , m_progress(new ProgressStrip)
    , m_summary(new TextLabel(TextRole::Strong))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_table(new QTableView)
    , m_delegate(new MemberGridDelegate(m_table))
    , m_note(new InlineNote)
{
    setWindowTitle(tr("One Person in All Teams"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    layOutTable();
    connectParts();
    connectController();
    if (catalogs)
        connectSuggestions();
    m_empty->setIcon(Icon::User);
    m_empty->setAction({});
    m_empty->setSecondAction({});
    m_empty->setTexts(tr("Whose teams?"), tr("Type a user ID or an e-mail address above."));
    showChosen();
}

void PersonDialog::layOut()
{
    m_person->setAccessibleName(tr("Person"));
    m_person->setPlaceholderText(tr("User ID or e-mail"));
    m_summary->setObjectName(QStringLiteral("personSummary"));
    m_note->setObjectName(QStringLiteral("personNote"));
    m_find->setDefault(true);
    m_find->setEnabled(false);
    m_progress->hide();
    auto *label = new TextLabel(tr("&Person"));
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(m_person);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_person, 1);
    head->addWidget(m_find);
    auto *box = new QDialogButtonBox;
    m_remove = box->addButton(tr("&Remove From Chosen Teams"), QDialogButtonBox::ActionRole);
    m_remove->setAutoDefault(false);
    box->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    column->addWidget(box);
    resizeInText(*this, 140, 32);
}

void PersonDialog::layOutTable()
{
    makeQuiet(*m_table, tr("Teams of this person"), m_controller.model());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(m_delegate);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    QHeaderView &header = *m_table->horizontalHeader();
    const int unit = fontMetrics().averageCharWidth();
    header.setStretchLastSection(false);
    for (int column = 0; column < memberGridColumnCount; ++column)
        header.resizeSection(column, unit * 17);
    header.resizeSection(int(MemberColumn::Role), unit * 14);
    header.setSectionResizeMode(int(MemberColumn::User), QHeaderView::Stretch);
    const bool isUnlicensed = m_capabilities.obstacleTo(Verb::MakeAdmin) == Obstacle::LicenceNeeded;
    m_delegate->setPromotionObstacle(isUnlicensed ? obstacleText(Obstacle::LicenceNeeded, Verb::MakeAdmin)
                                                  : QString());
    if (m_catalogs)
        m_delegate->setModels(m_catalogs->models());
}

void PersonDialog::connectParts()
{
    connect(m_person, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_find->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_find, &QPushButton::clicked, this, [this] { find(m_person->text().trimmed()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        ask(m_controller.model().without(chosenRows()), StepDescription::Kind::RemoveMembers);
    });
    connect(m_banner, &Banner::actionChosen, this, &PersonDialog::stagePending);
    connect(m_banner, &Banner::closed, this, [this] { m_pending.clear(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PersonDialog::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == int(MemberColumn::User))
            Q_EMIT teamRequested(index.data(TeamIdRole).value<TeamId>());
    });
    connect(
        m_delegate, &MemberGridDelegate::roleChosen, this, [this](const QModelIndex &index, MemberRole role) {
            ask(m_controller.model().withRole(rowsFor(index), role), StepDescription::Kind::ChangeMembers);
        });
    connect(m_delegate, &MemberGridDelegate::limitTyped, this,
            [this](const QModelIndex &index, const QString &text) {
                const auto column = MemberColumn(index.column());
                const auto fault = faultOfMemberLimit(column, text);
                m_note->setNote(Tone::Danger, fault ? issueText(*fault) : QString());
                if (!fault)
                    ask(m_controller.model().withLimit(rowsFor(index), column, text),
                        StepDescription::Kind::ChangeMembers);
            });
}

void PersonDialog::connectController()
{
    connect(&m_controller, &PersonController::progressed, this, [this](int done, int total) {
        m_progress->setText(tr("Reading teams"));
        m_progress->setProgress(done, total);
        m_progress->setVisible(done < total);
    });
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        m_controller.cancel();
        m_progress->hide();
    });
    connect(&m_controller, &PersonController::found, this, &PersonDialog::showFound);
    connect(
        &m_controller, &PersonController::teamFailed, this,
        [this](const TeamId &team, const ApiError &error) {
            m_banner->setAction({});
            m_banner->showMessage(
                Tone::Danger,
                tr("The team %1 could not be read and is not shown. %2").arg(team.text(), errorText(error)));
        });
}

void PersonDialog::connectSuggestions()
{
    auto *suggestions = new Suggestions(m_person);
    m_person->setCompleter(suggestions);
    const auto offer = [this, suggestions] {
        QStringList names;
        for (const User &user : m_catalogs->users())
            names << user.id.text() << user.email;
        names.removeAll(QString());
        suggestions->setTexts(names);
    };
    offer();
    connect(m_catalogs, &Catalogs::usersChanged, suggestions, offer);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(200);
    connect(m_person, &QLineEdit::textEdited, this, [this] { m_searchDelay.start(); });
    connect(&m_searchDelay, &QTimer::timeout, this, [this] {
        if (const QString typed = m_person->text().trimmed(); !typed.isEmpty())
            m_catalogs->searchUsers(typed);
    });
}

void PersonDialog::find(const QString &userIdOrEmail)
{
    if (userIdOrEmail.isEmpty())
        return;
    m_person->setText(userIdOrEmail);
    m_banner->hide();
    m_pending.clear();
    m_controller.find(namesOf(userIdOrEmail));
}

QStringList PersonDialog::namesOf(const QString &typed) const
{
    const QList<User> users = m_catalogs ? m_catalogs->users() : QList<User>();
    const auto known = std::ranges::find_if(users, [&](const User &user) {
        return user.id.text().compare(typed, Qt::CaseInsensitive) == 0 ||
               user.email.compare(typed, Qt::CaseInsensitive) == 0;
    });
    QStringList names{typed};
    if (known != users.end())
        names << known->id.text() << known->email;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void PersonDialog::showFound()
{
    const int count = m_controller.model().rowCount();
    m_progress->hide();
    m_summary->setText(count > 0 ? tr("%1 is in %n team(s)", nullptr, count).arg(m_person->text())
                                 : QString());
    m_empty->setTexts(tr("In no team"),
                      tr("No team of the list has “%1” as a member.").arg(m_person->text()));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (count > 0) {
        m_table->setCurrentIndex(m_controller.model().index(0, int(MemberColumn::Role)));
        m_table->setFocus();
    }
    showChosen();
}

void PersonDialog::showChosen()
{
    const QList<int> rows = chosenRows();
    const PersonModel &model = m_controller.model();
    m_remove->setEnabled(std::ranges::any_of(rows, [&](int row) { return model.isEditable(row); }));
    m_note->setNote(Tone::Neutral,
                    rows.size() > 1
                        ? tr("What you change in one of the %n chosen row(s) counts for all of them.",
                             nullptr, int(rows.size()))
                        : QString());
}

QList<int> PersonDialog::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

QList<int> PersonDialog::rowsFor(const QModelIndex &index) const
{
    const QList<int> chosen = chosenRows();
    return chosen.contains(index.row()) ? chosen : QList<int>{index.row()};
}

/// Stages at once what nobody has to think about; says why not, or asks, where somebody has to.
void PersonDialog::ask(const QList<TeamEdit> &edits, StepDescription::Kind kind)
{
    m_banner->hide();
    m_pending = edits;
    m_pendingKind = kind;
    QStringList errors;
    QStringList questions;
    for (const auto &[team, found] : m_controller.model().issuesOf(edits)) {
        QStringList &list = found.issue.severity == Issue::Severity::Error ? errors : questions;
        //: a team, and what is to be said about a change there
        list.append(tr("%1: %2").arg(team, issueText(found.issue)));
    }
    if (errors.isEmpty() && questions.isEmpty())
        return stagePending();
    const QStringList &lines = errors.isEmpty() ? questions : errors;
    QString text = lines.mid(0, 3).join(u'\n');
    if (lines.size() > 3)
        text += u'\n' + tr("The same or the like in %n more.", nullptr, int(lines.size()) - 3);
    m_banner->setAction(errors.isEmpty() ? tr("Stage Anyway") : QString());
    m_banner->showMessage(errors.isEmpty() ? Tone::Warning : Tone::Danger, text);
    if (!errors.isEmpty())
        m_pending.clear();
}

void PersonDialog::stagePending()
{
    const QList<TeamEdit> edits = std::exchange(m_pending, {});
    m_banner->hide();
    if (edits.isEmpty())
        return;
    m_controller.model().stage(edits, m_pendingKind);
    Q_EMIT staged(int(edits.size()));
    showChosen();
}

} // namespace Teamwright
