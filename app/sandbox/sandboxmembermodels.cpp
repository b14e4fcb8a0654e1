// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxmodels.h"

#include "sandboxbudget.h"

#include <cmath>

namespace Teamwright {
namespace {

constexpr const char *roles[] = {"admin", "user", nullptr};

std::vector<SandboxField> operator+(std::vector<SandboxField> left, const std::vector<SandboxField> &right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Json checkIncrease(const Json &value, const Json &loc, ValidationItems &items)
{
    const size_t before = items.items().size();
    const Json number = checkNumber(value, loc, items);
    if (items.items().size() > before)
        return number;
    if (!std::isfinite(number.get<double>()))
        items.add("finite_number", loc, "Input should be a finite number");
    else if (number.get<double>() < 0)
        items.add("greater_than_equal", loc, "Input should be greater than or equal to 0");
    return number;
}

/// A date or a moment; without a zone it stays without one.
Json checkMoment(const Json &value, const Json &loc, ValidationItems &items)
{
    if (value.is_number())
        return pythonTime(
            QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(asDouble(value) * 1000), Qt::UTC));
    if (!value.is_string()) {
        items.add("datetime_type", loc, "Input should be a valid datetime");
        return value;
    }
    const QString text = asText(value).replace(u' ', u'T');
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        items.add("datetime_from_date_parsing", loc,
                  text.size() < 10 ? "Input should be a valid datetime or date, input is too short"
                                   : "Input should be a valid datetime or date, invalid character in year");
        return value;
    }
    if (moment.timeSpec() != Qt::LocalTime)
        return pythonTime(moment);
    return jsonText(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
}

const char *temporaryBudgetFault(const Json &sent)
{
    const bool isWhole =
        member(sent, "temp_budget_increase").is_null() == member(sent, "temp_budget_expiry").is_null();
    return isWhole ? nullptr : "temp_budget_increase and temp_budget_expiry must be set together";
}

const char *identityFault(const Json &value)
{
    const bool isNamed = !member(value, "user_id").is_null() || !member(value, "user_email").is_null();
    return isNamed ? nullptr : "Either user id or user email must be provided";
}

} // namespace

Json checkMember(const Json &value, const Json &loc, ValidationItems &items)
{
    if (value.is_object())
        return validated(memberModel(), value, loc, items);
    items.add("value_error", loc, "Value error, input needs to be a dictionary");
    return value;
}

const SandboxModel &memberModel()
{
    static const SandboxModel model{
        {{"user_id", checkText}, {"user_email", checkText}, {"role", checkWord<roles>, true, false}},
        identityFault};
    return model;
}

const SandboxModel &memberDeleteModel()
{
    static const SandboxModel model{
        {{"user_id", checkText}, {"user_email", checkText}, {"team_id", checkText, true, false}},
        identityFault};
    return model;
}

const SandboxModel &memberUpdateModel()
{
    static const SandboxModel model{memberDeleteModel().fields +
                                        std::vector<SandboxField>{{"max_budget_in_team", checkNumber},
                                                                  {"role", checkWord<roles>},
                                                                  {"tpm_limit", checkInteger},
                                                                  {"rpm_limit", checkInteger},
                                                                  {"budget_duration", checkText},
                                                                  {"allowed_models", checkListOf<checkText>},
                                                                  {"temp_budget_increase", checkIncrease},
                                                                  {"temp_budget_expiry", checkMoment}},
                                    identityFault, temporaryBudgetFault};
    return model;
}

} // namespace Teamwright
