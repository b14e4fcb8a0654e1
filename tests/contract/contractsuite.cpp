// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractsuite.h"

#include "contractrun.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Teamwright {

ContractSuite::ContractSuite(QString doorName, QObject *parent)
    : QObject(parent)
    , m_doorName(std::move(doorName))
{}

ContractSuite::~ContractSuite() = default;

void ContractSuite::initTestCase()
{
    QString reason;
    m_door = openDoor(&reason);
    if (!m_door)
        QSKIP(qPrintable(reason));
    m_cases = readContractCases(QStringLiteral(TW_CONTRACT_CASES));
    m_world = std::make_unique<ContractWorld>(*m_door);
    QVERIFY2(m_world->trouble().isEmpty(), qPrintable(m_world->trouble()));
    m_isLicensed = m_world->isLicensed();
}

void ContractSuite::answersAsTheContractSays_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases.at(i).rule + u' ' + m_cases.at(i).name)) << i;
}

void ContractSuite::answersAsTheContractSays()
{
    QFETCH(const int, number);
    const ContractCase &one = m_cases.at(number);
    if (one.onlyWhere == u"sandbox"_qs && m_door->isShared())
        QSKIP("only on a door of our own: it would harm others, or needs what they may not have");
    if (one.onlyWhere == u"community"_qs && m_isLicensed)
        QSKIP("this proxy has a licence");
    ++m_run;
    const QString trouble = runContractCase(one, *m_world, number);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    ++m_held;
}

void ContractSuite::cleanupTestCase()
{
    m_world.reset();
    if (m_door)
        qInfo("contract through the %s: %d cases, %d held", qPrintable(m_doorName), m_run, m_held);
}

} // namespace Teamwright
