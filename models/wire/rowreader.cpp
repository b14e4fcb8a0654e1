// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowreader.h"

#include "rowparser.h"

namespace Teamwright {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

ApiError badReply(simdjson::error_code error, const QString &path)
{
    return ApiError::of(ApiError::Kind::BadReply, 0,
                        u"%1: %2"_qs.arg(path, QString::fromUtf8(simdjson::error_message(error))));
}

/// On failure the path tells which row it was.
simdjson::error_code readRows(RowParser &parser, ondemand::array source, QList<TeamRow> &rows)
{
    for (auto element : source) {
        ondemand::object object;
        if (const auto error = element.get_object().get(object))
            return error;
        rows.append(TeamRow());
        if (const auto error = parser.read(object, rows.last()))
            return error;
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readNumber(ondemand::value value, int &number)
{
    int64_t read = 0;
    const auto error = value.get_int64().get(read);
    number = int(read);
    return error;
}

simdjson::error_code readPageFields(RowParser &parser, ondemand::object source, Page<TeamRow> &page)
{
    bool hasTeams = false;
    for (auto field : source) {
        std::string_view key;
        ondemand::value value;
        ondemand::array teams;
        auto error = field.unescaped_key().get(key);
        if (!error)
            error = field.value().get(value);
        if (!error && key == "teams") {
            hasTeams = true;
            error = value.get_array().get(teams);
            if (!error)
                error = readRows(parser, teams, page.items);
        } else if (!error && key == "total") {
            error = readNumber(value, page.total);
        } else if (!error && key == "page") {
            error = readNumber(value, page.number);
        } else if (!error && key == "total_pages") {
            error = readNumber(value, page.pageCount);
        }
        if (error)
            return error;
    }
    return hasTeams ? simdjson::SUCCESS : simdjson::NO_SUCH_FIELD;
}

} // namespace

RowReader::RowReader()
    : m_pool(std::make_unique<Pool>())
{}
RowReader::~RowReader() = default;

Result<Page<TeamRow>> RowReader::readPage(const QByteArray &answer)
{
    const QMutexLocker lock(&m_pool->mutex);
    const simdjson::padded_string padded(answer.constData(), size_t(answer.size()));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    RowParser rows(*m_pool);
    Page<TeamRow> page;
    auto error = parser.iterate(padded).get(document);
    if (!error)
        error = document.get_object().get(object);
    if (!error)
        error = readPageFields(rows, object, page);
    if (error)
        return badReply(error,
                        page.items.isEmpty() ? u"$.teams"_qs : u"$.teams[%1]"_qs.arg(page.items.size() - 1));
    return page;
}

Result<QList<TeamRow>> RowReader::readArray(const QByteArray &answer)
{
    const QMutexLocker lock(&m_pool->mutex);
    const simdjson::padded_string padded(answer.constData(), size_t(answer.size()));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array array;
    RowParser rowParser(*m_pool);
    QList<TeamRow> rows;
    auto error = parser.iterate(padded).get(document);
    if (!error)
        error = document.get_array().get(array);
    if (!error)
        error = readRows(rowParser, array, rows);
    if (error)
        return badReply(error, u"$[%1]"_qs.arg(std::max<qsizetype>(rows.size() - 1, 0)));
    return rows;
}

} // namespace Teamwright
