// SPDX-License-Identifier: GPL-3.0-or-later
#include "import.h"

#include "curlreader.h"
#include "readers.h"
#include "secrets.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Code = ImportFault::Code;

Import failed(Code code, QStringList arguments = {})
{
    Import result;
    result.fault = ImportFault{code, std::move(arguments)};
    return result;
}

Import tooLarge(qint64 bytes)
{
    constexpr qint64 megabyte = 1024 * 1024;
    return failed(Code::TooLarge,
                  {QString::number(bytes / megabyte), QString::number(largestImport / megabyte)});
}

/// The first line that says something.
QByteArray firstLine(const QByteArray &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = std::max(text.indexOf('\n', at), qsizetype(-1));
        const QByteArray line = text.mid(at, end < 0 ? -1 : end - at).trimmed();
        if (!line.isEmpty() && !line.startsWith('#') && line != "---" && !line.startsWith('%'))
            return line;
        if (end < 0)
            break;
        at = end + 1;
    }
    return {};
}

bool isScript(const QByteArray &text)
{
    static const QRegularExpression command(u"(^|\\n)[ \\t]*([$>] )?curl(\\.exe)?[ \\t\\\\]"_qs);
    return command.match(QString::fromUtf8(text.left(64 * 1024))).hasMatch();
}

/// "key:", "- key:" and the like; a header of CSV has none of them.
bool isYaml(const QByteArray &line)
{
    static const QRegularExpression form(u"\\A(- |[\\w\"']+:(\\s|\\z)|-\\z)"_qs);
    return form.match(QString::fromUtf8(line.left(200))).hasMatch();
}

std::optional<Format> guess(const QByteArray &text)
{
    const QByteArray line = firstLine(text);
    if (line.startsWith('{') || line.startsWith('['))
        return Format::Json;
    if (isScript(text))
        return Format::Curl;
    if (isYaml(line))
        return Format::Yaml;
    const auto separates = [](char c) { return c == ',' || c == ';' || c == '\t' || c == '|'; };
    return std::ranges::any_of(line, separates) ? std::optional(Format::Csv) : std::nullopt;
}

void append(QList<ImportFault> &issues, Code code, const QStringList &each)
{
    for (const QString &argument : each)
        issues.append({code, {argument}});
}

} // namespace

bool ImportedTeam::isUsable() const { return std::ranges::none_of(issues, &ImportFault::isFatal); }

QByteArray asUtf8(const QByteArray &text)
{
    const bool isUtf16 = text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff");
    if (isUtf16)
        return QString(QStringDecoder(QStringConverter::Utf16)(text)).toUtf8();
    return text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
}

void finishTeam(ImportedTeam &team)
{
    append(team.issues, Code::MaskedSecret, maskedPaths(team.team));
    for (ImportFault &issue : team.issues) {
        if (issue.line == 0) {
            issue.line = team.line;
            issue.column = team.column;
        }
    }
}

ImportedTeam teamOfBody(const QString &text, int line, int column)
{
    ImportedTeam result{{}, line, column, {}};
    const auto read = readPastedTeam(text);
    if (const auto *fault = std::get_if<PasteFault>(&read)) {
        const bool isInFile = fault->kind == PasteFault::Kind::BodyInFile;
        const bool isJson = fault->kind == PasteFault::Kind::BadJson;
        result.issues.append({isInFile ? Code::BodyInFile
                              : isJson ? Code::BadJson
                                       : Code::NotATeam,
                              {isJson ? fault->json.reason : fault->detail}});
        return result;
    }
    const auto &pasted = std::get<PastedTeam>(read);
    result.team = pasted.team;
    for (const PastedTeam::Deprecated &entry : pasted.deprecated)
        result.team.members.append(entry.member);
    for (const FieldSpec &spec : teamFields()) {
        if (const auto *invalid = result.team.value(spec.field).as<FieldValue::Invalid>())
            result.issues.append({Code::BadValue, {spec.key, invalid->typed.left(100)}});
    }
    append(result.issues, Code::UnknownField, pasted.unknownKeys);
    append(result.issues, Code::UnusedOption, pasted.unusedOptions);
    return result;
}

Import readTeams(const QByteArray &bytes, std::optional<Format> format, const ImportProgress &progress)
{
    if (bytes.size() > largestImport)
        return tooLarge(bytes.size());
    QByteArray text = asUtf8(bytes);
    if (std::ranges::all_of(text, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }))
        return failed(Code::Empty);
    if (text.left(4096).contains('\0'))
        return failed(Code::UnknownForm);
    if (!format)
        format = guess(text);
    // Spreadsheets on Windows write in the code page of their country.
    if (format == Format::Csv && !text.isValidUtf8())
        text = QString::fromLatin1(text).toUtf8();
    Import result;
    switch (format.value_or(Format::Markdown)) {
    case Format::Json: result = readJsonTeams(text, progress); break;
    case Format::Yaml: result = readYamlTeams(text, progress); break;
    case Format::Csv: result = readCsvTeams(text, progress); break;
    case Format::Curl: result = readCurlTeams(text); break;
    default: return failed(Code::UnknownForm);
    }
    if (result.fault)
        result.teams.clear();
    for (ImportedTeam &team : result.teams)
        finishTeam(team);
    return result;
}

Import readTeamsFile(const QString &path, const ImportProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Code::ReadFailed, {file.errorString()});
    if (file.size() > largestImport)
        return tooLarge(file.size());
    const QByteArray text = file.read(largestImport + 1); // a pipe tells no size
    if (file.error() != QFileDevice::NoError)
        return failed(Code::ReadFailed, {file.errorString()});
    std::optional<Format> format = formatOfFileName(path);
    // What is in a file called .sh or .json counts more than its name.
    if (format && (!formatSpec(*format).isReadable || *format == Format::Json || *format == Format::Curl))
        format.reset();
    return readTeams(text, format, progress);
}

} // namespace Teamwright
