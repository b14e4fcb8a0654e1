// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictpane.h"

#include "banner.h"
#include "changesdelegate.h"
#include "changestable.h"
#include "changetext.h"
#include "emphasis.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace Teamwright {

ConflictPane::ConflictPane(QWidget *parent)
    : QWidget(parent)
    , m_note(new InlineNote)
    , m_table(new QTableView)
{
    setUpQuietTable(*m_table);
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setObjectName(QStringLiteral("conflictsTable"));
    m_table->setSelectionMode(QTableView::ExtendedSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setItemDelegate(new PlainCellDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->installEventFilter(this);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < conflictsColumnCount; ++column)
        m_table->setColumnWidth(column, letter * 24);
    addAnswer(tr("Use &Theirs"), "useTheirs", Resolution::Theirs, false);
    addAnswer(tr("Use &Mine"), "useMine", Resolution::Mine, false);
    m_both = addAnswer(tr("Use &Both"), "useBoth", Resolution::Both, false);
    addAnswer(tr("All Theirs"), "allTheirs", Resolution::Theirs, true);
    addAnswer(tr("All Mine"), "allMine", Resolution::Mine, true);
    m_goOn = new QPushButton(tr("&Go On"));
    m_goOn->setObjectName(QStringLiteral("resolveConflicts"));
    m_goOn->setAutoDefault(false);
    setEmphasis(*m_goOn, Emphasis::Primary);

    auto *answers = new QHBoxLayout;
    answers->setSpacing(Space::small);
    for (QPushButton *button : std::as_const(m_buttons))
        answers->addWidget(button);
    answers->addStretch();
    answers->addWidget(m_goOn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::small);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addLayout(answers);
    connect(m_goOn, &QPushButton::clicked, this, &ConflictPane::goOn);
    connect(&m_model, &ConflictsModel::answersChanged, this, &ConflictPane::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictPane::update);
    update();
}

QPushButton *ConflictPane::addAnswer(const QString &text, const char *name, Resolution resolution,
                                     bool isForAll)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this,
            [this, resolution, isForAll] { answer(resolution, isForAll); });
    m_buttons.append(button);
    return button;
}

void ConflictPane::setConflicts(const TeamId &team, const QString &alias,
                                const QList<EditConflict> &conflicts)
{
    m_model.setConflicts(team, alias, conflicts);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
}

void ConflictPane::answer(Resolution resolution, bool isForAll)
{
    QList<int> rows;
    if (isForAll) {
        rows.resize(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    } else {
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows.append(index.row());
    }
    m_model.answer(rows, resolution);
    // The next one that nobody has decided on, so that one key after the other does.
    if (rows.size() == 1 && rows.first() + 1 < m_model.rowCount())
        m_table->selectRow(rows.first() + 1);
}

void ConflictPane::goOn()
{
    for (const TeamId &team : m_model.teams()) {
        const QList<Resolution> answers = m_model.answers(team);
        if (answers.isEmpty())
            continue;
        m_model.setConflicts(team, {}, {});
        Q_EMIT resolved(team, answers);
    }
}

void ConflictPane::update()
{
    const int open = m_model.openCount();
    setVisible(m_model.rowCount() > 0);
    m_note->setNote(Tone::Warning, tr("Somebody else changed the same meanwhile. Choose what shall count; "
                                      "nothing of it is sent before."));
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_both->setEnabled(std::ranges::any_of(
        rows, [this](const QModelIndex &index) { return m_model.canBeBoth(index.row()); }));
    m_goOn->setEnabled(open < m_model.rowCount() &&
                       std::ranges::any_of(m_model.teams(), [this](const auto &team) {
                           return !m_model.answers(team).isEmpty();
                       }));
    m_goOn->setToolTip(open > 0 ? tr("%n without an answer yet", nullptr, open) : QString());
}

bool ConflictPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_T: answer(Resolution::Theirs, false); return true;
    case Qt::Key_M: answer(Resolution::Mine, false); return true;
    case Qt::Key_B: answer(Resolution::Both, false); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace Teamwright
