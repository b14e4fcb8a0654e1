// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractsuite.h"
#include "socketdoor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Teamwright {

/// The cases against the sandbox as it is served: the same answers must come through QHttpServer.
class TestContractSocket final : public ContractSuite
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestContractSocket)
public:
    TestContractSocket()
        : ContractSuite(u"socket"_qs)
    {}

protected:
    std::unique_ptr<Door> openDoor(QString *reason) override { return SocketDoor::open(reason); }
};

} // namespace Teamwright

QTEST_GUILESS_MAIN(Teamwright::TestContractSocket)
#include "tst_contractsocket.moc"
