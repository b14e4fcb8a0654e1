// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractrun.h"

#include "errorfamily.h"
#include "jsonpattern.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Teamwright {

namespace {

QJsonValue parsed(const QByteArray &text)
{
    // Qt reads documents only; a list around it lets bare texts and numbers through.
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']');
    return document.array().size() == 1 ? document.array().at(0) : QJsonValue(QJsonValue::Undefined);
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

DoorRequest requestOf(const QJsonObject &step)
{
    const QString line = step.value(u"do"_qs).toString();
    const qsizetype space = line.indexOf(u' ');
    DoorRequest request{line.left(space).toUtf8(), line.mid(space + 1).toUtf8(), {}, {}};
    if (step.contains(u"send"_qs))
        request.body = compact(step.value(u"send"_qs));
    if (step.contains(u"raw"_qs))
        request.body = step.value(u"raw"_qs).toString().toUtf8();
    const QJsonObject headers = step.value(u"headers"_qs).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.emplaceBack(it.key().toUtf8(), it.value().toString().toUtf8());
    return request;
}

QString badlyWritten(const QJsonObject &step)
{
    static const QStringList known{u"do"_qs,   u"send"_qs,   u"raw"_qs,    u"headers"_qs,
                                   u"as"_qs,   u"status"_qs, u"family"_qs, u"says"_qs,
                                   u"body"_qs, u"header"_qs, u"keep"_qs,   u"text"_qs};
    for (const QString &key : step.keys()) {
        if (!known.contains(key))
            return u"a step says '%1', which nobody reads"_qs.arg(key);
    }
    const bool isRefusal = step.value(u"status"_qs).toInt(200) >= 400;
    if (isRefusal && !step.contains(u"family"_qs) && !step.contains(u"text"_qs))
        return u"a refusal without its family"_qs;
    return step.contains(u"do"_qs) ? QString() : u"a step without a request"_qs;
}

QString wordsDeparture(const QJsonValue &wanted, const QString &words)
{
    const QJsonArray fragments = wanted.isArray() ? wanted.toArray() : QJsonArray{wanted};
    for (const QJsonValue &fragment : fragments) {
        if (!wanted.isUndefined() && !words.contains(fragment.toString()))
            return u"the words '%1' lack '%2'"_qs.arg(words, fragment.toString());
    }
    return {};
}

QString headersDeparture(const QJsonObject &wanted, const DoorAnswer &answer)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QByteArray found = answer.header(it.key().toUtf8());
        const QJsonValue value =
            found.isNull() ? QJsonValue(QJsonValue::Undefined) : QString::fromUtf8(found);
        const QString trouble = departure(value, it.value(), u"header "_qs + it.key());
        if (!trouble.isEmpty())
            return trouble;
    }
    return {};
}

QString answerDeparture(const QJsonObject &step, const DoorAnswer &answer)
{
    if (answer.status != step.value(u"status"_qs).toInt(200))
        return u"expected status %1, found %2"_qs.arg(step.value(u"status"_qs).toInt(200)).arg(answer.status);
    if (step.contains(u"family"_qs) && errorFamily(answer.body) != step.value(u"family"_qs).toString())
        return u"expected family %1, found %2"_qs.arg(step.value(u"family"_qs).toString(),
                                                      errorFamily(answer.body));
    if (step.contains(u"text"_qs) && answer.body != step.value(u"text"_qs).toString().toUtf8())
        return u"expected the bare text '%1'"_qs.arg(step.value(u"text"_qs).toString());
    const QString words = wordsDeparture(step.value(u"says"_qs), errorWords(answer.body));
    if (!words.isEmpty())
        return words;
    const QString header = headersDeparture(step.value(u"header"_qs).toObject(), answer);
    if (!header.isEmpty() || !step.contains(u"body"_qs))
        return header;
    return departure(parsed(answer.body), step.value(u"body"_qs));
}

/// "keep": {"name": "key/deeper/0"} remembers a value of the answer for the steps after.
void keep(const QJsonObject &wanted, const QByteArray &body, Variables *variables)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        QJsonValue value = parsed(body);
        for (const QString &part : it.value().toString().split(u'/'))
            value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
        variables->insert(it.key(), value.toString());
    }
}

} // namespace

QString runContractCase(const ContractCase &contractCase, ContractWorld &world, int number)
{
    Variables variables = world.variables();
    variables.insert(u"p"_qs, u"%1-%2-"_qs.arg(variables.value(u"run"_qs)).arg(number));
    if (contractCase.steps.isEmpty())
        return u"a case without steps: "_qs + contractCase.name;
    int count = 0;
    for (const QJsonObject &template_ : contractCase.steps) {
        ++count;
        const QJsonObject step = filledIn(QJsonValue(template_), variables).toObject();
        const QString caller = step.value(u"as"_qs).toString(u"admin"_qs);
        QString trouble = badlyWritten(step);
        if (trouble.isEmpty() && !world.callers().contains(caller))
            trouble = u"no caller "_qs + caller;
        DoorAnswer answer;
        if (trouble.isEmpty()) {
            answer = world.send(requestOf(step), caller);
            trouble = answerDeparture(step, answer);
        }
        if (!trouble.isEmpty())
            return u"step %1, %2 as %3: %4\n%5 %6"_qs.arg(count)
                .arg(step.value(u"do"_qs).toString(), caller, trouble)
                .arg(answer.status)
                .arg(QString::fromUtf8((answer.body + answer.trouble).left(1500)));
        keep(step.value(u"keep"_qs).toObject(), answer.body, &variables);
    }
    return {};
}

} // namespace Teamwright
