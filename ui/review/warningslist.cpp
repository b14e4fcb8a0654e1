// SPDX-License-Identifier: GPL-3.0-or-later
#include "warningslist.h"

#include "banner.h"
#include "emphasis.h"
#include "rawdialog.h"

#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Teamwright {

namespace {

constexpr qsizetype mostShown = 4;
constexpr int mostAlike = 2; // more of one kind are counted

Tone toneOf(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Error: return Tone::Danger;
    case Issue::Severity::Question: return Tone::Warning;
    case Issue::Severity::Hint: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

WarningsList::WarningsList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    hide();
}

void WarningsList::setWarnings(const QList<Warning> &warnings)
{
    for (QWidget *line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    m_sentences.clear();
    m_warnings = warnings;
    std::ranges::stable_sort(m_warnings, {}, &Warning::severity);
    QMap<int, int> counts;
    for (const Warning &warning : std::as_const(m_warnings))
        ++counts[warning.kind];
    QMap<int, int> told;
    for (const Warning &warning : std::as_const(m_warnings)) {
        const int others = counts[warning.kind] - 1;
        const bool isCounted = counts[warning.kind] > mostAlike;
        if (m_sentences.size() == mostShown || (told[warning.kind]++ && isCounted))
            continue;
        addLine(warning.severity, isCounted
                                      ? tr("%1 (and %n more like this)", nullptr, others).arg(warning.text)
                                      : warning.text);
    }
    if (m_sentences.size() < m_warnings.size()) {
        auto *all = new QPushButton(tr("All %n warnings…", nullptr, int(m_warnings.size())));
        all->setObjectName(QStringLiteral("allWarnings"));
        all->setAutoDefault(false);
        setEmphasis(*all, Emphasis::Quiet);
        connect(all, &QPushButton::clicked, this, &WarningsList::showAll);
        static_cast<QVBoxLayout *>(layout())->addWidget(all, 0, Qt::AlignLeft);
        m_lines.append(all);
    }
    setVisible(!m_lines.isEmpty());
}

void WarningsList::addLine(Issue::Severity severity, const QString &text)
{
    auto *line = new InlineNote;
    line->setNote(toneOf(severity), text);
    layout()->addWidget(line);
    m_sentences.append(text);
    m_lines.append(line);
}

void WarningsList::showAll()
{
    QStringList lines;
    for (const Warning &warning : std::as_const(m_warnings))
        lines.append(warning.text);
    (new RawDialog(tr("Warnings"), lines.join(u'\n'), this))->open();
}

} // namespace Teamwright
