// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands on the page of teams.
#include "teamspage.h"

#include "banner.h"
#include "columnsmenu.h"
#include "emphasis.h"
#include "emptystate.h"
#include "filterchips.h"
#include "filtersidebar.h"
#include "searchfield.h"
#include "teamsfooter.h"
#include "teamsmodel.h"
#include "teamstable.h"
#include "viewsmenu.h"

#include <QBoxLayout>
#include <QFrame>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace Teamwright {

namespace {

/// A ground of its own colour, so that the list stands out from the window.
QWidget *makeSurface(QWidget *parent)
{
    auto *surface = new QWidget(parent);
    surface->setAutoFillBackground(true);
    surface->setBackgroundRole(QPalette::Base);
    return surface;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace

void TeamsPage::layOut()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(true);
    splitter->addWidget(m_sidebar);
    splitter->addWidget(makeListArea());
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setTabOrder(m_search, m_table);
}

QWidget *TeamsPage::makeToolBar()
{
    setEmphasis(*m_newTeam, Emphasis::Primary);
    m_refresh->setIcon(iconFor(Icon::Refresh));
    m_refresh->setAutoRaise(true);
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Load all teams anew (F5)"));
    m_refresh->setFocusPolicy(Qt::TabFocus);

    auto *views = new QPushButton(iconFor(Icon::Bookmark), tr("Views"), this);
    auto *viewsMenu = new ViewsMenu(m_views, views);
    views->setMenu(viewsMenu);
    connect(viewsMenu, &ViewsMenu::viewChosen, this, [this](const QString &name) {
        if (const NamedView *view = m_views.find(name))
            chooseView(*view);
    });
    connect(viewsMenu, &ViewsMenu::usualViewChosen, this, [this] {
        chooseView({{}, {}, ListState::usual()});
    });
    connect(viewsMenu, &ViewsMenu::saveRequested, this, [this](const QString &name) {
        m_views.save({name, m_model.filter(), m_table->listState()});
    });

    auto *columns = new QPushButton(iconFor(Icon::Columns), tr("Columns"), this);
    auto *columnsMenu = new ColumnsMenu(*m_table->horizontalHeader(), columns);
    columns->setMenu(columnsMenu);
    connect(columnsMenu, &ColumnsMenu::resetRequested, this,
            [this] { m_table->setListState(ListState::usual()); });

    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    row->setSpacing(Space::small);
    m_search->setMaximumWidth(qMax(420, fontMetrics().averageCharWidth() * 56));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_refresh);
    row->addWidget(views);
    row->addWidget(columns);
    row->addWidget(m_newTeam);
    return bar;
}

QWidget *TeamsPage::makeListArea()
{
    QWidget *area = makeSurface(this);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(Space::medium, 0, Space::medium, 0);
    notices->setSpacing(Space::small);
    notices->addWidget(m_banner);
    notices->addWidget(m_chips);
    m_banner->setAction(tr("Try Again"));

    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolBar());
    column->addLayout(notices);
    column->addLayout(m_stack, 1);
    column->addWidget(makeLine(area));
    column->addWidget(m_footer);
    return area;
}

} // namespace Teamwright
