// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "curltools.h"
#include "issue.h"
#include "outcome.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QSplitter;

namespace Teamwright {

class Banner;
class Catalogs;
class Clock;
class CreateController;
class FormFields;
class RequestPane;
class TextLabel;
class Workspace;

/// The form in which a team is created, in the place of the detail. Shows one typed team of a workspace, and
/// the request it would become; closing it keeps the typed team.
class TeamForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamForm)

public:
    TeamForm(CreateController &controller, Catalogs &catalogs, const Clock &clock, CurlTools curl,
             QWidget *parent = nullptr);

    void edit(Workspace &workspace, const TeamId &newTeamKey);
    const TeamId &key() const { return m_key; }
    /// The controller's capabilities were found out anew.
    void updateCapabilities();

    /// Which sections are open, and how the preview is sized, for the settings.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void closeRequested();                                ///< what was typed stays
    void discardRequested(const Teamwright::TeamId &key); ///< asked for and confirmed
    void openTeamRequested(const Teamwright::TeamId &id);
    void userCreationRequested(const Teamwright::User &user);
    void organizationCreationRequested(const Teamwright::Organization &organization);
    void layoutChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QWidget *makeHeader();
    QWidget *makeFooter();
    void connectParts();
    void connectController();
    void addShortcuts();

    QString refusal() const;
    void create();
    void showStopped(const QList<Issue> &issues);
    void showFailed(const Outcome &outcome);
    void showRawAnswer();
    void showBusy();
    void accept(const Issue &issue);
    void refresh();
    void refreshIssues();
    void discard();
    void copyCurl();
    void openPasteDialog();
    void fill(const PastedContent &pasted);
    void offerClipboard();
    void nameUser(const Issue &issue);

    CreateController &m_controller;
    const CurlTools m_curl;
    QPointer<Workspace> m_workspace;
    TeamId m_key;
    std::optional<ApiError> m_answer; ///< of the last failure
    std::function<void()> m_bannerAction;
    bool m_isCreateWanted = false; ///< only questions stand in the way
    QPointer<QWidget> m_focusBeforeBusy;
    QTimer m_issuesDelay;
    QTimer m_previewDelay;

    FormFields *m_fields;
    RequestPane *m_request;
    QScrollArea *m_scroll;
    QSplitter *m_splitter;
    Banner *m_banner;
    TextLabel *m_status;
    QPushButton *m_discard;
    QPushButton *m_create;
};

} // namespace Teamwright
