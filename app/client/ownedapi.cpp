// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownedapi.h"

#include "httptransport.h"
#include "litellmapi.h"

#include <QNetworkAccessManager>

namespace Teamwright {

namespace {

/// What the api refers to: a base, so that it is there before the api and gone after it.
struct Ground
{
    Ground(const ConnectionProfile &profile, KeyProvider key, const Clock &clock)
        : transport(manager, profile, std::move(key), clock)
    {}

    QNetworkAccessManager manager;
    HttpTransport transport;
};

class OwnedApi final : private Ground, public LiteLlmApi
{
public:
    OwnedApi(const ConnectionProfile &profile, KeyProvider key, const Clock &clock,
             std::function<void(const Exchange &)> exchanged)
        : Ground(profile, std::move(key), clock)
        , LiteLlmApi(Ground::transport)
    {
        if (exchanged)
            QObject::connect(&(Ground::transport), &HttpTransport::exchangeFinished, &(Ground::transport),
                             std::move(exchanged));
    }
};

} // namespace

std::unique_ptr<TeamsApi> makeLiteLlmApi(const ConnectionProfile &profile, KeyProvider key,
                                         const Clock &clock, std::function<void(const Exchange &)> exchanged)
{
    return std::make_unique<OwnedApi>(profile, std::move(key), clock, std::move(exchanged));
}

} // namespace Teamwright
