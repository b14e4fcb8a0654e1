// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamdetailpane.h"

#include "amounttext.h"
#include "copybutton.h"
#include "detailfields.h"
#include "detailheader.h"
#include "emptystate.h"
#include "errortext.h"
#include "jsonhighlighter.h"
#include "memberspane.h"
#include "teamsdelegate.h"
#include "tokens.h"
#include "workspace.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>

namespace Teamwright {

namespace {

constexpr int membersTab = 1;

} // namespace

TeamDetailPane::TeamDetailPane(Catalogs &catalogs, const Clock &, QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_tabs(new QTabWidget(this))
    , m_fields(new DetailFields(this))
    , m_membersTable(new QTableView(this))
    , m_membersPane(new MembersPane(catalogs, this))
    , m_json(new QPlainTextEdit(this))
    , m_copyJson(new CopyButton(tr("Copy JSON"), this))
    , m_empty(new EmptyState(this))
    , m_content(makeContent())
    , m_stack(new QStackedLayout)
{
    m_membersPane->hide();
    setFocusProxy(m_tabs);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    connect(m_header, &DetailHeader::closeRequested, this, &TeamDetailPane::closeRequested);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        showLoading();
        Q_EMIT reloadRequested(m_id);
    });
    showTeam({});
}

QWidget *TeamDetailPane::makeContent()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the team"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the team"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->addTab(m_fields, tr("Overview"));
    m_tabs->addTab(makeMembersTab(), tr("Members"));
    m_tabs->addTab(makeJsonTab(), tr("JSON"));
    return m_tabs;
}

QWidget *TeamDetailPane::makeMembersTab()
{
    m_membersTable->setAccessibleName(tr("Members"));
    m_membersTable->setModel(&m_members);
    m_membersTable->setItemDelegate(new MembersDelegate(m_membersTable));
    m_membersTable->setFrameShape(QFrame::NoFrame);
    m_membersTable->setShowGrid(false);
    m_membersTable->setWordWrap(false);
    m_membersTable->setTabKeyNavigation(false);
    m_membersTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_membersTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_membersTable->verticalHeader()->hide();
    m_membersTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_membersTable->verticalHeader()->setDefaultSectionSize(
        qMax(36, fontMetrics().height() + 2 * Space::small));
    QHeaderView *header = m_membersTable->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->resizeSection(0, fontMetrics().averageCharWidth() * 34);
    return m_membersTable;
}

QWidget *TeamDetailPane::makeJsonTab()
{
    m_json->setReadOnly(true);
    m_json->setAccessibleName(tr("Answer of the proxy as JSON"));
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setTabChangesFocus(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFont(fontFor(TextRole::Mono, font()));
    m_json->document()->setDocumentMargin(Space::medium);
    new JsonHighlighter(m_json->document());
    m_copyJson->setText(tr("Copy JSON"));
    m_copyJson->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(Space::tiny, Space::tiny, Space::tiny, 0);
    column->setSpacing(0);
    column->addWidget(m_copyJson, 0, Qt::AlignRight);
    column->addWidget(m_json, 1);
    return tab;
}

void TeamDetailPane::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    showTeam({});
    if (!workspace)
        return;
    connect(workspace, &Workspace::detailTaken, this, [this](const TeamId &id) {
        if (id == m_id)
            showDetail();
    });
    connect(workspace, &Workspace::teamForgotten, this, [this](const TeamId &id) {
        if (id == m_id)
            showTeam({});
    });
}

void TeamDetailPane::setCapabilities(const Capabilities &capabilities)
{
    m_membersPane->setCapabilities(capabilities);
}

void TeamDetailPane::setPermissions(const QStringList &) {}

void TeamDetailPane::setOrganizations(const QList<Organization> &organizations)
{
    QHash<OrganizationId, QString> names;
    for (const Organization &organization : organizations)
        names.insert(organization.id, organization.alias);
    m_fields->setOrganizationNames(names);
    if (m_stack->currentWidget() == m_content)
        showDetail();
}

void TeamDetailPane::showTeam(const TeamId &id)
{
    m_id = id;
    m_members.setOpenedTeam(id.isEmpty() ? nullptr : m_workspace, id);
    if (!id.isEmpty() && m_workspace && m_workspace->openedTeam(id))
        return showDetail();
    if (!id.isEmpty())
        return showLoading();
    m_header->hide();
    m_empty->setIcon(Icon::Teams);
    m_empty->setTexts(tr("No team chosen"), tr("Choose a team in the list to see all of it here."));
    m_empty->setAction({});
    m_stack->setCurrentWidget(m_empty);
}

void TeamDetailPane::showLoading()
{
    const std::optional<int> row = m_workspace ? m_workspace->rowOf(m_id) : std::nullopt;
    m_header->showNames(row ? m_workspace->rowAt(*row).alias : QString(), m_id);
    m_header->show();
    m_empty->setIcon(Icon::Clock);
    m_empty->setTexts(tr("Loading…"), {});
    m_empty->setAction({});
    m_stack->setCurrentWidget(m_empty);
}

void TeamDetailPane::showError(const TeamId &id, const ApiError &error)
{
    if (id != m_id || (m_workspace && m_workspace->openedTeam(id)))
        return; // what was fetched earlier is better than nothing
    m_empty->setIcon(Icon::Warning, Tone::Danger);
    m_empty->setTexts(tr("This team could not be loaded"), errorText(error));
    m_empty->setAction(tr("Try Again"));
    m_stack->setCurrentWidget(m_empty);
}

void TeamDetailPane::showDetail()
{
    const TeamDetail *detail = m_workspace->openedTeam(m_id);
    if (!detail)
        return;
    m_header->showTeam(detail->team);
    m_header->show();
    m_fields->showTeam(detail->team);
    m_tabs->setTabText(membersTab, tr("Members (%1)").arg(countText(detail->team.members.size())));
    const QString json = QString::fromUtf8(detail->rawJson);
    if (m_json->toPlainText() != json)
        m_json->setPlainText(json);
    m_copyJson->setTextToCopy(json);
    m_stack->setCurrentWidget(m_content);
}

void TeamDetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    if (auto *highlighter = m_json->document()->findChild<JsonHighlighter *>())
        highlighter->rehighlight();
}

} // namespace Teamwright
