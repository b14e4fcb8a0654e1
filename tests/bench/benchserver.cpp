// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchserver.h"

#include "sandboxrouter.h"
#include "sandboxserver.h"
#include "sandboxstore.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QByteArray teamBody(int number)
{
    const QByteArray id = QByteArray::number(number).rightJustified(6, '0');
    return R"({"team_id":"bench-)" + id + R"(","team_alias":"Team )" + id + R"(","max_budget":)" +
           QByteArray::number(50 * (number % 20 + 1)) + R"(,"budget_duration":"30d")" +
           R"(,"models":["gpt-4o","claude-sonnet","gpt-4o-mini"],"metadata":{"tags":["bench"]})" +
           R"(,"members_with_roles":[{"role":"admin","user_id":"user-)" + id.right(3) + R"("},)" +
           R"({"role":"user","user_id":"user-a)" + id.right(2) + R"("},{"role":"user","user_id":"user-b)" +
           id.right(2) + R"("}]})";
}

void fill(const QString &file, int teams)
{
    SandboxStore store(file);
    SandboxRouter router(store, {"sk-bench"});
    SandboxTransaction transaction(store);
    for (int number = 0; number < teams; ++number) {
        const SandboxAnswer answer =
            router.handle({"POST",
                           "/team/new",
                           {},
                           {{"authorization", "Bearer sk-bench"}, {"content-type", "application/json"}},
                           teamBody(number)});
        if (answer.status != 200)
            qFatal("the sandbox does not take a team: %s", answer.body.constData());
        // Each new team looks through all teams of its members; nothing measured here asks for those.
        if (number % 100 == 0)
            store.run(u"DELETE FROM user_teams"_qs);
    }
    transaction.commit();
}

} // namespace

BenchServer::BenchServer() = default;
BenchServer::~BenchServer() = default;

std::unique_ptr<BenchServer> BenchServer::sandboxWith(int teams)
{
    std::unique_ptr<BenchServer> server(new BenchServer);
    server->m_name = u"sandbox"_qs;
    const QString file = server->m_folder.filePath(u"sandbox.sqlite"_qs);
    fill(file, teams);
    server->m_sandbox = std::make_unique<SandboxServer>(SandboxServerOptions{
        .dataFile = file, .isEmpty = true, .port = 0, .masterKey = "sk-bench", .isLicensed = false});
    if (const auto fault = server->m_sandbox->start())
        qFatal("the sandbox does not start: %s", qPrintable(*fault));
    server->m_profile.baseUrl = server->m_sandbox->url();
    server->m_key = server->m_sandbox->key();
    return server;
}

std::unique_ptr<BenchServer> BenchServer::realProxy()
{
    if (!qEnvironmentVariableIsSet("TEAMWRIGHT_TEST_PROXY_URL"))
        return nullptr;
    std::unique_ptr<BenchServer> server(new BenchServer);
    server->m_name = u"real"_qs;
    server->m_profile.baseUrl = QUrl(qEnvironmentVariable("TEAMWRIGHT_TEST_PROXY_URL"));
    server->m_key = qgetenv("TEAMWRIGHT_TEST_PROXY_KEY");
    return server;
}

} // namespace Teamwright
