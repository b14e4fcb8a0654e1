// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

const QString &mask()
{
    static const QString text = u"•••"_qs;
    return text;
}

bool namesSecret(const QString &key)
{
    static const QRegularExpression words(
        u"secret|passw(or)?d|passphrase|api_?-?key|access_?-?key|private_?-?key|token|credential|authorization|webhook_url|cookie"_qs,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression counts(u"tokens|token_(count|limit|budget)|_tokens_|public"_qs,
                                           QRegularExpression::CaseInsensitiveOption);
    return words.match(key).hasMatch() && !counts.match(key).hasMatch();
}

/// By what it begins with: LiteLLM and OpenAI, Slack, GitHub, GitLab, AWS, Google, JSON web tokens, PEM; or
/// by a password in an address.
bool looksSecret(const QString &text)
{
    static const QRegularExpression forms(
        u"\\bsk-[A-Za-z0-9_-]{8,}|\\bxox[abeprs]-|\\bgh[oprsu]_\\w{20,}|\\bgithub_pat_|\\bglpat-|\\bAKIA[0-"
        u"9A-Z]{16}\\b"
        "|\\bAIza[\\w-]{30,}|\\beyJ[\\w-]{10,}\\.eyJ|-----BEGIN [A-Z ]*PRIVATE KEY|\\bBearer +[\\w.-]{8,}"
        "|://[^/\\s:@]+:[^/\\s@]+@|hooks\\.slack\\.com/services/"_qs);
    return forms.match(text).hasMatch();
}

bool isSecret(const QString &key, const QString &text)
{
    if (text.isEmpty() || text == mask() || text.startsWith(u"os.environ/"))
        return false;
    return namesSecret(key) || looksSecret(text);
}

/// Tells of each text below a value: the key it stands under (that of the list for its elements) and its
/// path. What comes back takes its place; nothing takes it out.
using Visit =
    std::function<std::optional<JsonValue>(const QString &key, const QString &path, const JsonValue &text)>;

/// Keys that hold a dot or a bracket stand in brackets, so that no two places share a path.
QString pathBelow(const QString &path, const QString &key)
{
    if (key.contains(u'.') || key.contains(u'['))
        return path + u"[\""_qs + key + u"\"]"_qs;
    return path.isEmpty() ? key : path + u'.' + key;
}

JsonValue walked(const JsonValue &value, const QString &key, const QString &path, const Visit &visit);

std::optional<JsonValue> walkedPart(const JsonValue &value, const QString &key, const QString &path,
                                    const Visit &visit)
{
    return value.isString() ? visit(key, path, value) : std::optional(walked(value, key, path, visit));
}

JsonValue walked(const JsonValue &value, const QString &key, const QString &path, const Visit &visit)
{
    if (value.isArray()) {
        JsonValue::Array result;
        for (qsizetype i = 0; i < value.toArray().size(); ++i) {
            if (auto part =
                    walkedPart(value.toArray()[i], key, path + u'[' + QString::number(i) + u']', visit))
                result.append(*std::move(part));
        }
        return JsonValue(std::move(result));
    }
    if (!value.isObject())
        return value;
    JsonValue::Object result;
    for (const JsonValue::Member &entry : value.toObject()) {
        if (auto part = walkedPart(entry.value, entry.key, pathBelow(path, entry.key), visit))
            result.append({entry.key, *std::move(part)});
    }
    return JsonValue(std::move(result));
}

/// Walks every place of a team where anything may stand.
void walkTeam(Team &team, const Visit &visit)
{
    for (const FieldSpec &spec : teamFields()) {
        if (const JsonValue *json = team.value(spec.field).as<JsonValue>())
            team.setValue(spec.field, FieldValue(walked(*json, spec.key, spec.key, visit)));
    }
    team.rest = walked(team.rest, {}, {}, visit);
}

/// Each text of a team by its path.
QHash<QString, JsonValue> textsOf(const Team &team)
{
    QHash<QString, JsonValue> texts;
    Team copy = team;
    walkTeam(copy, [&](const QString &, const QString &path, const JsonValue &text) {
        texts.insert(path, text);
        return std::optional(text);
    });
    return texts;
}

} // namespace

QList<Secret> findSecrets(const QList<Team> &teams)
{
    QList<Secret> secrets;
    for (Team team : teams) {
        const QString alias = team.alias();
        walkTeam(team, [&](const QString &key, const QString &path, const JsonValue &text) {
            if (isSecret(key, text.toString()))
                secrets.append({team.id, alias, path});
            return std::optional(text);
        });
    }
    return secrets;
}

Team withoutSecrets(const Team &team)
{
    Team result = team;
    walkTeam(result, [](const QString &key, const QString &, const JsonValue &text) {
        return std::optional(isSecret(key, text.toString()) ? JsonValue(mask()) : text);
    });
    return result;
}

QStringList maskedPaths(const Team &team)
{
    QStringList paths;
    Team copy = team;
    walkTeam(copy, [&](const QString &, const QString &path, const JsonValue &text) {
        if (text.toString() == mask())
            paths.append(path);
        return std::optional(text);
    });
    return paths;
}

void restoreSecrets(Team &imported, const Team &current)
{
    if (maskedPaths(imported).isEmpty())
        return;
    const QHash<QString, JsonValue> known = textsOf(current);
    walkTeam(imported, [&](const QString &, const QString &path, const JsonValue &text) {
        if (text.toString() != mask())
            return std::optional(text);
        const auto value = known.constFind(path);
        return value == known.constEnd() ? std::nullopt : std::optional(*value);
    });
}

} // namespace Teamwright
