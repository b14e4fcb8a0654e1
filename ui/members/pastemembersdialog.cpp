// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastemembersdialog.h"

#include "banner.h"
#include "emphasis.h"
#include "memberlines.h"
#include "membertext.h"
#include "roomydelegate.h"
#include "textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Teamwright {

namespace {

constexpr auto readDelay = std::chrono::milliseconds(150);

using Verdict = PastedMember::Verdict;

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Added: return Tone::Success;
    case Verdict::AddedUnknown:
    case Verdict::AddedAsUser: return Tone::Warning;
    case Verdict::AlreadyIn:
    case Verdict::Twice: return Tone::Neutral;
    case Verdict::EmailAmbiguous: return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString textOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Added: return PasteMembersDialog::tr("Will be added");
    case Verdict::AddedUnknown: return PasteMembersDialog::tr("Not known to the proxy: it makes a new user");
    case Verdict::AddedAsUser: return PasteMembersDialog::tr("Added as user: admin needs a licence here");
    case Verdict::AlreadyIn: return PasteMembersDialog::tr("Left out: already a member");
    case Verdict::Twice: return PasteMembersDialog::tr("Left out: named above");
    case Verdict::EmailAmbiguous:
        return PasteMembersDialog::tr("Left out: several users have this e-mail, use the ID");
    }
    Q_UNREACHABLE();
}

} // namespace

PasteMembersDialog::PasteMembersDialog(const QString &text, Judge judge, QWidget *parent)
    : QDialog(parent)
    , m_judge(std::move(judge))
    , m_text(new QPlainTextEdit(text))
    , m_rows(new QStandardItemModel(this))
    , m_table(new QTableView)
    , m_note(new InlineNote)
    , m_add(new QPushButton)
{
    setWindowTitle(tr("Paste Members"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    m_readDelay.setSingleShot(true);
    m_readDelay.setInterval(readDelay);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_readDelay.start(); });
    connect(&m_readDelay, &QTimer::timeout, this, &PasteMembersDialog::read);
    read();
}

void PasteMembersDialog::layOut()
{
    auto *label = new TextLabel(tr("One person a line: user ID or e-mail, then role and budget in USD if you "
                                   "like, separated by commas or tabs."));
    label->setWordWrap(true);
    m_text->setAccessibleName(tr("Pasted lines"));
    m_text->setFont(fontFor(TextRole::Mono, font()));
    m_text->setTabChangesFocus(true);
    m_table->setAccessibleName(tr("What will happen"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    setEmphasis(*m_add, Emphasis::Primary);
    m_add->setObjectName(QStringLiteral("addPasted"));
    m_add->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::medium);
    layout->addWidget(label);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteMembersDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        read(); // what was typed a moment ago counts
        if (m_added.isEmpty())
            return;
        Q_EMIT membersAccepted(m_added);
        accept();
    });
}

void PasteMembersDialog::read()
{
    m_readDelay.stop();
    const MemberLines lines = membersFromText(m_text->toPlainText(), BudgetColumn::Read);
    QStringList numbers;
    for (const int line : lines.unreadableLines)
        numbers.append(QString::number(line));
    m_note->setNote(
        Tone::Warning,
        numbers.isEmpty()
            ? QString()
            : tr("Not read: line %1.", nullptr, int(numbers.size())).arg(numbers.join(QLatin1String(", "))));
    const bool isNews = m_read != lines.members;
    m_read = lines.members;
    judgeAgain();
    if (isNews)
        Q_EMIT membersRead(m_read);
}

void PasteMembersDialog::judgeAgain()
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("User"), tr("Role"), tr("Budget (USD)"), tr("What happens")});
    m_added.clear();
    for (const PastedMember &pasted : m_judge(m_read)) {
        addRow(pasted);
        if (pasted.isAdded())
            m_added.append(pasted.member);
    }
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 30);
    m_add->setText(m_added.isEmpty() ? tr("Nobody to Add")
                                     : tr("Add %n Member(s)", nullptr, int(m_added.size())));
    m_add->setEnabled(!m_added.isEmpty());
}

void PasteMembersDialog::addRow(const PastedMember &pasted)
{
    QList<QStandardItem *> row;
    for (const auto column : {MemberColumn::User, MemberColumn::Role})
        row.append(new QStandardItem(memberCellText(pasted.member, column)));
    row.append(new QStandardItem(
        pasted.member.limits.maxBudget ? memberCellText(pasted.member, MemberColumn::Budget) : QString()));
    auto *verdict = new QStandardItem(textOf(pasted.verdict));
    verdict->setIcon(iconFor(iconOf(toneOf(pasted.verdict)), toneOf(pasted.verdict)));
    row.append(verdict);
    m_rows->appendRow(row);
}

} // namespace Teamwright
