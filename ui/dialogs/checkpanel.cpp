// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpanel.h"

#include "banner.h"
#include "callertext.h"
#include "disclosure.h"
#include "errortext.h"
#include "profiletext.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

namespace Teamwright {

CheckPanel::CheckPanel(KeyRing &keys, ApiFactory makeApi, QWidget *parent)
    : QWidget(parent)
    , m_check(keys, std::move(makeApi))
{
    m_button = new QPushButton;
    m_button->setIcon(iconFor(Icon::Connection));
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0); // nobody knows how long it takes
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Checking the connection"));
    m_result = new Banner;
    m_result->setClosable(false);
    m_result->setAccessibleName(tr("Result of the check"));
    m_detail = new QPlainTextEdit;
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("Answer of the proxy"));
    m_more = new Disclosure(tr("Details"));
    m_more->setContent(m_detail);

    auto *line = new QHBoxLayout;
    line->addWidget(m_button);
    line->addWidget(m_progress, 1);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::small);
    layout->addLayout(line);
    layout->addWidget(m_result);
    layout->addWidget(m_more);
    clear();

    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_check.isRunning())
            clear();
        else
            Q_EMIT checkRequested();
    });
    connect(&m_check, &ConnectionCheck::finished, this, &CheckPanel::take);
}

void CheckPanel::start(const ConnectionProfile &profile, const QByteArray &key)
{
    clear();
    m_profile = profile;
    m_check.start(profile, key);
    showRunning(true);
}

void CheckPanel::clear()
{
    m_check.cancel();
    showRunning(false);
    m_result->hide();
    m_more->hide();
}

void CheckPanel::setCanCheck(bool canCheck) { m_button->setEnabled(canCheck); }

void CheckPanel::take(const Result<ConnectionReport> &result)
{
    showRunning(false);
    if (!result)
        return showResult(Tone::Danger, connectionErrorText(result.error(), m_profile),
                          errorDetail(result.error()));
    const bool isOfUse =
        result->isDatabaseConnected && result->capabilities.obstacleTo(Verb::ListOwnTeams) == Obstacle::None;
    showResult(isOfUse ? Tone::Success : Tone::Warning, connectionText(*result), {});
}

void CheckPanel::showRunning(bool isRunning)
{
    m_button->setText(isRunning ? tr("Stop Checking") : tr("&Check Connection"));
    m_progress->setVisible(isRunning);
}

void CheckPanel::showResult(Tone tone, const QString &text, const QString &detail)
{
    m_result->showMessage(tone, text);
    m_detail->setPlainText(detail);
    m_more->setOpen(false);
    m_more->setVisible(!detail.isEmpty());
    Q_EMIT resultShown();
}

} // namespace Teamwright
