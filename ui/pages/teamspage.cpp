// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamspage.h"

#include "banner.h"
#include "clock.h"
#include "datetext.h"
#include "emptystate.h"
#include "errortext.h"
#include "filterchips.h"
#include "filtersidebar.h"
#include "searchfield.h"
#include "selectionkeeper.h"
#include "settings.h"
#include "teamsfooter.h"
#include "teamsloader.h"
#include "teamsmodel.h"
#include "teamstable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace Teamwright {

TeamsPage::TeamsPage(TeamsModel &model, SettingsStore &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_settings(settings)
    , m_clock(clock)
    , m_views(settings)
    , m_search(new SearchField(tr("Search teams"), this))
    , m_newTeam(new QPushButton(iconFor(Icon::Add), tr("New Team"), this))
    , m_refresh(new QToolButton(this))
    , m_sidebar(new FilterSidebar(model, this))
    , m_chips(new FilterChips(this))
    , m_banner(new Banner(this))
    , m_table(new TeamsTable(model, this))
    , m_empty(new EmptyState(this))
    , m_stack(nullptr)
    , m_footer(new TeamsFooter(clock, this))
{
    layOut();
    const QByteArray header = m_settings.value(Settings::teamsHeader);
    m_table->setListState(ListState::fromJson(QJsonDocument::fromJson(header).object()));
    connectParts();
    showFilter();
    showCounts();
}

TeamsPage::~TeamsPage() = default;

void TeamsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        TeamsFilter filter = m_model.filter();
        filter.text = text;
        applyFilter(filter);
    });
    connect(m_search, &SearchField::resultsRequested, this, &TeamsPage::focusTable);
    const auto toggle = [this](const FilterPart &part) { applyFilter(toggled(m_model.filter(), part)); };
    connect(m_sidebar, &FilterSidebar::partToggled, this, toggle);
    connect(m_chips, &FilterChips::partRemoved, this, toggle);
    connect(m_chips, &FilterChips::textRemoved, m_search, &QLineEdit::clear);
    connect(m_chips, &FilterChips::clearRequested, this, &TeamsPage::clearFilters);
    connect(m_newTeam, &QPushButton::clicked, this, &TeamsPage::newTeamRequested);
    connect(m_refresh, &QToolButton::clicked, this, &TeamsPage::refreshRequested);
    connect(m_banner, &Banner::actionChosen, this, &TeamsPage::refreshRequested);
    connect(m_empty, &EmptyState::actionChosen, this, &TeamsPage::doEmptyAction);
    connect(m_table, &TeamsTable::teamChosen, this, &TeamsPage::teamChosen);
    connect(m_table, &TeamsTable::teamOpened, this, &TeamsPage::teamOpened);
    connect(m_table, &TeamsTable::customContextMenuRequested, this, &TeamsPage::showContextMenu);
    connect(m_table, &TeamsTable::listStateChanged, this, [this] {
        m_settings.setValue(Settings::teamsHeader,
                            QJsonDocument(m_table->listState().toJson()).toJson(QJsonDocument::Compact));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TeamsPage::showCounts);
    connect(&m_model, &TeamsModel::filterChanged, this, &TeamsPage::showFilter);
    connect(&m_model, &TeamsModel::modelReset, this, &TeamsPage::showCounts);
    connect(&m_model, &TeamsModel::countsChanged, this, &TeamsPage::showCounts);
}

void TeamsPage::setLoader(TeamsLoader *loader)
{
    if (m_loader)
        m_loader->disconnect(this);
    m_loader = loader;
    m_footer->disconnect(loader);
    m_footer->setGaps({});
    m_footer->setUpdated(loader ? loader->lastCompleted() : QDateTime());
    finishLoading(!loader ? Loading::NotConnected : loader->isRunning() ? Loading::Running : Loading::Done);
    if (!loader)
        return;
    connect(loader, &TeamsLoader::started, this, [this] {
        m_footer->showProgress(0, 0);
        finishLoading(Loading::Running);
    });
    connect(loader, &TeamsLoader::progressed, m_footer, &TeamsFooter::showProgress);
    connect(loader, &TeamsLoader::finished, this, [this] {
        m_footer->setUpdated(m_loader->lastCompleted());
        m_footer->setGaps(m_loader->gaps());
        finishLoading(Loading::Done);
    });
    connect(loader, &TeamsLoader::cancelled, this, [this] { finishLoading(Loading::Cancelled); });
    connect(loader, &TeamsLoader::failed, this, &TeamsPage::showFailure);
    connect(m_footer, &TeamsFooter::cancelRequested, loader, &TeamsLoader::cancel);
}

void TeamsPage::finishLoading(Loading loading)
{
    m_loading = loading;
    if (loading != Loading::Running)
        m_footer->hideProgress();
    if (loading != Loading::Failed)
        m_banner->hide();
    m_refresh->setEnabled(loading != Loading::NotConnected && loading != Loading::Running);
    showState();
}

