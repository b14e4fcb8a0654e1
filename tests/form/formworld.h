// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogs.h"
#include "createcontroller.h"
#include "fakeapi.h"
#include "fakeclock.h"
#include "planrunner.h"
#include "teamform.h"
#include "workspace.h"

#include <QLineEdit>
#include <QTest>

namespace Teamwright {

/// A form over a proxy in memory, shown and ready to be typed into.
class FormWorld final
{
public:
    /// `prepare` fills the proxy before anything is asked of it.
    explicit FormWorld(const std::function<void(FakeApi &)> &prepare = {}, CurlTools curl = {});

    FakeApi api;
    FakeClock clock;
    Workspace workspace;
    Catalogs catalogs{api};
    PlanRunner runner{api};
    CreateController controller{api, workspace, catalogs, runner};
    TeamId key;
    std::unique_ptr<TeamForm> form;

    const Team &typed() const { return *workspace.newTeam(key); }
    const FieldValue &value(TeamField field) const { return typed().value(field); }

    /// The widget of that type that a screen reader calls so; the test fails when there is none.
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *widget : form->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no widget is called %s", qPrintable(name));
        return nullptr;
    }
    template <typename T>
    T *object(const char *name) const
    {
        return form->findChild<T *>(QLatin1String(name));
    }

    /// Replaces what stands in the field of that name, key by key.
    void type(const QString &name, const QString &text) const;
    /// Presses a key wherever the focus is.
    void press(int which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Types wherever the focus is.
    void type(const QString &text) const;

    /// The team that the proxy was asked to make; one creation must have arrived.
    const Team &sent() const;
    /// What was sent, as JSON without the id that the program made.
    QByteArray sentBody() const;
    QStringList sentencesAt(TeamField field) const; ///< issues shown beside it
};

} // namespace Teamwright
