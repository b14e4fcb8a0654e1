// SPDX-License-Identifier: GPL-3.0-or-later
#include "hclteam.h"

#include "slug.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Shape = HclShape;

constexpr std::array attributes{
    HclAttribute{QLatin1String("team_alias"), Shape::Scalar},
    HclAttribute{QLatin1String("organization_id"), Shape::Scalar},
    HclAttribute{QLatin1String("blocked"), Shape::Scalar},
    HclAttribute{QLatin1String("max_budget"), Shape::Scalar},
    HclAttribute{QLatin1String("budget_duration"), Shape::Duration},
    HclAttribute{QLatin1String("tpm_limit"), Shape::Scalar},
    HclAttribute{QLatin1String("rpm_limit"), Shape::Scalar},
    HclAttribute{QLatin1String("team_member_budget"), Shape::Scalar},
    HclAttribute{QLatin1String("team_member_tpm_limit"), Shape::Scalar},
    HclAttribute{QLatin1String("team_member_rpm_limit"), Shape::Scalar},
    HclAttribute{QLatin1String("models"), Shape::Texts},
    HclAttribute{QLatin1String("tags"), Shape::Texts},
    HclAttribute{QLatin1String("guardrails"), Shape::Texts},
    HclAttribute{QLatin1String("prompts"), Shape::Texts},
    HclAttribute{QLatin1String("team_member_permissions"), Shape::Texts},
    HclAttribute{QLatin1String("model_aliases"), Shape::TextMap},
    HclAttribute{QLatin1String("model_tpm_limit"), Shape::WholeMap},
    HclAttribute{QLatin1String("model_rpm_limit"), Shape::WholeMap},
    HclAttribute{QLatin1String("metadata"), Shape::Metadata},
    HclAttribute{QLatin1String("router_settings"), Shape::Router},
};

/// Settings that the proxy keeps in metadata and the provider names beside it (contract 2.1).
constexpr std::array liftedKeys{QLatin1String("prompts"), QLatin1String("model_tpm_limit"),
                                QLatin1String("model_rpm_limit")};

/// Fills one block; each value that is written is taken out of the tree.
class TeamBlock final
{
public:
    TeamBlock(HclBody &body, const JsonValue &tree)
        : m_body(body)
        , m_left(tree)
    {
        JsonValue metadata = m_left[u"metadata"];
        for (const QLatin1String key : liftedKeys) {
            if (metadata.contains(QString(key)) && !m_left.contains(QString(key)))
                m_left.insert(key, metadata.take(QString(key)));
        }
        if (metadata.isObject())
            m_left.insert(u"metadata"_qs, metadata);
    }

    void fill()
    {
        const bool isNameless = m_left[u"team_alias"].toString().isEmpty();
        if (isNameless) {
            m_body.attribute("team_alias", hclString(m_left[u"team_id"].toString()));
            note(u"team_alias: the team has no name, and the provider asks for one"_qs);
            m_left.take(u"team_alias");
        }
        for (const HclAttribute &attribute : attributes) {
            const JsonValue value = m_left[QString(attribute.key)];
            if (!value.isNull() && write(attribute, value))
                m_left.take(QString(attribute.key));
        }
        writeComments();
    }

private:
    void note(const QString &text) { m_notes.append(text); }

    /// False when the provider could not hold it.
    bool write(const HclAttribute &attribute, const JsonValue &value)
    {
        const QByteArray name = attribute.key.latin1();
        switch (attribute.shape) {
        case Shape::Scalar: return writeScalar(name, value);
        case Shape::Duration: return writeDuration(name, value);
        case Shape::Texts: return writeTexts(name, value);
        case Shape::TextMap: return writeMap(name, value, &JsonValue::isString);
        case Shape::WholeMap:
            return writeMap(name, value, [](const JsonValue &each) { return each.toInteger().has_value(); });
        case Shape::Metadata: return writeMetadata(name, value);
        case Shape::Router: return writeRouter(name, value);
        }
        Q_UNREACHABLE();
    }

    bool writeScalar(const QByteArray &name, const JsonValue &value)
    {
        if (value.isArray() || value.isObject())
            return false;
        m_body.attribute(name, hclExpression(value));
        return true;
    }

    bool writeDuration(const QByteArray &name, const JsonValue &value)
    {
        static const QRegularExpression pattern(
            u"\\A([1-9][0-9]*(s|m|h|d|w)|1mo|hourly|daily|weekly|monthly)\\z"_qs);
        if (pattern.match(value.toString()).hasMatch())
            return writeScalar(name, value);
        note(u"%1: the provider refuses this period"_qs.arg(QString::fromLatin1(name)));
        return false;
    }

