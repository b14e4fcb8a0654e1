// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include "errorfamily.h"
#include "replaycompare.h"
#include "sandboxstore.h"

#include <QFile>
#include <QUrl>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Teamwright {

namespace {

using nlohmann::json;

json readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString(), nullptr, false)
                                          : json();
}

QByteArray bytes(const json &text) { return QByteArray::fromStdString(text.get<std::string>()); }

QByteArray encodedQuery(const json &query)
{
    QByteArray text;
    for (const auto &[key, value] : query.items()) {
        const std::string shown = value.is_string() ? value.get<std::string>() : value.dump();
        text += (text.isEmpty() ? '?' : '&') + QUrl::toPercentEncoding(QString::fromStdString(key)) + '=' +
                QUrl::toPercentEncoding(QString::fromStdString(shown));
    }
    return text;
}

/// Lists that the recorder cut to its own rows, since the database was full of other people's.
void cutToOwn(json &body)
{
    const auto isForeign = [](const json &row) {
        const json &name =
            row.is_object() ? row.contains("key_alias") ? row.at("key_alias") : row.at("team_id") : row;
        static const std::vector<std::string> kept{"rec-member", "rec-team_key", "rec-home"};
        const std::string text = name.is_string() ? name.get<std::string>() : std::string();
        return row.is_object() ? std::find(kept.begin(), kept.end(), text) == kept.end()
                               : text.rfind("rec-", 0) != 0;
    };
    for (auto &[key, value] : body.items()) {
        if (value.is_array() && (key == "teams" || key == "keys"))
            value.erase(std::remove_if(value.begin(), value.end(), isForeign), value.end());
        else if (value.is_object())
            cutToOwn(value);
    }
}

} // namespace

Replay::Replay(Door &door, SandboxStore &store, QString recordings)
    : m_door(door)
    , m_store(store)
    , m_folder(std::move(recordings))
{
    m_keys = {{u"admin"_qs, door.masterKey()}, {u"none"_qs, {}}, {u"unknown"_qs, "sk-unknown-0123"}};
}

json Replay::recording(const QString &name) const { return readFile(m_folder + u'/' + name + u".json"_qs); }

bool Replay::isServed(const json &recording)
{
    const std::string path = recording.at("request").at("path");
    static const std::vector<std::string> beyond{"/v2/model/info", "/v1/access_group", "/budget/"};
    return std::none_of(beyond.begin(), beyond.end(),
                        [&path](const std::string &prefix) { return path.rfind(prefix, 0) == 0; });
}

void Replay::run(const QString &stepsFile)
{
    const json steps = readFile(stepsFile);
    if (!steps.is_array())
        m_trouble = u"unreadable: "_qs + stepsFile;
    for (const json &one : steps) {
        if (m_trouble.isEmpty())
            step(one);
    }
}

void Replay::step(const json &step)
{
    if (!step.contains("replay"))
        return setUp(step);
    const QString name = QString::fromStdString(step.at("replay"));
    const json recorded = recording(name);
    m_names << name;
    m_differences.insert(name, recorded.is_object() ? replayed(recorded, step.value("chance", json::array()))
                                                    : u"no such recording"_qs);
}

void Replay::setUp(const json &step)
{
    if (step.contains("sql")) {
        m_store.run(QString::fromStdString(step.at("sql")));
        return;
    }
    const DoorAnswer answer = m_door.send({"POST",
                                           bytes(step.at("post")),
                                           {{"Authorization", "Bearer " + m_door.masterKey()}},
                                           QByteArray::fromStdString(step.at("send").dump())});
    if (answer.status != 200)
        m_trouble = u"set-up failed: %1 %2"_qs.arg(QString::fromStdString(step.dump()),
                                                   QString::fromUtf8(answer.body));
    else if (step.contains("caller"))
        m_keys.insert(QString::fromStdString(step.at("caller")),
                      bytes(json::parse(answer.body.toStdString()).at("key")));
}

QByteArray Replay::keyOf(const QString &caller) const
{
    // A case that shows a badly written key has a caller without one.
    const QByteArray key = m_keys.value(caller);
    return key.isEmpty() ? QByteArray("sk-REDACTED") : key;
}

DoorRequest Replay::requestOf(const json &recording) const
{
    const json &asked = recording.at("request");
    DoorRequest request{
        bytes(asked.at("method")), bytes(asked.at("path")) + encodedQuery(asked.at("query")), {}, {}};
    if (asked.contains("raw"))
        request.body = bytes(asked.at("raw"));
    else if (!asked.at("body").is_null())
        request.body = QByteArray::fromStdString(asked.at("body").dump());
    const QByteArray key = keyOf(QString::fromStdString(recording.at("caller")));
    for (const auto &[name, value] : asked.at("headers").items())
        request.headers.emplaceBack(QByteArray::fromStdString(name),
                                    bytes(value).replace("sk-REDACTED", key));
    if (!request.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

QString Replay::replayed(const json &recording, const json &chance)
{
    const DoorAnswer answer = m_door.send(requestOf(recording));
    const json &wanted = recording.at("response");
    if (answer.status != wanted.at("status").get<int>())
        return u"/status: recorded %1, answered %2 %3"_qs.arg(wanted.at("status").get<int>())
            .arg(answer.status)
            .arg(QString::fromUtf8(answer.body.left(600)));
    if (answer.header("content-type") != bytes(wanted.at("headers").at("content-type")))
        return u"/headers/content-type: "_qs + QString::fromUtf8(answer.header("content-type"));
    if (wanted.contains("text"))
        return answer.body == bytes(wanted.at("text")) ? QString()
                                                       : u"/text: "_qs + QString::fromUtf8(answer.body);
    json body = json::parse(answer.body.toStdString(), nullptr, false);
    const QByteArray recordedText = QByteArray::fromStdString(wanted.at("body").dump());
    if (answer.status >= 400 && errorFamily(answer.body) != errorFamily(recordedText))
        return u"/body: recorded family %1, answered %2"_qs.arg(errorFamily(recordedText),
                                                                errorFamily(answer.body));
    if (recording.contains("note"))
        cutToOwn(body);
    json wantedBody = wanted.at("body");
    for (const json &place : chance) {
        const json::json_pointer pointer(place.get<std::string>());
        if (!body.contains(pointer))
            return u"%1: absent"_qs.arg(QString::fromStdString(place));
        wantedBody[pointer] = shapeOf(wantedBody.at(pointer));
        body[pointer] = shapeOf(body.at(pointer));
    }
    return replayDifference(wantedBody, body);
}

} // namespace Teamwright
