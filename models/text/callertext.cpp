// SPDX-License-Identifier: GPL-3.0-or-later
#include "callertext.h"

#include "datetext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct CallerText
{
    Q_DECLARE_TR_FUNCTIONS(CallerText)
};

QString rightsText(const Capabilities &capabilities)
{
    switch (capabilities.caller) {
    case Caller::Unknown: return CallerText::tr("It could not be found out whom the key speaks for.");
    case Caller::MasterKey:
        return CallerText::tr("This is the master key of the proxy: it may do everything.");
    case Caller::ProxyAdmin:
        return CallerText::tr("The key speaks for %1, an administrator of the proxy: it may do everything.")
            .arg(capabilities.userId.text());
    case Caller::Viewer:
        return CallerText::tr("The key speaks for %1, a viewer: it sees everything and changes nothing.")
            .arg(capabilities.userId.text());
    case Caller::InternalUser:
        return CallerText::tr(
                   "The key speaks for %1, who is not an administrator: it sees the teams %1 belongs to, "
                   "and may manage members where %1 is a team admin.")
            .arg(capabilities.userId.text());
    case Caller::TeamKey:
        return CallerText::tr("The key belongs to the team %1 and not to a person: it sees this one team and "
                              "changes nothing.")
            .arg(capabilities.keyTeam.text());
    case Caller::NobodyKey:
        return CallerText::tr(
            "The key belongs to no person and no team: it sees no teams and changes nothing.");
    case Caller::Restricted: return CallerText::tr("The key is restricted and of no use for managing teams.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString callerName(Caller caller)
{
    switch (caller) {
    case Caller::Unknown: return CallerText::tr("Unknown");
    case Caller::MasterKey: return CallerText::tr("Master key");
    case Caller::ProxyAdmin: return CallerText::tr("Administrator");
    case Caller::Viewer: return CallerText::tr("Viewer");
    case Caller::InternalUser: return CallerText::tr("User");
    case Caller::TeamKey: return CallerText::tr("Key of a team");
    case Caller::NobodyKey: return CallerText::tr("Key of nobody");
    case Caller::Restricted: return CallerText::tr("Restricted key");
    }
    Q_UNREACHABLE();
}

QString callerText(const Capabilities &capabilities)
{
    QStringList sentences{rightsText(capabilities)};
    if (!capabilities.allowedRoutes.isEmpty())
        sentences.append(CallerText::tr("It may use only: %1.")
                             .arg(capabilities.allowedRoutes.join(QStringLiteral(", "))));
    if (capabilities.keyExpires.isValid())
        sentences.append(CallerText::tr("It expires on %1.").arg(localTimeText(capabilities.keyExpires)));
    return sentences.join(u' ');
}

QString connectionText(const ConnectionReport &report)
{
    const Capabilities &capabilities = report.capabilities;
    QStringList sentences;
    sentences.append(capabilities.proxyVersion.isEmpty()
                         ? CallerText::tr("Connected to a LiteLLM proxy that does not tell its version.")
                         : CallerText::tr("Connected to LiteLLM %1.").arg(capabilities.proxyVersion));
    if (!report.isDatabaseConnected)
        sentences.append(
            CallerText::tr("The proxy has no connection to its database, so it cannot manage teams."));
    sentences.append(callerText(capabilities));
    if (capabilities.isReadOnlyProfile)
        sentences.append(CallerText::tr("The profile is read-only."));
    return sentences.join(u' ');
}

} // namespace Teamwright
