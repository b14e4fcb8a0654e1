// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractsuite.h"
#include "httpdoor.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Teamwright {

/// The cases against a real proxy, when somebody names one.
class TestContractProxy final : public ContractSuite
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestContractProxy)
public:
    TestContractProxy()
        : ContractSuite(u"real proxy"_qs)
    {}

    static bool isAsked()
    {
        return qEnvironmentVariableIsSet("TEAMWRIGHT_TEST_PROXY_URL") &&
               qEnvironmentVariableIsSet("TEAMWRIGHT_TEST_PROXY_KEY");
    }

protected:
    std::unique_ptr<Door> openDoor(QString *reason) override
    {
        if (!isAsked()) {
            *reason = u"TEAMWRIGHT_TEST_PROXY_URL and TEAMWRIGHT_TEST_PROXY_KEY name no proxy"_qs;
            return nullptr;
        }
        const QUrl url(qEnvironmentVariable("TEAMWRIGHT_TEST_PROXY_URL"));
        return std::make_unique<HttpDoor>(url, qgetenv("TEAMWRIGHT_TEST_PROXY_KEY"), true);
    }
};

} // namespace Teamwright

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Teamwright::TestContractProxy test;
    const int failures = QTest::qExec(&test, argc, argv);
    // 77 lets CTest say "skipped" instead of "passed" where no proxy was named.
    constexpr int skipped = 77;
    return failures == 0 && !Teamwright::TestContractProxy::isAsked() ? skipped : failures;
}

#include "tst_contractproxy.moc"
