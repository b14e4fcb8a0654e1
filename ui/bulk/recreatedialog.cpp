// SPDX-License-Identifier: GPL-3.0-or-later
#include "recreatedialog.h"

#include "datetext.h"
#include "emphasis.h"
#include "emptystate.h"
#include "quiettable.h"
#include "roomydelegate.h"
#include "teamlines.h"
#include "templatestore.h"
#include "textlabel.h"
#include "tokens.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Teamwright {

RecreateDialog::RecreateDialog(const SnapshotStore &store, QWidget *parent)
    : QDialog(parent)
    , m_deletions(store.deletions())
    , m_stack(new QStackedWidget)
    , m_list(new QListWidget)
    , m_content(new TextLabel(TextRole::Body))
{
    setWindowTitle(tr("Recreate a Deleted Team"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    for (const Snapshot &snapshot : std::as_const(m_deletions)) {
        const Team &team = snapshot.team;
        //: a team, and when it was deleted
        m_list->addItem(tr("%1, %2").arg(team.alias().isEmpty() ? team.id.text() : team.alias(),
                                         localTimeText(snapshot.takenAt)));
    }
    m_stack->setCurrentIndex(m_deletions.isEmpty() ? 1 : 0);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecreateDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &RecreateDialog::recreate);
    connect(m_recreate, &QPushButton::clicked, this, &RecreateDialog::recreate);
    m_list->setCurrentRow(m_deletions.isEmpty() ? -1 : 0);
    showCurrent();
}

void RecreateDialog::layOut()
{
    m_list->setAccessibleName(tr("Deleted teams"));
    m_content->setObjectName(QStringLiteral("recreateContent"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_content->setWordWrap(true);
    m_content->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_content->setMargin(Space::medium);
    auto *area = new QScrollArea;
    area->setWidget(m_content);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("What comes back"));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(Space::medium);
    row->addWidget(m_list, 2);
    row->addWidget(area, 3);
    auto *empty = new EmptyState;
    empty->setIcon(Icon::Delete);
    empty->setTexts(tr("Nothing to recreate"),
                    tr("Teams that are deleted from this program can be made anew here."));
    empty->setAction({});
    empty->setSecondAction({});
    m_stack->addWidget(content);
    m_stack->addWidget(empty);
    auto *box = new QDialogButtonBox;
    m_recreate = box->addButton(tr("&Recreate"), QDialogButtonBox::ActionRole);
    m_recreate->setToolTip(tr("Opens a new team with all of this; nothing is sent yet"));
    m_recreate->setDefault(true);
    setEmphasis(*m_recreate, Emphasis::Primary);
    box->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(m_stack, 1);
    column->addWidget(box);
    resizeInText(*this, 96, 28);
}

void RecreateDialog::showCurrent()
{
    const int row = m_list->currentRow();
    m_recreate->setEnabled(row >= 0);
    if (row < 0)
        return m_content->clear();
    const Team &team = m_deletions[row].team;
    QStringList lines{tr("Comes back:")};
    lines += teamLines(team);
    lines << tr("The same ID, where the proxy allows it: %1").arg(team.id.text()) << QString();
    lines << tr("Cannot come back:");
    lines << tr("The spend so far: it is counted from 0 again") << tr("The keys: new ones have to be made");
    lines << tr("Budgets and limits of single members: they can be set once the team is there");
    m_content->setText(lines.join(u'\n'));
}

void RecreateDialog::recreate()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const TeamId id = m_deletions[row].team.id;
    Team team = reusableTeam(m_deletions[row].team, true);
    team.id = id;
    team.setValue(TeamField::Id, FieldValue(id.text()));
    Q_EMIT chosen(team);
    accept();
}

} // namespace Teamwright
