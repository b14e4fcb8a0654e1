// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchcreate.h"

#include "bareclient.h"
#include "benchserver.h"
#include "catalogs.h"
#include "clock.h"
#include "createcontroller.h"
#include "ownedapi.h"
#include "planrunner.h"
#include "statistics.h"
#include "teamsmodel.h"
#include "workspace.h"

#include <QElapsedTimer>
#include <QTableView>
#include <QTest>
#include <QUuid>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// The part of the program between the button and the table.
class Desk final
{
public:
    explicit Desk(const BenchServer &server)
        : m_api(makeLiteLlmApi(
              server.profile(), [key = server.key()] { return key; }, m_clock))
        , m_catalogs(*m_api)
        , m_runner(*m_api)
        , m_controller(*m_api, m_workspace, m_catalogs, m_runner)
    {
        m_model.setWorkspace(&m_workspace);
        m_view.setModel(&m_model);
        m_view.resize(1000, 700);
        m_view.show();
    }

    double create(const QString &alias, TeamId *made)
    {
        const TeamId key = m_workspace.startNewTeam();
        m_workspace.setField(key, TeamField::Alias, FieldValue(alias));
        QElapsedTimer timer;
        bool isDone = false;
        const auto connection = QObject::connect(&m_controller, &CreateController::created, &m_view,
                                                 [&](const TeamId &, const TeamId &id) {
                                                     m_view.scrollTo(m_model.index(m_model.rowOfTeam(id), 0));
                                                     m_view.repaint();
                                                     isDone = true;
                                                     *made = id;
                                                 });
        timer.start();
        m_controller.create(key);
        while (!isDone && timer.elapsed() < 60000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 60000);
        const double taken = milliseconds(timer);
        QObject::disconnect(connection);
        return taken;
    }

private:
    Clock m_clock;
    std::unique_ptr<TeamsApi> m_api;
    Workspace m_workspace;
    Catalogs m_catalogs;
    PlanRunner m_runner;
    CreateController m_controller;
    TeamsModel m_model;
    QTableView m_view;
};

double createBare(BareClient &client, const QString &alias, TeamId *made)
{
    *made = TeamId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QByteArray body =
        R"({"team_alias": ")" + alias.toUtf8() + R"(", "team_id": ")" + made->text().toUtf8() + R"("})";
    QElapsedTimer timer;
    timer.start();
    client.post("/team/new", body);
    client.get("/team/info?team_id=" + made->text().toUtf8());
    return milliseconds(timer);
}

} // namespace

QJsonObject benchCreate(const BenchServer &server, int rounds)
{
    Desk desk(server);
    BareClient client(server.profile().baseUrl, server.key());
    const QString prefix = u"bench-%1-"_qs.arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
    std::vector<double> ours, bare;
    QByteArray ids;
    const auto remember = [&ids](const TeamId &id) {
        ids += (ids.isEmpty() ? "\"" : ",\"") + id.text().toUtf8() + '"';
    };
    for (int round = 0; round < rounds + 3; ++round) {
        TeamId made;
        const double bareTime = createBare(client, prefix + QString::number(2 * round), &made);
        remember(made);
        const double ourTime = desk.create(prefix + QString::number(2 * round + 1), &made);
        remember(made);
        if (round >= 3) { // the first ones warm both up
            bare.push_back(bareTime);
            ours.push_back(ourTime);
        }
    }
    client.post("/team/delete", "{\"team_ids\": [" + ids + "]}");
    return {{u"server"_qs, server.name()},
            {u"rounds"_qs, rounds},
            {u"ours_ms"_qs, median(ours)},
            {u"ours_p90_ms"_qs, percentile(ours, 0.9)},
            {u"bare_ms"_qs, median(bare)},
            {u"ratio"_qs, median(ours) / median(bare)},
            {u"added_ms"_qs, median(ours) - median(bare)}};
}

} // namespace Teamwright
