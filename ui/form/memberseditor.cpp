// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberseditor.h"

#include "banner.h"
#include "catalogs.h"
#include "emphasis.h"
#include "issuelist.h"
#include "memberlines.h"
#include "membersmodel.h"
#include "memberstable.h"
#include "textlabel.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace Teamwright {

MembersEditor::MembersEditor(Catalogs &catalogs, QWidget *parent)
    : QWidget(parent)
    , m_catalogs(catalogs)
    , m_model(new MembersModel(this))
    , m_table(new MembersTable(*m_model, catalogs))
    , m_label(new TextLabel(tr("Members"), TextRole::Label))
    , m_count(new TextLabel(TextRole::Small))
    , m_add(new QPushButton(tr("Add &Member")))
    , m_remove(new QToolButton)
    , m_note(new InlineNote)
    , m_issues(new IssueList)
{
    m_label->setBuddy(m_table);
    m_count->setMuted(true);
    m_add->setIcon(iconFor(Icon::Add));
    m_add->setAutoDefault(false);
    // A button's own mnemonic clicks a tenth of a second later: what is typed meanwhile would go elsewhere.
    const QKeySequence mnemonic = m_add->shortcut();
    m_add->setShortcut({});
    connect(new QShortcut(mnemonic, this), &QShortcut::activated, this, &MembersEditor::addMember);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setObjectName(QStringLiteral("addMember"));
    m_add->setToolTip(tr("Type an id or an e-mail; Tab goes on to the role and to the next member"));
    m_remove->setIcon(iconFor(Icon::Delete));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_remove->setAccessibleName(tr("Remove chosen members"));
    m_remove->setToolTip(tr("Remove chosen members (Delete)"));
    m_remove->setEnabled(false);
    layOut();

    // Already when pressed: assistive technology presses buttons for a tenth of a second before it clicks
    // them.
    connect(m_add, &QPushButton::pressed, this, &MembersEditor::addMember);
    connect(m_remove, &QToolButton::clicked, this, &MembersEditor::removeChosen);
    connect(m_table, &MembersTable::memberTyped, this, &MembersEditor::takeText);
    connect(m_table, &MembersTable::linesPasted, this, &MembersEditor::takeLines);
    connect(m_table, &MembersTable::roleChosen, this, &MembersEditor::takeRole);
    connect(m_table, &MembersTable::removalRequested, this, &MembersEditor::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->chosenMembers().isEmpty()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &MembersEditor::showCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MembersEditor::showCount);
}

void MembersEditor::layOut()
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Space::small);
    heading->addWidget(m_label);
    heading->addWidget(m_count);
    heading->addStretch();
    heading->addWidget(m_remove);
    heading->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addLayout(heading);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    layout->addWidget(m_issues);
    setTabOrder(m_add, m_table);
    setTabOrder(m_table, m_remove);
}

void MembersEditor::setTeam(Workspace *workspace, const TeamId &key)
{
    m_table->finishEditing();
    m_workspace = workspace;
    m_key = key;
    m_model->setNewTeam(workspace, key);
    m_note->setNote(Tone::Neutral, {});
    m_issues->setIssues({});
    showCount();
}

void MembersEditor::setIssues(const QList<Issue> &issues)
{
    QList<Issue> ours = issues;
    ours.removeIf([](const Issue &issue) {
        return issue.memberRow < 0 && issue.code != Issue::Code::DeprecatedMembers;
    });
    m_model->setIssues(ours);
    m_issues->setIssues(ours);
}

void MembersEditor::showSentence(int row, const QString &sentence)
{
    m_issues->setSentence(sentence.isEmpty() ? QString() : tr("Row %1: %2").arg(row + 1).arg(sentence));
}

void MembersEditor::addMember() { m_table->startMember(); }

void MembersEditor::finishEditing() { m_table->finishEditing(); }

void MembersEditor::focusRow(int row)
{
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_table->model()->index(row, int(MemberColumn::User)));
}

void MembersEditor::takeText(int row, const QString &text)
{
    const Team *team = m_workspace ? m_workspace->newTeam(m_key) : nullptr;
    if (!team)
        return;
    const QList<Member> typed = membersFromText(text).members;
    if (row >= 0)
        m_model->setData(m_model->index(row, int(MemberColumn::User)), text);
    else if (!typed.isEmpty())
        m_workspace->insertMembers(m_key, int(team->members.size()), typed);
    learnOf(typed);
}

/// Asking for them tells afterwards whether the proxy knows them.
void MembersEditor::learnOf(const QList<Member> &members)
{
    for (const Member &member : members)
        m_catalogs.searchUsers(member.name());
}

void MembersEditor::takeLines(const QString &text)
{
    const Team *team = m_workspace ? m_workspace->newTeam(m_key) : nullptr;
    if (!team)
        return;
    const MemberLines pasted = membersFromText(text);
    if (!pasted.members.isEmpty())
        m_workspace->insertMembers(m_key, int(team->members.size()), pasted.members);
    QStringList lines;
    for (const int line : pasted.unreadableLines)
        lines.append(QString::number(line));
    m_note->setNote(Tone::Warning,
                    lines.isEmpty() ? QString()
                                    : tr("Not read: line %1 of what was pasted.", nullptr, int(lines.size()))
                                          .arg(lines.join(QLatin1String(", "))));
    learnOf(pasted.members);
}

void MembersEditor::takeRole(int row, MemberRole role)
{
    m_model->setData(m_model->index(row, int(MemberColumn::Role)), int(role));
}

void MembersEditor::removeChosen()
{
    const QList<int> rows = m_table->chosenMembers();
    if (m_workspace && !rows.isEmpty())
        m_workspace->removeMembers(m_key, rows);
}

void MembersEditor::showCount()
{
    const int count = m_model->rowCount();
    m_count->setText(count ? QString::number(count) : QString());
}

} // namespace Teamwright
