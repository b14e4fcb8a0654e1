// SPDX-License-Identifier: GPL-3.0-or-later
#include "applytext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct ApplyText
{
    Q_DECLARE_TR_FUNCTIONS(ApplyText)
};

} // namespace

QString applyQuestionTitle() { return ApplyText::tr("Apply to Production"); }

QString applyQuestion(const QString &profileName, int teamCount)
{
    return ApplyText::tr("This changes %n team(s) on the production proxy “%1”.", nullptr, teamCount)
        .arg(profileName);
}

QStringList applyAnswers() { return {ApplyText::tr("Apply"), ApplyText::tr("Cancel")}; }

} // namespace Teamwright
