// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxshapes.h"

#include <QFile>

namespace Teamwright {

static Json resource(const QString &name)
{
    QFile file(QStringLiteral(":/sandbox/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Json::object();
    return Json::parse(file.readAll().toStdString());
}

Json shape(const char *name)
{
    static const Json shapes = resource(QStringLiteral("shapes.json"));
    return shapes.at(name);
}

const Json &catalog(const char *name)
{
    static const Json entries = resource(QStringLiteral("catalog.json"));
    return entries.at(name);
}

Json shaped(const char *name, const Json &values)
{
    Json result = shape(name);
    for (auto field = result.begin(); field != result.end(); ++field) {
        const auto value = values.find(field.key());
        if (value != values.end())
            field.value() = *value;
    }
    return result;
}

} // namespace Teamwright
