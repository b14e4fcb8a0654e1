// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "filtertext.h"
#include "namedviews.h"

#include <QDateTime>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QToolButton;

namespace Teamwright {

class Banner;
class Clock;
class EmptyState;
class FilterChips;
class FilterSidebar;
class SearchField;
class SettingsStore;
class TeamsFooter;
class TeamsLoader;
class TeamsModel;
class TeamsTable;

/// The list of teams with its search, filters, columns and named views. Only shows: what is wanted goes up as
/// signals, the window decides.
class TeamsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamsPage)

public:
    TeamsPage(TeamsModel &model, SettingsStore &settings, const Clock &clock, QWidget *parent = nullptr);
    ~TeamsPage() override;

    /// Shows how that loader fares from now on; nullptr: not connected to a proxy. It must outlive its stay
    /// here.
    void setLoader(TeamsLoader *loader);
    void setOrganizations(const QList<Organization> &organizations);
    /// Why no team can be created here; empty: it can.
    void setCreationObstacle(const QString &reason);

    TeamId currentTeam() const;
    QList<TeamId> selectedTeams() const;
    /// Makes that team current; when the filter hides it, it will be as soon as it is shown again.
    void chooseTeam(const TeamId &id);

public Q_SLOTS:
    void focusSearch();
    void focusTable();
    void clearFilters();
    void copySelectedTeams();

Q_SIGNALS:
    void teamChosen(const Teamwright::TeamId &id); ///< became current: show it where there is room
    void teamOpened(const Teamwright::TeamId &id); ///< Return or double click: go to it
    void newTeamRequested();
    void refreshRequested();

private:
    enum class Loading { NotConnected, Running, Done, Failed, Cancelled };

    void layOut();
    QWidget *makeToolBar();
    QWidget *makeListArea();
    void connectParts();
    void applyFilter(const TeamsFilter &filter);
    void showFilter();
    void showCounts();
    void showState();
    void describeEmptiness();
    void showFailure(const ApiError &error);
    void finishLoading(Loading loading);
    void chooseView(const NamedView &view);
    void doEmptyAction();
    void showContextMenu(const QPoint &position);
    void copyId();

    TeamsModel &m_model;
    SettingsStore &m_settings;
    const Clock &m_clock;
    TeamsLoader *m_loader = nullptr;
    NamedViews m_views;
    OrganizationNames m_organizations;
    Loading m_loading = Loading::NotConnected;
    QString m_failure;

    SearchField *m_search;
    QPushButton *m_newTeam;
    QToolButton *m_refresh;
    FilterSidebar *m_sidebar;
    FilterChips *m_chips;
    Banner *m_banner;
    TeamsTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    TeamsFooter *m_footer;
};

} // namespace Teamwright
