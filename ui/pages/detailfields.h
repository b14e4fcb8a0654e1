// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "team.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

class QFormLayout;

namespace Teamwright {

class Catalogs;
class Clock;
class Disclosure;
class FormFields;
class Workspace;

/// One existing team but for its members: the proxy's figures, every field to be edited, then what no table
/// of ours knows. Stages what is typed.
class DetailFields final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailFields)

public:
    DetailFields(Catalogs &catalogs, const Clock &clock, QWidget *parent = nullptr);

    void setCapabilities(const Capabilities &capabilities);
    void setPermissions(const QStringList &available); ///< that members' keys may get
    /// An opened team; the same one again when it was fetched anew. nullptr: none.
    void showTeam(Workspace *workspace, const TeamId &id);

private:
    void showFigures(const TeamFigures &figures);
    void showRest(const JsonValue &rest);
    void showIssues();
    void addJson(QFormLayout &form, const QString &label, const JsonValue &value, bool mayUnfold);

    Catalogs &m_catalogs;
    QPointer<Workspace> m_workspace;
    TeamId m_id;
    Capabilities m_capabilities;
    QTimer m_issuesDelay;
    FormFields *m_fields;
    QWidget *m_figures;
    QWidget *m_restRows;
    Disclosure *m_rest;
};

} // namespace Teamwright
