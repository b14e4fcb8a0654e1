// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileedits.h"

#include "connectioncontroller.h"
#include "profilestore.h"

#include <algorithm>

namespace Teamwright {

ProfileEdits::ProfileEdits(const QList<ConnectionProfile> &choices)
{
    for (const ConnectionProfile &profile : choices)
        m_edits.append({profile, profile, {}});
}

void ProfileEdits::set(int index, const ConnectionProfile &profile, const QByteArray &key)
{
    m_edits[index].profile = profile;
    m_edits[index].key = key;
}

int ProfileEdits::add(const QString &name)
{
    ProfileEdit edit;
    edit.profile.name = freeName(name);
    m_edits.append(edit);
    return count() - 1;
}

int ProfileEdits::duplicate(int index, const QString &name)
{
    ProfileEdit edit{{}, m_edits[index].profile, {}};
    edit.profile.name = freeName(name);
    m_edits.append(edit);
    return count() - 1;
}

void ProfileEdits::remove(int index)
{
    const ProfileEdit edit = m_edits.takeAt(index);
    if (edit.former)
        m_removed.append(edit.former->name);
}

bool ProfileEdits::isChanged() const
{
    return !m_removed.isEmpty() || std::ranges::any_of(m_edits, &ProfileEdit::isChanged);
}

QList<ProfileIssue> ProfileEdits::issues(int index) const
{
    if (m_edits[index].isReserved() && m_edits[index].former)
        return {};
    QStringList otherNames;
    for (int i = 0; i < count(); ++i) {
        if (i != index)
            otherNames.append(m_edits[i].profile.name);
    }
    return checkProfile(m_edits[index].profile, otherNames);
}

std::optional<int> ProfileEdits::firstWithErrors() const
{
    for (int i = 0; i < count(); ++i) {
        if (hasErrors(issues(i)))
            return i;
    }
    return {};
}

std::optional<int> ProfileEdits::save(ConnectionController &controller)
{
    if (const auto faulty = firstWithErrors())
        return faulty;
    for (const QString &name : std::exchange(m_removed, {}))
        controller.profiles().remove(name);
    for (int i = 0; i < count(); ++i) {
        ProfileEdit &edit = m_edits[i];
        if (edit.isReserved() || !edit.isChanged())
            continue;
        const QString formerName = edit.former ? edit.former->name : QString();
        if (hasErrors(controller.save(edit.profile, edit.key, formerName)))
            return i;
        edit.former = edit.profile;
        edit.key.clear();
    }
    return {};
}

QString ProfileEdits::freeName(const QString &name) const
{
    const auto isTaken = [this](const QString &candidate) {
        return std::ranges::any_of(m_edits, [&candidate](const ProfileEdit &edit) {
            return edit.profile.name.compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    QString candidate = name;
    for (int i = 2; isTaken(candidate); ++i)
        candidate = QStringLiteral("%1 %2").arg(name).arg(i);
    return candidate;
}

} // namespace Teamwright
