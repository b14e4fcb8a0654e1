// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include <QSettings>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String arrayKey("profiles");

/// Words, not numbers, in the file: they survive a new enumerator between two others.
constexpr std::pair<Environment, const char *> environmentWords[] = {
    {Environment::Development, "development"},
    {Environment::Test, "test"},
    {Environment::Production, "production"},
};

QString wordOf(Environment environment)
{
    const auto place =
        std::ranges::find(environmentWords, environment, &std::pair<Environment, const char *>::first);
    return QLatin1String(place->second);
}

Environment environmentOf(const QString &word)
{
    for (const auto &[environment, name] : environmentWords) {
        if (word == QLatin1String(name))
            return environment;
    }
    return Environment::Production; // the most careful one
}

ConnectionProfile readProfile(const QSettings &settings)
{
    const auto text = [&settings](const char *key) { return settings.value(QLatin1String(key)).toString(); };
    ConnectionProfile profile;
    profile.name = text("name");
    profile.baseUrl = baseUrlFromText(text("url"));
    profile.environment = environmentOf(text("environment"));
    profile.isReadOnly = settings.value(u"readOnly"_qs, false).toBool();
    profile.timeout = std::chrono::seconds(settings.value(u"timeout"_qs, 60).toInt());
    profile.keyHeader = text("keyHeader");
    profile.caFile = text("caFile");
    profile.networkProxy = text("networkProxy");
    profile.changedBy = text("changedBy");
    return profile;
}

void writeProfile(QSettings &settings, const ConnectionProfile &profile)
{
    settings.setValue(u"name"_qs, profile.name);
    settings.setValue(u"url"_qs, profile.baseUrl.toString(QUrl::RemoveUserInfo));
    settings.setValue(u"environment"_qs, wordOf(profile.environment));
    settings.setValue(u"readOnly"_qs, profile.isReadOnly);
    settings.setValue(u"timeout"_qs, int(profile.timeout.count()));
    settings.setValue(u"keyHeader"_qs, profile.keyHeader);
    settings.setValue(u"caFile"_qs, profile.caFile);
    settings.setValue(u"networkProxy"_qs, profile.networkProxy);
    settings.setValue(u"changedBy"_qs, profile.changedBy);
}

} // namespace

ProfileStore::ProfileStore(QSettings &settings, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_environment(environment)
{}

QList<ConnectionProfile> ProfileStore::profiles() const
{
    QList<ConnectionProfile> profiles;
    const int count = m_settings.beginReadArray(arrayKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        profiles.append(readProfile(m_settings));
    }
    m_settings.endArray();
    return profiles;
}

std::optional<ConnectionProfile> ProfileStore::find(const QString &name) const
{
    if (name == environmentProfileName)
        return environmentProfile();
    const QList<ConnectionProfile> all = profiles();
    const auto place = std::ranges::find(all, name, &ConnectionProfile::name);
    return place == all.end() ? std::nullopt : std::optional(*place);
}

std::optional<ConnectionProfile> ProfileStore::environmentProfile() const
{
    ConnectionProfile profile;
    profile.name = environmentProfileName;
    profile.baseUrl = baseUrlFromText(m_environment.value(u"LITELLM_PROXY_URL"_qs));
    const QList<ProfileIssue> issues = checkProfile(profile, {});
    const bool isUsable = std::ranges::none_of(issues, [](const ProfileIssue &issue) {
        return issue.place == ProfileIssue::Place::Url && !issue.isWarning();
    });
    return isUsable ? std::optional(profile) : std::nullopt;
}

QByteArray ProfileStore::environmentKey() const
{
    return m_environment.value(u"LITELLM_PROXY_API_KEY"_qs).trimmed().toUtf8();
}

QList<ProfileIssue> ProfileStore::check(const ConnectionProfile &profile, const QString &formerName) const
{
    QStringList otherNames;
    for (const ConnectionProfile &other : profiles()) {
        if (other.name != formerName)
            otherNames.append(other.name);
    }
    return checkProfile(profile, otherNames);
}

QList<ProfileIssue> ProfileStore::save(const ConnectionProfile &profile, const QString &formerName)
{
    const QList<ProfileIssue> issues = check(profile, formerName);
    if (hasErrors(issues))
        return issues;
    QList<ConnectionProfile> all = profiles();
    const auto former = std::ranges::find(all, formerName, &ConnectionProfile::name);
    const std::optional<ConnectionProfile> before =
        former == all.end() ? std::nullopt : std::optional(*former);
    if (before)
        *former = profile;
    else
        all.append(profile);
    write(all);
    if (before && *before != profile)
        Q_EMIT profileReplaced(*before, profile);
    Q_EMIT profilesChanged();
    return issues;
}

void ProfileStore::remove(const QString &name)
{
    QList<ConnectionProfile> all = profiles();
    const auto place = std::ranges::find(all, name, &ConnectionProfile::name);
    if (place == all.end())
        return;
    const ConnectionProfile former = *place;
    all.erase(place);
    write(all);
    Q_EMIT profileRemoved(former);
    Q_EMIT profilesChanged();
}

void ProfileStore::write(const QList<ConnectionProfile> &profiles)
{
    QList<ConnectionProfile> sorted = profiles;
    std::ranges::sort(sorted, [](const ConnectionProfile &a, const ConnectionProfile &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_settings.remove(arrayKey);
    m_settings.beginWriteArray(arrayKey, int(sorted.size()));
    for (int i = 0; i < sorted.size(); ++i) {
        m_settings.setArrayIndex(i);
        writeProfile(m_settings, sorted[i]);
    }
    m_settings.endArray();
    m_settings.sync(); // before a crash can lose it
}

QString secretName(const ConnectionProfile &profile)
{
    return profile.name + QLatin1Char(' ') + originOf(profile.baseUrl);
}

QString draftScope(const ConnectionProfile &profile)
{
    if (profile.name == sandboxProfileName)
        return profile.name;
    return profile.name + QLatin1Char(' ') + profile.baseUrl.toString(QUrl::RemoveUserInfo);
}

} // namespace Teamwright
