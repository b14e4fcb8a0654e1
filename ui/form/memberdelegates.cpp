// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberdelegates.h"

#include "catalogs.h"
#include "icons.h"
#include "issue.h"
#include "itemroles.h"
#include "outcometext.h"
#include "suggestions.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace Teamwright {

namespace {

constexpr auto searchDelay = std::chrono::milliseconds(200);

QIcon markFor(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Error: return iconFor(Icon::Error, Tone::Danger);
    case Issue::Severity::Question: return iconFor(Icon::Warning, Tone::Warning);
    case Issue::Severity::Hint: return iconFor(Icon::Info, Tone::Neutral);
    }
    Q_UNREACHABLE();
}

} // namespace

UserDelegate::UserDelegate(Catalogs &catalogs, QObject *parent)
    : SuggestingDelegate(parent)
    , m_catalogs(catalogs)
    , m_searchDelay(new QTimer(this))
{
    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(searchDelay);
    connect(m_searchDelay, &QTimer::timeout, this, [this] { m_catalogs.searchUsers(m_search); });
}

QStringList UserDelegate::names() const
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

QWidget *UserDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(SuggestingDelegate::createEditor(parent, option, index));
    line->setPlaceholderText(tr("User ID or e-mail; also “user, admin”"));
    auto *suggestions = new Suggestions(line);
    suggestions->setTexts(names());
    line->setCompleter(suggestions);
    connect(&m_catalogs, &Catalogs::usersChanged, suggestions,
            [this, suggestions] { suggestions->setTexts(names()); });
    connect(line, &QLineEdit::textEdited, m_searchDelay,
            [self = const_cast<UserDelegate *>(this)](const QString &text) {
                self->m_search = text.trimmed();
                if (!self->m_search.isEmpty() && !text.contains(u','))
                    self->m_searchDelay->start();
            });
    return line;
}

void UserDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (!text.isEmpty() && text != index.data(Qt::EditRole).toString())
        Q_EMIT typed(index, text);
}

bool UserDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text().trimmed();
        if (text.contains(u'\n')) {
            Q_EMIT closeEditor(static_cast<QWidget *>(watched), RevertModelCache);
            Q_EMIT linesPasted(text);
            return true;
        }
    }
    return SuggestingDelegate::eventFilter(watched, event);
}

void UserDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    SuggestingDelegate::initStyleOption(option, index);
    const QVariant severity = index.data(IssueSeverityRole);
    if (!severity.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = markFor(Issue::Severity(severity.toInt()));
    option->decorationSize = {Size::icon, Size::icon};
}

RoleDelegate::RoleDelegate(QObject *parent)
    : ChoiceDelegate({roleText(MemberRole::User), roleText(MemberRole::Admin)}, parent)
{}

void RoleDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *box = static_cast<QComboBox *>(editor);
    if (box->currentText() != index.data(Qt::DisplayRole).toString())
        Q_EMIT chosen(index, box->currentIndex() == 0 ? MemberRole::User : MemberRole::Admin);
}

} // namespace Teamwright
