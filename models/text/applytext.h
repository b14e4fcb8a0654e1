// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Teamwright {

/// Asked before an apply on a production profile.
QString applyQuestionTitle();
QString applyQuestion(const QString &profileName, int teamCount);
QStringList applyAnswers(); ///< yes, no

} // namespace Teamwright
