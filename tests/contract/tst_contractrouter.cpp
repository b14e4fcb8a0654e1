// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractsuite.h"
#include "routerdoor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Teamwright {

/// The cases against the sandbox's router, without a socket.
class TestContractRouter final : public ContractSuite
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestContractRouter)
public:
    TestContractRouter()
        : ContractSuite(u"router"_qs)
    {}

protected:
    std::unique_ptr<Door> openDoor(QString *) override { return std::make_unique<RouterDoor>(); }
};

} // namespace Teamwright

QTEST_GUILESS_MAIN(Teamwright::TestContractRouter)
#include "tst_contractrouter.moc"
