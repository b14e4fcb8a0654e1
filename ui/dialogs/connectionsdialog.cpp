// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsdialog.h"

#include "checkpanel.h"
#include "connectioncontroller.h"
#include "emphasis.h"
#include "profileform.h"
#include "profiletext.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace Teamwright {

ConnectionsDialog::ConnectionsDialog(ConnectionController &controller, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_edits(controller.choices())
{
    setWindowTitle(tr("Connections"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::huge);
    sides->addWidget(makeListSide());
    sides->addWidget(makeFormSide(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::large);
    layout->addLayout(sides, 1);
    layout->addWidget(makeButtons());

    const Connection *open = controller.connection();
    const QString wanted = name.isEmpty() && open ? open->profile().name : name;
    int row = 0;
    for (int i = 0; i < m_edits.count(); ++i) {
        if (m_edits.at(i).profile.name == wanted)
            row = i;
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::showCurrent);
    fillList(row);
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40}));
}

ConnectionsDialog::~ConnectionsDialog() = default;

QWidget *ConnectionsDialog::makeListSide()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Connections"));
    m_list->setIconSize({Size::icon, Size::icon});
    auto *add = makeListButton(tr("&Add"), &ConnectionsDialog::addConnection);
    add->setAccessibleName(tr("Add Connection"));
    m_duplicate = makeListButton(tr("&Duplicate"), &ConnectionsDialog::duplicateConnection);
    m_remove = makeListButton(tr("Re&move"), &ConnectionsDialog::removeConnection);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    for (QPushButton *button : {add, m_duplicate, m_remove})
        buttons->addWidget(button);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return side;
}

QWidget *ConnectionsDialog::makeFormSide()
{
    m_form = new ProfileForm(m_controller.keys());
    m_check = new CheckPanel(m_controller.keys(), m_controller.apiFactory());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Space::small, 0);
    layout->setSpacing(Space::large);
    layout->addWidget(m_form);
    layout->addWidget(m_check);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    connect(m_form, &ProfileForm::edited, this, &ConnectionsDialog::takeForm);
    connect(
        m_check, &CheckPanel::resultShown, scroll, [this, scroll] { scroll->ensureWidgetVisible(m_check); },
        Qt::QueuedConnection);
    connect(m_check, &CheckPanel::checkRequested, this, [this] {
        const ProfileEdit &edit = m_edits.at(current());
        m_check->start(edit.profile, edit.key);
    });
    return scroll;
}

QWidget *ConnectionsDialog::makeButtons()
{
    auto *box = new QDialogButtonBox;
    m_connect = box->addButton(tr("C&onnect"), QDialogButtonBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    box->addButton(QDialogButtonBox::Cancel);
    m_connect->setDefault(true);
    setEmphasis(*m_connect, Emphasis::Primary);
    connect(box, &QDialogButtonBox::rejected, this, &ConnectionsDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionsDialog::connectToCurrent);
    connect(keep, &QPushButton::clicked, this, [this] {
        if (save())
            accept();
    });
    return box;
}

QPushButton *ConnectionsDialog::makeListButton(const QString &text, void (ConnectionsDialog::*act)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ConnectionsDialog::fillList(int row)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (int i = 0; i < m_edits.count(); ++i) {
        m_list->addItem(new QListWidgetItem);
        describeRow(i);
    }
    m_list->setCurrentRow(qMin(row, m_edits.count() - 1));
    showCurrent();
}

void ConnectionsDialog::describeRow(int row)
{
    const ConnectionProfile &profile = m_edits.at(row).profile;
    const QString name = profileName(profile.name);
    QListWidgetItem *item = m_list->item(row);
    item->setText(name);
    item->setIcon(listIcon(profile.name == sandboxProfileName ? Icon::Box : Icon::Connection));
    item->setSizeHint({0, Size::control});
    item->setToolTip(profile.baseUrl.toString());
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, environmentName(profile.environment)));
    item->setForeground(hasErrors(m_edits.issues(row)) ? Colors::of(palette()).removed : QBrush());
}

/// The same in the chosen row, whose ground is pale: the set's own answer to QIcon::Selected is for the
/// accent.
QIcon ConnectionsDialog::listIcon(Icon icon) const
{
    const QPixmap picture = iconFor(icon).pixmap({Size::icon, Size::icon}, devicePixelRatioF());
    QIcon both(picture);
    both.addPixmap(picture, QIcon::Selected);
    return both;
}

void ConnectionsDialog::showCurrent()
{
    const int row = current();
    const bool isThere = row >= 0;
    m_form->setVisible(isThere);
    m_check->setVisible(isThere);
    m_duplicate->setEnabled(isThere);
    m_connect->setEnabled(isThere);
    m_remove->setEnabled(isThere && !(m_edits.at(row).isReserved() && m_edits.at(row).former));
    if (!isThere)
        return;
    m_check->clear();
    m_form->load(m_edits.at(row));
    const QList<ProfileIssue> issues = m_edits.issues(row);
    m_check->setCanCheck(!hasErrors(issues));
    if (m_edits.at(row).former) // a new one is not told off before anybody typed
        m_form->showIssues(issues);
}

void ConnectionsDialog::takeForm()
{
    const int row = current();
    if (row < 0 || (m_edits.at(row).isReserved() && m_edits.at(row).former))
        return;
    m_edits.set(row, m_form->profile(), m_form->key());
    const QList<ProfileIssue> issues = m_edits.issues(row);
    m_form->showIssues(issues);
    m_check->clear();
    m_check->setCanCheck(!hasErrors(issues));
    describeRow(row);
}

void ConnectionsDialog::addConnection()
{
    fillList(m_edits.add(tr("New Connection")));
    m_form->focusFirst();
}

void ConnectionsDialog::duplicateConnection()
{
    const QString name = profileName(m_edits.at(current()).profile.name);
    //: The name of a copy of the connection %1
    fillList(m_edits.duplicate(current(), tr("%1 Copy").arg(name)));
    m_form->focusFirst();
}

void ConnectionsDialog::removeConnection()
{
    const int row = current();
    m_edits.remove(row);
    fillList(row);
    m_list->setFocus();
}

bool ConnectionsDialog::save()
{
    const auto faulty = m_edits.save(m_controller);
    if (!faulty)
        return true;
    m_list->setCurrentRow(*faulty);
    m_form->showIssues(m_edits.issues(*faulty));
    m_form->focusUrl();
    return false;
}

void ConnectionsDialog::connectToCurrent()
{
    const QString name = m_edits.at(current()).profile.name;
    if (!save())
        return;
    accept();
    const Connection *open = m_controller.connection();
    if (!open || open->profile().name != name || open->state() != Connection::State::Connected)
        m_controller.open(name);
}

int ConnectionsDialog::current() const { return m_list->currentRow(); }

void ConnectionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < m_list->count(); ++row)
            describeRow(row);
    }
    QDialog::changeEvent(event);
}

} // namespace Teamwright