void TeamsPage::showFailure(const ApiError &error)
{
    m_failure = errorText(error);
    finishLoading(Loading::Failed);
    const QDateTime last = m_loader ? m_loader->lastCompleted() : QDateTime();
    if (m_model.totalCount() == 0)
        return; // the page itself says it
    const QString age = last.isValid() ? tr("What you see was loaded %1.").arg(ageText(last, m_clock.now()))
                                       : tr("What you see is not complete.");
    m_banner->showMessage(Tone::Danger, QStringLiteral("%1 %2").arg(m_failure, age));
}

void TeamsPage::setOrganizations(const QList<Organization> &organizations)
{
    m_organizations.clear();
    for (const Organization &organization : organizations)
        m_organizations.insert(organization.id, organization.alias);
    m_model.setOrganizationNames(m_organizations);
    m_sidebar->setOrganizations(m_organizations);
    m_chips->showFilter(m_model.filter(), m_organizations);
}

void TeamsPage::setCreationObstacle(const QString &reason)
{
    m_newTeam->setEnabled(reason.isEmpty());
    m_newTeam->setToolTip(reason);
    describeEmptiness();
}

TeamId TeamsPage::currentTeam() const { return m_table->currentTeam(); }

QList<TeamId> TeamsPage::selectedTeams() const { return m_table->selectedTeams(); }

void TeamsPage::chooseTeam(const TeamId &id) { m_table->chooseTeam(id); }

void TeamsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TeamsPage::focusTable()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::TabFocusReason);
}

void TeamsPage::clearFilters() { applyFilter({}); }

void TeamsPage::copySelectedTeams() { m_table->copySelection(); }

void TeamsPage::applyFilter(const TeamsFilter &filter)
{
    if (filter == m_model.filter())
        return;
    m_table->keeper().goToTopNext();
    m_model.setFilter(filter);
}

void TeamsPage::showFilter()
{
    const TeamsFilter &filter = m_model.filter();
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);
    m_chips->showFilter(filter, m_organizations);
    showState();
}

void TeamsPage::showCounts()
{
    m_footer->setCounts(m_model.rowCount(), m_model.totalCount(), m_table->selectedCount());
    showState();
}

void TeamsPage::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    if (!hasRows)
        describeEmptiness();
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
}

void TeamsPage::describeEmptiness()
{
    m_empty->setAction({});
    if (m_model.totalCount() > 0) {
        m_empty->setIcon(Icon::Search);
        m_empty->setTexts(tr("No team matches"), tr("Nothing here fits all of the filters above."));
        m_empty->setAction(tr("Clear Filters"));
    } else if (m_loading == Loading::Running) {
        m_empty->setIcon(Icon::Teams);
        m_empty->setTexts(tr("Loading teams…"), tr("The first page appears as soon as the proxy answers."));
    } else if (m_loading == Loading::Failed) {
        m_empty->setIcon(Icon::Warning, Tone::Danger);
        m_empty->setTexts(tr("The teams could not be loaded"), m_failure);
        m_empty->setAction(tr("Try Again"));
    } else if (m_loading == Loading::Cancelled) {
        m_empty->setIcon(Icon::Teams);
        m_empty->setTexts(tr("Loading was cancelled"), tr("No team has been loaded yet."));
        m_empty->setAction(tr("Load Teams"));
    } else if (m_loading == Loading::NotConnected) {
        m_empty->setIcon(Icon::Connection);
        m_empty->setTexts(tr("Not connected"), tr("Choose a connection to see its teams."));
    } else {
        m_empty->setIcon(Icon::Teams, Tone::Accent);
        m_empty->setTexts(tr("No teams yet"),
                          tr("A team holds members, a budget and the models they may use."));
        m_empty->setAction(m_newTeam->isEnabled() ? tr("Create the First Team") : QString());
    }
}

void TeamsPage::doEmptyAction()
{
    if (m_model.totalCount() > 0)
        clearFilters();
    else if (m_loading == Loading::Done)
        Q_EMIT newTeamRequested();
    else
        Q_EMIT refreshRequested();
}

void TeamsPage::chooseView(const NamedView &view)
{
    m_table->setListState(view.list);
    applyFilter(view.filter);
}

void TeamsPage::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TeamId id = currentTeam();
    if (!id.isEmpty()) {
        menu->addAction(tr("Open"), this, [this, id] { Q_EMIT teamOpened(id); });
        menu->addSeparator();
        menu->addAction(iconFor(Icon::Copy), tr("Copy Rows"), this, &TeamsPage::copySelectedTeams);
        menu->addAction(tr("Copy Team ID"), this, &TeamsPage::copyId);
        menu->addSeparator();
    }
    QAction *create = menu->addAction(iconFor(Icon::Add), tr("New Team"), this, &TeamsPage::newTeamRequested);
    create->setEnabled(m_newTeam->isEnabled());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void TeamsPage::copyId()
{
    QStringList ids;
    for (const TeamId &id : selectedTeams())
        ids.append(id.text());
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

} // namespace Teamwright
