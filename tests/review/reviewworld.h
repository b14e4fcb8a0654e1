// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applycontroller.h"
#include "catalogs.h"
#include "createcontroller.h"
#include "fakeapi.h"
#include "planrunner.h"
#include "reviewdialog.h"
#include "scriptedprompter.h"
#include "teambuilder.h"
#include "workspace.h"

#include <QPointer>
#include <QTest>

namespace Teamwright {

/// A proxy in memory with three teams that are open, and a review over what a test stages for them.
class ReviewWorld final
{
public:
    explicit ReviewWorld(Environment environment = Environment::Development);
    ~ReviewWorld();

    FakeApi api;
    Workspace workspace;
    Catalogs catalogs{api};
    PlanRunner runner{api};
    CreateController creator{api, workspace, catalogs, runner};
    ScriptedPrompter prompter;
    ConnectionProfile profile;
    std::unique_ptr<ApplyController> controller;
    QPointer<ReviewDialog> dialog;

    void stageField(const TeamId &team, TeamField field, const FieldValue &value);
    void stageRole(const TeamId &team, const QString &user, MemberRole role);
    void stageRemoval(const TeamId &team, const QString &user);
    void stageDeletion(const TeamId &team);
    void open(); ///< shows the review of all that

    /// The widget of that type that a screen reader calls so.
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *widget : dialog->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no widget is called %s", qPrintable(name));
        return nullptr;
    }
    template <typename T>
    T *object(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }

    QString cell(int row, ChangesColumn column) const;
    QString summary() const;
    void press(const char *button) const; ///< by a click
};

} // namespace Teamwright
