// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractcase.h"
#include "contractworld.h"

#include <QObject>

#include <memory>

namespace Teamwright {

/// Every case of the contract through one door, a data row each. The last line says how many held.
class ContractSuite : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContractSuite)
public:
    explicit ContractSuite(QString doorName, QObject *parent = nullptr);
    ~ContractSuite() override;

protected:
    /// Opens the door, or says in *reason why it cannot be opened here: the suite is skipped then.
    virtual std::unique_ptr<Door> openDoor(QString *reason) = 0;

private Q_SLOTS:
    void initTestCase();
    void answersAsTheContractSays_data();
    void answersAsTheContractSays();
    void cleanupTestCase();

private:
    QString m_doorName;
    std::unique_ptr<Door> m_door;
    std::unique_ptr<ContractWorld> m_world;
    QList<ContractCase> m_cases;
    bool m_isLicensed = false;
    int m_run = 0;
    int m_held = 0;
};

} // namespace Teamwright
