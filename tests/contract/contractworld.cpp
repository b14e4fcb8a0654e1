// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractworld.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Teamwright {

namespace {

QJsonObject objectIn(const QByteArray &body) { return QJsonDocument::fromJson(body).object(); }

QJsonObject user(const QString &id, const QString &role)
{
    return {{u"user_id"_qs, id},
            {u"user_role"_qs, role},
            {u"auto_create_key"_qs, false},
            {u"user_email"_qs, QString(id + u"@contract.example"_qs)}};
}

} // namespace

QString filledIn(QString text, const Variables &variables)
{
    for (auto it = variables.begin(); it != variables.end(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    return text;
}

QJsonValue filledIn(const QJsonValue &value, const Variables &variables)
{
    if (value.isString())
        return filledIn(value.toString(), variables);
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(filledIn(item, variables));
        return list;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject filled;
    for (auto it = object.begin(); it != object.end(); ++it)
        filled.insert(filledIn(it.key(), variables), filledIn(it.value(), variables));
    return filled;
}

ContractWorld::ContractWorld(Door &door)
    : m_door(door)
    , m_run(u"cw%1"_qs.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0')))
{
    m_keys = {{u"admin"_qs, door.masterKey()}, {u"none"_qs, {}}, {u"unknown"_qs, "sk-" + m_run.toUtf8()}};
    m_variables = {{u"run"_qs, m_run},
                   {u"home"_qs, QString(m_run + u"-home"_qs)},
                   {u"away"_qs, QString(m_run + u"-away"_qs)},
                   {u"member"_qs, QString(m_run + u"-ana"_qs)},
                   {u"lead"_qs, QString(m_run + u"-lead"_qs)},
                   {u"viewer"_qs, QString(m_run + u"-viewer"_qs)},
                   {u"boss"_qs, QString(m_run + u"-boss"_qs)},
                   {u"ghost"_qs, QString(m_run + u"-ghost"_qs)}};
    makePeople();
    const QJsonValue member = m_variables.value(u"member"_qs);
    const QString home = m_variables.value(u"home"_qs);
    makeKey(u"member"_qs, {{u"user_id"_qs, member}});
    makeKey(u"lead"_qs, {{u"user_id"_qs, m_variables.value(u"lead"_qs)}});
    makeKey(u"viewer"_qs, {{u"user_id"_qs, m_variables.value(u"viewer"_qs)}});
    makeKey(u"boss"_qs, {{u"user_id"_qs, m_variables.value(u"boss"_qs)}});
    makeKey(u"ghost"_qs, {{u"user_id"_qs, m_variables.value(u"ghost"_qs)}});
    makeKey(u"default_user"_qs, {{u"user_id"_qs, u"default_user_id"_qs}});
    makeKey(u"nobody"_qs, {});
    makeKey(u"team_key"_qs, {{u"user_id"_qs, member}, {u"team_id"_qs, home}});
    makeKey(u"team_only"_qs, {{u"team_id"_qs, home}});
    makeKey(u"restricted"_qs, {{u"allowed_routes"_qs, QJsonArray{u"/team/info"_qs}}});
    makeKey(u"restricted_member"_qs,
            {{u"user_id"_qs, member}, {u"allowed_routes"_qs, QJsonArray{u"/team/info"_qs, u"/key/info"_qs}}});
    makeKey(u"llm"_qs, {{u"user_id"_qs, member}, {u"key_type"_qs, u"llm_api"_qs}});
    makeKey(u"management"_qs, {{u"user_id"_qs, member}, {u"key_type"_qs, u"management"_qs}});
    makeKey(u"reader"_qs, {{u"user_id"_qs, member}, {u"key_type"_qs, u"read_only"_qs}});
    makeKey(u"expired"_qs, {{u"duration"_qs, u"0s"_qs}});
    makeKey(u"blocked"_qs, {{u"user_id"_qs, member}, {u"blocked"_qs, true}});
}

ContractWorld::~ContractWorld()
{
    if (!m_door.isShared())
        return;
    removeTeams();
    removeUsers();
    removeKeys();
}

void ContractWorld::makePeople()
{
    const QString member = m_variables.value(u"member"_qs);
    const QString lead = m_variables.value(u"lead"_qs);
    mustWork("POST", "/user/new", user(member, u"internal_user"_qs));
    mustWork("POST", "/user/new", user(lead, u"internal_user"_qs));
    mustWork("POST", "/user/new", user(m_variables.value(u"viewer"_qs), u"proxy_admin_viewer"_qs));
    mustWork("POST", "/user/new", user(m_variables.value(u"boss"_qs), u"proxy_admin"_qs));
    const QJsonArray members{QJsonObject{{u"role"_qs, u"user"_qs}, {u"user_id"_qs, member}},
                             QJsonObject{{u"role"_qs, u"admin"_qs}, {u"user_id"_qs, lead}}};
    mustWork("POST", "/team/new",
             {{u"team_id"_qs, m_variables.value(u"home"_qs)},
              {u"team_alias"_qs, QString(m_run + u" Home"_qs)},
              {u"members_with_roles"_qs, members}});
    mustWork(
        "POST", "/team/new",
        {{u"team_id"_qs, m_variables.value(u"away"_qs)}, {u"team_alias"_qs, QString(m_run + u" Away"_qs)}});
}

void ContractWorld::makeKey(const QString &caller, QJsonObject body)
{
    body.insert(u"key_alias"_qs, QString(m_run + u'-' + caller));
    const QByteArray key = mustWork("POST", "/key/generate", body).value(u"key"_qs).toString().toUtf8();
    m_keys.insert(caller, key);
    m_variables.insert(
        u"hash:"_qs + caller,
        QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex()));
}

QJsonObject ContractWorld::ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body)
{
    const QByteArray text =
        method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return objectIn(send({method, target, {}, text}, u"admin"_qs).body);
}

QJsonObject ContractWorld::mustWork(const QByteArray &method, const QByteArray &target,
                                    const QJsonObject &body)
{
    if (!m_trouble.isEmpty())
        return {};
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const DoorAnswer answer = send({method, target, {}, text}, u"admin"_qs);
    if (answer.status != 200)
        m_trouble =
            u"set-up failed: %1 %2 answered %3 %4"_qs.arg(QString::fromUtf8(target), QString::fromUtf8(text))
                .arg(answer.status)
                .arg(QString::fromUtf8(answer.body + answer.trouble));
    return objectIn(answer.body);
}

bool ContractWorld::isLicensed()
{
    return ask("GET", "/health/license", {}).value(u"has_license"_qs).toBool();
}

DoorAnswer ContractWorld::send(DoorRequest request, const QString &caller)
{
    const QByteArray key = m_keys.value(caller);
    const auto hasHeader = [&request](const QByteArray &name) {
        for (const auto &header : std::as_const(request.headers)) {
            if (header.first.compare(name, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    };
    if (!key.isEmpty() && !hasHeader("Authorization"))
        request.headers.emplaceBack("Authorization", "Bearer " + key);
    if (!request.body.isEmpty() && !hasHeader("Content-Type"))
        request.headers.emplaceBack("Content-Type", "application/json");
    // An empty value takes a header away: so a case can ask without one.
    request.headers.removeIf([](const auto &header) { return header.second.isEmpty(); });
    const DoorAnswer answer = m_door.send(request);
    if (answer.status == 200 && request.target == "/key/generate")
        m_madeKeys << objectIn(answer.body).value(u"token"_qs).toString();
    return answer;
}

void ContractWorld::removeTeams()
{
    // Ids that the proxy made do not begin with the prefix; their aliases hold it.
    const QByteArray search =
        "/v2/team/list?search_team_id_match=prefix&page_size=100&search=" + m_run.toUtf8();
    for (int round = 0; round < 20; ++round) {
        QJsonArray ids;
        const QJsonObject found = ask("GET", search, {});
        for (const QJsonValue &team : found.value(u"teams"_qs).toArray())
            ids.append(team.toObject().value(u"team_id"_qs));
        if (ids.isEmpty())
            return;
        ask("POST", "/team/delete", {{u"team_ids"_qs, ids}});
    }
}

void ContractWorld::removeUsers()
{
    for (int round = 0; round < 20; ++round) {
        QJsonArray ids;
        const QJsonObject found = ask("GET", "/user/list?page_size=100&search=" + m_run.toUtf8(), {});
        for (const QJsonValue &person : found.value(u"users"_qs).toArray())
            ids.append(person.toObject().value(u"user_id"_qs));
        if (ids.isEmpty())
            return;
        ask("POST", "/user/delete", {{u"user_ids"_qs, ids}});
    }
}

void ContractWorld::removeKeys()
{
    for (const QString &token : std::as_const(m_madeKeys))
        ask("POST", "/key/delete", {{u"keys"_qs, QJsonArray{token}}});
}

} // namespace Teamwright
