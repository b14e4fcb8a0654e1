// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the pane that builds its parts and shows their state.
#include "memberspane.h"

#include "addmemberline.h"
#include "amounttext.h"
#include "banner.h"
#include "catalogs.h"
#include "issuetext.h"
#include "membergriddelegate.h"
#include "membergridmodel.h"
#include "membergridview.h"
#include "obstacletext.h"
#include "outcometext.h"
#include "searchfield.h"
#include "textlabel.h"
#include "workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace Teamwright {

namespace {

constexpr int wideLetters = 84; ///< of the pane's width

enum Shown { Everybody, Admins, Users, Changed };

QToolButton *makeButton(Icon icon, const QString &text, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(iconFor(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MembersPane::MembersPane(Catalogs &catalogs, QWidget *parent)
    : QWidget(parent)
    , m_catalogs(catalogs)
    , m_model(new MemberGridModel(this))
    , m_table(new MemberGridView(*m_model))
    , m_title(new TextLabel(tr("Members"), TextRole::Heading))
    , m_count(new TextLabel(TextRole::Small))
    , m_add(makeButton(Icon::Add, tr("Add Member"), "addMember"))
    , m_paste(makeButton(Icon::Paste, tr("Paste…"), "pasteMembers"))
    , m_remove(makeButton(Icon::Delete, tr("Remove"), "removeMembers"))
    , m_setRole(makeButton(Icon::User, tr("Set Role"), "setRole"))
    , m_search(new SearchField(tr("Search members")))
    , m_show(new QComboBox)
    , m_question(new Banner)
    , m_note(new InlineNote)
    , m_demotion(new InlineNote)
    , m_addLine(new AddMemberLine(catalogs))
{
    setObjectName(QStringLiteral("membersPane"));
    m_model->setUserCheck([this](const Member &member) { return m_catalogs.isUserKnown(member); });
    layOut();
    connectParts();
    updateState();
}

void MembersPane::layOut()
{
    m_title->setBuddy(m_table);
    m_count->setMuted(true);
    m_addLine->hide();
    m_question->setObjectName(QStringLiteral("memberQuestion"));
    m_note->setObjectName(QStringLiteral("memberNote"));
    m_show->addItems({tr("Everybody"), tr("Admins"), tr("Users"), tr("Changed")});
    m_show->setAccessibleName(tr("Show"));
    m_show->setAccessibleDescription(tr("Which members are shown"));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Space::small);
    heading->addWidget(m_title);
    heading->addWidget(m_count);
    heading->addStretch();
    addButtons(*heading);
    auto *find = new QHBoxLayout;
    find->setSpacing(Space::small);
    find->addWidget(m_search, 1);
    find->addWidget(m_show);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Space::medium, Space::small, Space::medium, 0);
    top->setSpacing(Space::small);
    top->addLayout(heading);
    top->addLayout(find);
    top->addWidget(m_question);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(Space::medium, 0, Space::medium, Space::small);
    bottom->setSpacing(Space::tiny);
    for (QWidget *widget : {static_cast<QWidget *>(m_addLine), static_cast<QWidget *>(m_note),
                            static_cast<QWidget *>(m_demotion)})
        bottom->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::small);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
}

void MembersPane::addButtons(QBoxLayout &row)
{
    auto *roles = new QMenu(m_setRole);
    for (const MemberRole role : {MemberRole::Admin, MemberRole::User})
        connect(roles->addAction(roleText(role)), &QAction::triggered, this,
                [this, role] { setRoleOfChosen(role); });
    m_setRole->setMenu(roles);
    m_setRole->setPopupMode(QToolButton::InstantPopup);
    m_paste->setToolTip(tr("Lines of “user, role, budget”, shown before anything is staged (Ctrl+V)"));
    m_setRole->setToolTip(tr("Set the role of the chosen members"));
    m_remove->setToolTip(tr("Remove the chosen members (Delete)"));
    for (QToolButton *button : {m_add, m_paste, m_setRole, m_remove})
        row.addWidget(button);
}

/// Where there is no room for words, their signs stand alone; menus and tooltips have the words.
void MembersPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * wideLetters;
    for (QToolButton *button : {m_paste, m_setRole, m_remove})
        button->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void MembersPane::connectParts()
{
    connect(m_add, &QToolButton::clicked, this, &MembersPane::addMember);
    connect(m_paste, &QToolButton::clicked, this, &MembersPane::pasteMembers);
    connect(m_remove, &QToolButton::clicked, this, &MembersPane::removeChosen);
    const auto find = [this] {
        MemberFilter filter;
        filter.text = m_search->text().trimmed();
        const int shown = m_show->currentIndex();
        if (shown == Admins || shown == Users)
            filter.role = shown == Admins ? MemberRole::Admin : MemberRole::User;
        filter.isChangedOnly = shown == Changed;
        m_model->setFilter(filter);
    };
    connect(m_search, &QLineEdit::textChanged, this, find);
    connect(m_show, &QComboBox::currentIndexChanged, this, find);
    connect(m_search, &SearchField::resultsRequested, this, &MembersPane::focusTable);
    connect(&m_catalogs, &Catalogs::usersChanged, m_model, &MemberGridModel::recheckUsers);
    connectTable();
    connectQuestion();
    connectAddLine();
}

void MembersPane::connectTable()
{
    MemberGridDelegate &delegate = m_table->gridDelegate();
    connect(&delegate, &MemberGridDelegate::roleChosen, this,
            [this](const QModelIndex &index, MemberRole role) { takeRole(rowsFor(index.row()), role); });
    connect(&delegate, &MemberGridDelegate::limitTyped, this,
            [this](const QModelIndex &index, const QString &text) {
                takeLimit(index.row(), index.column(), text);
            });
    connect(m_table, &MemberGridView::removalRequested, this, &MembersPane::removeChosen);
    connect(m_table, &MemberGridView::pasteRequested, this, &MembersPane::pasteMembers);
    connect(m_table, &MemberGridView::fillDownRequested, this, &MembersPane::fillDown);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MembersPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MembersPane::updateState);
    connect(m_model, &MemberGridModel::peopleChanged, this, &MembersPane::updateState);
    const auto offerModels = [this] { m_table->gridDelegate().setModels(m_catalogs.models()); };
    connect(&m_catalogs, &Catalogs::modelsChanged, this, offerModels);
    offerModels();
}

