// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamform.h"

#include "banner.h"
#include "createcontroller.h"
#include "emphasis.h"
#include "formfields.h"
#include "requestpane.h"
#include "textlabel.h"
#include "workspace.h"

#include <QApplication>
#include <QDataStream>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

namespace Teamwright {

namespace {

constexpr auto issuesDelay = std::chrono::milliseconds(250); ///< a word being typed is not wrong yet
constexpr int widestForm = 760;
constexpr int previewHeight = 210;
constexpr qint32 layoutVersion = 1;

} // namespace

TeamForm::TeamForm(CreateController &controller, Catalogs &catalogs, const Clock &clock, CurlTools curl,
                   QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_curl(std::move(curl))
    , m_fields(new FormFields(catalogs, clock, FormFields::Purpose::NewTeam))
    , m_request(new RequestPane)
    , m_scroll(new QScrollArea)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_banner(new Banner)
    , m_status(new TextLabel(TextRole::Small))
    , m_discard(new QPushButton(tr("Discard")))
    , m_create(new QPushButton(tr("Create Team")))
{
    setObjectName(QStringLiteral("teamForm"));
    m_issuesDelay.setSingleShot(true);
    m_issuesDelay.setInterval(issuesDelay);
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(0);
    layOut();
    connectParts();
    connectController();
    addShortcuts();
}

void TeamForm::layOut()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Space::huge, Space::small, Space::huge, Space::huge);
    column->addWidget(m_fields);
    m_fields->setMaximumWidth(widestForm);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_request);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({3 * previewHeight, previewHeight});

    auto *banner = new QHBoxLayout;
    banner->setContentsMargins(Space::huge, 0, Space::huge, 0);
    banner->addWidget(m_banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::small);
    layout->addWidget(makeHeader());
    layout->addLayout(banner);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeFooter());
    for (QWidget *input : m_fields->findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(input) || qobject_cast<QPlainTextEdit *>(input))
            input->installEventFilter(this);
    }
}

QWidget *TeamForm::makeHeader()
{
    auto *close = new QToolButton;
    close->setIcon(iconFor(Icon::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close form"));
    close->setToolTip(tr("Close; what is typed is kept (Esc)"));
    close->setObjectName(QStringLiteral("closeForm"));
    connect(close, &QToolButton::clicked, this, &TeamForm::closeRequested);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(Space::huge, Space::large, Space::large, 0);
    layout->addWidget(new TextLabel(tr("New team"), TextRole::Title), 1);
    layout->addWidget(close);
    return header;
}

QWidget *TeamForm::makeFooter()
{
    m_create->setObjectName(QStringLiteral("createTeam"));
    m_create->setAccessibleName(tr("Create Team"));
    m_create->setToolTip(tr("Send the request (Ctrl+Return)"));
    m_discard->setObjectName(QStringLiteral("discard"));
    setEmphasis(*m_create, Emphasis::Primary);
    setEmphasis(*m_discard, Emphasis::Quiet);
    m_discard->setAutoDefault(false);
    m_create->setAutoDefault(false);
    m_status->setMuted(true);
    m_status->setWordWrap(true);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(Space::huge, Space::small, Space::huge, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_create);
    return footer;
}

void TeamForm::connectParts()
{
    connect(m_create, &QPushButton::clicked, this, &TeamForm::create);
    connect(m_discard, &QPushButton::clicked, this, &TeamForm::discard);
    connect(m_request, &RequestPane::copyRequested, this, &TeamForm::copyCurl);
    connect(m_request, &RequestPane::pasteRequested, this, &TeamForm::openPasteDialog);
    connect(m_fields, &FormFields::accepted, this, &TeamForm::accept);
    connect(m_fields, &FormFields::openTeamRequested, this,
            [this](const Issue &issue) { Q_EMIT openTeamRequested(TeamId(issue.arguments.value(1))); });
    connect(m_fields, &FormFields::userCreationRequested, this, &TeamForm::nameUser);
    connect(m_fields, &FormFields::newOrganizationRequested, this, [this](const QString &alias) {
        Q_EMIT organizationCreationRequested({{}, alias});
    });
    connect(m_fields, &FormFields::openSectionsChanged, this, &TeamForm::layoutChanged);
    connect(m_splitter, &QSplitter::splitterMoved, this, &TeamForm::layoutChanged);
    connect(m_banner, &Banner::actionChosen, this, [this] {
        if (m_bannerAction)
            m_bannerAction();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_fields->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, Space::giant);
    });
}

void TeamForm::connectController()
{
    const auto ours = [this](auto handle) {
        return [this, handle](const TeamId &key, const auto &...arguments) {
            if (key == m_key)
                handle(arguments...);
        };
    };
    connect(&m_controller, &CreateController::issuesChanged, this, ours([this] { refresh(); }));
    connect(&m_controller, &CreateController::busyChanged, this, ours([this] { showBusy(); }));
    connect(&m_controller, &CreateController::stopped, this,
            ours([this](const QList<Issue> &issues) { showStopped(issues); }));
    connect(&m_controller, &CreateController::failed, this,
            ours([this](const Outcome &outcome) { showFailed(outcome); }));
    connect(&m_issuesDelay, &QTimer::timeout, this, &TeamForm::refreshIssues);
    connect(&m_previewDelay, &QTimer::timeout, this,
            [this] { m_request->setPreview(m_controller.preview(m_key)); });
}

void TeamForm::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::CTRL | Qt::Key_Return, &TeamForm::create);
    add(Qt::CTRL | Qt::Key_Enter, &TeamForm::create);
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_V, &TeamForm::openPasteDialog);
}

void TeamForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= widestForm + widestForm / 2 ? Qt::Horizontal : Qt::Vertical);
}

QByteArray TeamForm::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QList<int> open;
    for (const FieldSection section : m_fields->openSections())
        open.append(int(section));
    stream << layoutVersion << open << m_splitter->saveState();
    return bytes;
}

void TeamForm::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    qint32 version = 0;
    QList<int> open;
    QByteArray splitter;
    stream >> version >> open >> splitter;
    if (version != layoutVersion || stream.status() != QDataStream::Ok)
        return;
    QList<FieldSection> sections;
    for (const int section : open)
        sections.append(FieldSection(section));
    m_fields->setOpenSections(sections);
    m_splitter->restoreState(splitter);
}

} // namespace Teamwright
