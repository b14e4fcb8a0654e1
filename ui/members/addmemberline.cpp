// SPDX-License-Identifier: GPL-3.0-or-later
#include "addmemberline.h"

#include "catalogs.h"
#include "icons.h"
#include "memberlines.h"
#include "suggestions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Teamwright {

namespace {

constexpr auto searchDelay = std::chrono::milliseconds(200);

} // namespace

AddMemberLine::AddMemberLine(Catalogs &catalogs, QWidget *parent)
    : QWidget(parent)
    , m_catalogs(catalogs)
    , m_line(new QLineEdit)
{
    auto *suggestions = new Suggestions(m_line);
    suggestions->setTexts(names());
    m_line->setCompleter(suggestions);
    m_line->setObjectName(QStringLiteral("newMember"));
    m_line->setAccessibleName(tr("New member"));
    m_line->setPlaceholderText(tr("User ID or e-mail; also “user, role, budget”"));
    m_line->installEventFilter(this);
    auto *add = new QPushButton(tr("Add"));
    add->setAutoDefault(false);
    auto *close = new QToolButton;
    close->setIcon(iconFor(Icon::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close the line for new members"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::small);
    row->addWidget(m_line, 1);
    row->addWidget(add);
    row->addWidget(close);

    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, [this] {
        const QString typed = m_line->text().trimmed();
        if (!typed.isEmpty() && !typed.contains(u','))
            m_catalogs.searchUsers(typed);
    });
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_searchDelay.start(); });
    connect(m_line, &QLineEdit::returnPressed, this, &AddMemberLine::take);
    connect(add, &QPushButton::clicked, this, &AddMemberLine::take);
    connect(close, &QToolButton::clicked, this, &AddMemberLine::left);
    connect(&catalogs, &Catalogs::usersChanged, this,
            [this, suggestions] { suggestions->setTexts(names()); });
}

QStringList AddMemberLine::names() const
{
    QStringList names;
    for (const User &user : m_catalogs.users()) {
        for (const QString &name : {user.id.text(), user.email}) {
            if (!name.isEmpty())
                names.append(name);
        }
    }
    return names;
}

void AddMemberLine::start()
{
    show();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void AddMemberLine::take()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return;
    const MemberLines typed = membersFromText(text, BudgetColumn::Read);
    if (typed.members.size() != 1) {
        Q_EMIT notUnderstood();
        return;
    }
    m_line->clear();
    Q_EMIT memberTyped(typed.members.first());
}

bool AddMemberLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const QString pasted = QGuiApplication::clipboard()->text().trimmed();
        if (key.matches(QKeySequence::Paste) && pasted.contains(u'\n')) {
            Q_EMIT linesPasted(pasted);
            return true;
        }
        if (key.key() == Qt::Key_Escape) {
            m_line->clear();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Teamwright