void MembersPane::connectQuestion()
{
    connect(m_question, &Banner::actionChosen, this, [this] {
        m_question->hide();
        focusTable();
        if (m_confirmed)
            std::exchange(m_confirmed, {})();
    });
    connect(m_question, &Banner::closed, this, &MembersPane::focusTable);
    auto *no = new QShortcut(Qt::Key_Escape, m_question);
    no->setContext(Qt::WidgetWithChildrenShortcut);
    connect(no, &QShortcut::activated, this, [this] {
        m_question->hide();
        focusTable();
    });
}

void MembersPane::connectAddLine()
{
    connect(m_addLine, &AddMemberLine::left, this, [this] {
        m_addLine->hide();
        focusTable();
    });
    connect(m_addLine, &AddMemberLine::memberTyped, this, &MembersPane::takeTyped);
    connect(m_addLine, &AddMemberLine::linesPasted, this, &MembersPane::showLines);
    connect(m_addLine, &AddMemberLine::notUnderstood, this, [this] {
        m_note->setNote(Tone::Danger,
                        tr("Type a user ID or an e-mail, then “admin” or “user”, then a budget."));
    });
}

void MembersPane::setTeam(Workspace *workspace, const TeamId &id)
{
    if (m_workspace == workspace && m_id == id)
        return; // the grid follows by itself
    m_workspace = workspace;
    m_id = id;
    m_model->setTeam(workspace, id);
    m_question->hide();
    m_confirmed = {};
    m_note->setNote(Tone::Neutral, {});
    m_addLine->hide();
    m_search->clear();
    m_show->setCurrentIndex(Everybody);
    updateState();
}

void MembersPane::setCapabilities(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    m_note->setNote(Tone::Neutral, {});
    m_model->setCapabilities(capabilities);
    updateState();
}

void MembersPane::showCounts()
{
    const auto goes = [](const GridPerson &person) { return !person.is.has_value(); };
    const auto &people = m_model->people();
    const auto staying = qsizetype(people.size()) - std::ranges::count_if(people, goes);
    const int changes = changeCount();
    m_count->setText(changes ? tr("%1, %n changed", nullptr, changes).arg(countText(staying))
                             : countText(staying));
}

/// Before anything is staged: an admin is chosen, and there is no way back.
void MembersPane::warnOfDemotion()
{
    const bool isFinal = m_model->obstacleTo(Verb::MakeAdmin) == Obstacle::LicenceNeeded;
    QString admin;
    for (const int row : isFinal ? m_table->chosenRows() : QList<int>()) {
        const GridPerson &person = m_model->personAt(row);
        if (admin.isEmpty() && person.is && person.is->role == MemberRole::Admin)
            admin = person.is->name();
    }
    const QString note =
        admin.isEmpty() ? QString()
                        : issueText({Issue::Code::DemotionFinal, Issue::Severity::Hint, {}, -1, {admin}});
    m_demotion->setNote(Tone::Warning, note);
    MemberGridDelegate &delegate = m_table->gridDelegate();
    delegate.setDemotionNote(note);
    delegate.setPromotionObstacle(isFinal ? obstacleText(Obstacle::LicenceNeeded, Verb::MakeAdmin)
                                          : QString());
}

void MembersPane::updateState()
{
    const Obstacle obstacle = m_model->obstacleTo(Verb::EditMembers);
    const bool canChange = canEdit();
    m_add->setEnabled(canChange);
    m_paste->setEnabled(canChange);
    m_remove->setEnabled(canChange && hasChosen());
    m_setRole->setEnabled(canChange && hasChosen());
    const bool isSaid = canChange || obstacle == Obstacle::NotConnected;
    m_add->setToolTip(isSaid ? tr("Type an ID or an e-mail; many at once with Paste…")
                             : obstacleText(obstacle, Verb::EditMembers));
    if (!isSaid)
        m_note->setNote(Tone::Neutral, obstacleText(obstacle, Verb::EditMembers));
    showCounts();
    warnOfDemotion();
    Q_EMIT stateChanged();
}

} // namespace Teamwright
