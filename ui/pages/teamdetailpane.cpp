// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamdetailpane.h"

#include "copybutton.h"
#include "detailfields.h"
#include "detailheader.h"
#include "emptystate.h"
#include "errortext.h"
#include "jsonhighlighter.h"
#include "membergridview.h"
#include "memberspane.h"
#include "tokens.h"
#include "workspace.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>

namespace Teamwright {

namespace {

constexpr int overviewTab = 0;
constexpr int fieldsShare = 2;
constexpr int membersShare = 3;
constexpr int widePane = 1000; ///< logical pixels: room for the fields beside the members

} // namespace

TeamDetailPane::TeamDetailPane(Catalogs &catalogs, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_tabs(new QTabWidget(this))
    , m_fields(new DetailFields(catalogs, clock))
    , m_members(new MembersPane(catalogs))
    , m_overview(new QSplitter(Qt::Vertical))
    , m_json(new QPlainTextEdit(this))
    , m_copyJson(new CopyButton(tr("Copy JSON"), this))
    , m_empty(new EmptyState(this))
    , m_content(makeContent())
    , m_stack(new QStackedLayout)
{
    setFocusProxy(&m_members->table());
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
    m_overview->setChildrenCollapsible(false);
    m_overview->addWidget(m_fields);
    m_overview->addWidget(m_members);
    m_overview->setStretchFactor(0, fieldsShare);
    m_overview->setStretchFactor(1, membersShare);
    m_overview->setSizes({fieldsShare * 100, membersShare * 100});
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(makeJsonTab(), tr("JSON"));
    return m_tabs;
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
    connect(workspace, &Workspace::editChanged, this, [this](const TeamId &id) {
        if (id == m_id && m_workspace->openedTeam(id))
            showChanges();
    });
    connect(workspace, &Workspace::teamForgotten, this, [this](const TeamId &id) {
        if (id == m_id)
            showTeam({});
    });
}

void TeamDetailPane::setCapabilities(const Capabilities &capabilities)
{
    m_fields->setCapabilities(capabilities);
    m_members->setCapabilities(capabilities);
}

void TeamDetailPane::setPermissions(const QStringList &available) { m_fields->setPermissions(available); }

void TeamDetailPane::showTeam(const TeamId &id)
{
    m_id = id;
    if (!id.isEmpty() && m_workspace && m_workspace->openedTeam(id))
        return showDetail();
    m_fields->showTeam(nullptr, {});
    m_members->setTeam(nullptr, {});
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
    m_header->show();
    m_fields->showTeam(m_workspace, m_id);
    m_members->setTeam(m_workspace, m_id);
    showChanges();
    const QString json = QString::fromUtf8(detail->rawJson);
    if (m_json->toPlainText() != json)
        m_json->setPlainText(json);
    m_copyJson->setTextToCopy(json);
    m_stack->setCurrentWidget(m_content);
}

void TeamDetailPane::showChanges()
{
    const TeamEdit *edit = m_workspace->edit(m_id);
    m_header->showTeam(*m_workspace->workingTeam(m_id));
    m_header->showStaged(edit ? edit->count() : 0, edit && edit->isDeletion);
    m_tabs->setTabIcon(overviewTab, edit ? iconFor(Icon::Edit, Tone::Warning) : QIcon());
    m_tabs->setTabToolTip(overviewTab, edit ? tr("%n change(s) staged", nullptr, edit->count()) : QString());
}

void TeamDetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overview->setOrientation(width() >= widePane ? Qt::Horizontal : Qt::Vertical);
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
