// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeapi.h"
#include "teambuilder.h"
#include "tostring.h"
#include "workspace.h"

#include <QDialog>
#include <QTest>

namespace Teamwright {

inline const TeamId alphaId{u"t-1"_qs};
inline const TeamId betaId{u"t-2"_qs};
inline const TeamId gammaId{u"t-3"_qs};

/// A proxy in memory with three teams, of which the workspace has the rows of the list and nothing else.
class BulkWorld final
{
public:
    BulkWorld()
    {
        api.teams = {TeamBuilder(alphaId.text(), u"Alpha"_qs)
                         .budget(u"5"_qs, u"30d"_qs)
                         .admin(u"ada"_qs)
                         .user(u"bob"_qs),
                     TeamBuilder(betaId.text(), u"Beta"_qs)
                         .budget(u"10"_qs, u"30d"_qs)
                         .admin(u"cyd"_qs)
                         .user(u"ada"_qs),
                     TeamBuilder(gammaId.text(), u"Gamma"_qs).admin(u"dan"_qs)};
        takeRows();
    }

    void takeRows()
    {
        QList<TeamRow> rows;
        for (const Team &team : std::as_const(api.teams))
            rows.append(rowOf(team));
        workspace.takeRows(rows);
    }
    Capabilities &capabilities() { return api.report.capabilities; }
    /// What is staged for that field; Unset when nothing is.
    FieldValue wanted(const TeamId &team, TeamField field) const
    {
        const TeamEdit *edit = workspace.edit(team);
        return edit ? edit->fields.value(field).wanted : FieldValue();
    }
    /// What is staged for that person; nothing when nothing is.
    std::optional<MemberEdit> wanted(const TeamId &team, const QString &user) const
    {
        const TeamEdit *edit = workspace.edit(team);
        const MemberKey key = MemberKey::fromText(user);
        return edit && edit->members.contains(key) ? std::optional(edit->members.value(key)) : std::nullopt;
    }

    FakeApi api;
    Workspace workspace;
};

/// The widget of that type that a screen reader calls so.
template <typename T>
T *named(const QWidget &window, const QString &name)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    qFatal("no widget is called %s", qPrintable(name));
    return nullptr;
}

/// The button whose text begins so, whatever its mnemonic.
template <typename T>
T *button(const QWidget &window, const QString &text)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->text().remove(u'&').startsWith(text))
            return widget;
    }
    qFatal("no button is called %s", qPrintable(text));
    return nullptr;
}

inline FieldValue usd(const char *amount) { return FieldValue(*Usd::parse(QString::fromLatin1(amount))); }

} // namespace Teamwright
