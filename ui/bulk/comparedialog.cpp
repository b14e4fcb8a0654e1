// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedialog.h"

#include "banner.h"
#include "editcheck.h"
#include "emptystate.h"
#include "errortext.h"
#include "issuetext.h"
#include "quiettable.h"
#include "textlabel.h"
#include "tokens.h"
#include "workspace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Teamwright {

CompareDialog::CompareDialog(Workspace &workspace, TeamsApi &api, const Capabilities &capabilities,
                             const TeamId &left, const TeamId &right, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_capabilities(capabilities)
    , m_model(capabilities)
    , m_fetch(api, {left, right})
    , m_banner(new Banner)
    , m_summary(new TextLabel(TextRole::Strong))
    , m_all(new QCheckBox(tr("&Also what is the same")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_table(new QTableView)
{
    setWindowTitle(tr("Compare Teams"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connectParts();
    showDifferences();
    m_summary->setText(tr("Reading both teams…"));
    m_fetch.start();
}

void CompareDialog::layOut()
{
    makeQuiet(*m_table, tr("Comparison"), m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_empty->setIcon(Icon::Check);
    m_empty->setTexts(tr("No difference"), tr("Both teams have the same settings and members."));
    m_empty->setAction({});
    m_empty->setSecondAction({});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *box = new QDialogButtonBox;
    m_toRight = box->addButton(tr("Copy →"), QDialogButtonBox::ActionRole);
    m_toLeft = box->addButton(tr("← Copy"), QDialogButtonBox::ActionRole);
    box->addButton(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(box);
    resizeInText(*this, 110, 34);
}

void CompareDialog::connectParts()
{
    connect(&m_fetch, &TeamsFetch::finished, this, &CompareDialog::take);
    connect(m_all, &QCheckBox::toggled, this, [this](bool isAll) {
        m_model.setDifferencesOnly(!isAll);
        showDifferences();
    });
    connect(m_toRight, &QPushButton::clicked, this, [this] { copyTo(CompareColumn::Right); });
    connect(m_toLeft, &QPushButton::clicked, this, [this] { copyTo(CompareColumn::Left); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CompareDialog::showDifferences);
    connect(&m_workspace, &Workspace::editChanged, this, [this](const TeamId &id) {
        const bool isShown =
            std::ranges::any_of(m_teams, [&](const TeamDetail &detail) { return detail.team.id == id; });
        if (isShown)
            showTeams();
    });
}

void CompareDialog::take()
{
    if (!m_fetch.failures().isEmpty()) {
        const TeamsFetch::Failure &failure = m_fetch.failures().first();
        m_summary->clear();
        m_banner->showMessage(
            Tone::Danger,
            tr("The team %1 could not be read. %2").arg(failure.team.text(), errorText(failure.error)));
        return;
    }
    m_teams = m_fetch.teams();
    showTeams();
}

void CompareDialog::showTeams()
{
    QList<Team> teams;
    for (const TeamDetail &detail : std::as_const(m_teams)) {
        const TeamEdit *staged = m_workspace.edit(detail.team.id);
        teams.append(staged ? edited(detail.team, *staged) : detail.team);
    }
    if (teams.size() == 2)
        m_model.setTeams(teams[0], teams[1]);
    showDifferences();
}

void CompareDialog::showDifferences()
{
    const int count = m_model.differenceCount();
    if (m_teams.size() == 2)
        m_summary->setText(tr("%n difference(s)", nullptr, count));
    m_stack->setCurrentWidget(m_teams.size() == 2 && m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty)
                                                                             : m_table);
    const auto name = [this](CompareColumn column) {
        return m_model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
    };
    const QList<int> rows = chosenRows();
    m_toRight->setEnabled(!m_model.copyOf(rows, CompareColumn::Right).isEmpty());
    m_toLeft->setEnabled(!m_model.copyOf(rows, CompareColumn::Left).isEmpty());
    m_toRight->setToolTip(tr("Stages the chosen differences for %1, all if none is chosen; never the alias")
                              .arg(name(CompareColumn::Right)));
    m_toLeft->setToolTip(tr("Stages the chosen differences for %1, all if none is chosen; never the alias")
                             .arg(name(CompareColumn::Left)));
}

QList<int> CompareDialog::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (!rows.isEmpty())
        return rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows.append(row);
    return rows;
}

/// The review asks about what it takes along; here it is said.
void CompareDialog::copyTo(CompareColumn target)
{
    const TeamEdit edit = m_model.copyOf(chosenRows(), target);
    if (edit.isEmpty())
        return;
    const TeamDetail &held = m_teams[target == CompareColumn::Left ? 0 : 1];
    ValidationContext context;
    context.capabilities = m_capabilities;
    QStringList remarks;
    bool hasErrors = false;
    for (const EditIssue &found : checkEdit(edit, held.team, context, held.keys)) {
        remarks.append(issueText(found.issue));
        hasErrors = hasErrors || found.issue.severity == Issue::Severity::Error;
    }
    m_banner->hide();
    if (!remarks.isEmpty())
        m_banner->showMessage(hasErrors ? Tone::Danger : Tone::Warning, remarks.mid(0, 3).join(u'\n'));
    if (hasErrors)
        return;
    StepDescription step;
    step.kind = StepDescription::Kind::Several;
    m_workspace.stage({edit}, step);
    Q_EMIT staged(1);
}

} // namespace Teamwright