    bool writeTexts(const QByteArray &name, const JsonValue &value)
    {
        const JsonValue::Array &texts = value.toArray();
        if (!std::ranges::all_of(texts, &JsonValue::isString) || texts.isEmpty())
            return false;
        QList<QByteArray> expressions;
        for (const JsonValue &text : texts)
            expressions.append(hclString(text.toString()));
        m_body.list(name, expressions);
        return true;
    }

    template <typename Fits>
    bool writeMap(const QByteArray &name, const JsonValue &value, Fits fits)
    {
        QList<std::pair<QString, QByteArray>> entries;
        for (const JsonValue::Member &entry : value.toObject()) {
            if (!std::invoke(fits, entry.value))
                return false;
            entries.append({entry.key, hclExpression(entry.value)});
        }
        if (!entries.isEmpty())
            m_body.map(name, entries);
        return !entries.isEmpty();
    }

    /// A map of texts: numbers and flags become texts, null has no form.
    bool writeMetadata(const QByteArray &name, const JsonValue &value)
    {
        QList<std::pair<QString, QByteArray>> entries;
        for (const JsonValue::Member &entry : value.toObject()) {
            const JsonValue &each = entry.value;
            const QString path = u"metadata."_qs + QString::fromUtf8(JsonValue(entry.key).toCompact());
            if (each.isNull()) {
                note(path + u" = null: the provider has no null here"_qs);
            } else if (each.isArray() || each.isObject()) {
                entries.append({entry.key, "jsonencode(" + hclExpression(each) + ')'});
            } else if (each.isString()) {
                entries.append({entry.key, hclString(each.toString())});
                if (each.toString().startsWith(u'{') || each.toString().startsWith(u'['))
                    note(path +
                         u": a text that begins like JSON, and that the provider would send as JSON"_qs);
            } else {
                entries.append({entry.key, hclString(QString::fromUtf8(each.toCompact()))});
                note(path + u": no text on the proxy; the provider would send one"_qs);
            }
        }
        if (!entries.isEmpty())
            m_body.map(name, entries);
        return true;
    }

    /// [{"gpt-4o": ["a", "b"]}] becomes [{ model = "gpt-4o", fallback_models = ["a", "b"] }].
    static std::optional<QByteArray> fallbacks(const JsonValue &value)
    {
        QList<QByteArray> result;
        for (const JsonValue &element : value.toArray()) {
            if (element.toObject().size() != 1 || !element.toObject().first().value.isArray())
                return {};
            const JsonValue::Member &entry = element.toObject().first();
            if (!std::ranges::all_of(entry.value.toArray(), &JsonValue::isString))
                return {};
            result.append("{ model = " + hclString(entry.key) +
                          ", fallback_models = " + hclExpression(entry.value) + " }");
        }
        return result.isEmpty() ? std::nullopt : std::optional('[' + result.join(", ") + ']');
    }

    bool writeRouter(const QByteArray &name, const JsonValue &value)
    {
        QList<QByteArray> parts;
        for (const JsonValue::Member &entry : value.toObject()) {
            const bool isKnown = entry.key == u"fallbacks" || entry.key == u"context_window_fallbacks";
            const auto list = isKnown ? fallbacks(entry.value) : std::nullopt;
            if (list)
                parts.append(entry.key.toLatin1() + " = " + *list);
            else if (saysSomething(entry.value))
                note(u"router_settings.%1 = %2"_qs.arg(QString::fromUtf8(JsonValue(entry.key).toCompact()),
                                                       QString::fromUtf8(entry.value.toCompact())));
        }
        if (!parts.isEmpty())
            m_body.attribute(name, "{ " + parts.join(", ") + " }");
        return true;
    }

    void writeComments()
    {
        // The id stands in the import block, the members in resources of their own.
        m_left.take(u"team_id");
        m_left.take(u"members_with_roles");
        for (const JsonValue::Member &entry : m_left.toObject()) {
            if (saysSomething(entry.value))
                note(QString::fromUtf8(JsonValue(entry.key).toCompact() + " = " + entry.value.toCompact()));
        }
        if (m_notes.isEmpty())
            return;
        m_body.comment(u"Not held by the provider:"_qs);
        for (const QString &text : std::as_const(m_notes))
            m_body.comment(u"  "_qs + text);
    }

    HclBody &m_body;
    JsonValue m_left;
    QStringList m_notes;
};

} // namespace

std::span<const HclAttribute> hclTeamAttributes() { return attributes; }

void fillTeam(HclBody &body, const JsonValue &tree) { TeamBlock(body, tree).fill(); }

} // namespace Teamwright
