// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"
#include "teamtree.h"

namespace Teamwright {

class TextOutput;

/// The teams of one export in their order, each as a tree with its secrets masked, made when it is asked for.
class ExportSource final
{
public:
    ExportSource(const QList<Team> &teams, const ExportOptions &options, const ExportProgress &progress);

    qsizetype size() const { return m_order.size(); }
    const ExportOptions &options() const { return m_options; }
    /// The team with masks in the place of secrets; Team::id and its field agree.
    Team team(qsizetype index) const;
    JsonValue tree(qsizetype index) const;
    bool goesOn(qsizetype written) const { return !m_progress || m_progress(written); }

private:
    QList<const Team *> m_order;
    const ExportOptions &m_options;
    const ExportProgress &m_progress;
};

// One function for each form; false when the progress stopped it.
bool writeJson(const ExportSource &source, TextOutput &out);
bool writeYaml(const ExportSource &source, TextOutput &out);
bool writeCsv(const ExportSource &source, TextOutput &out);
bool writeHcl(const ExportSource &source, TextOutput &out);
bool writeKubernetes(const ExportSource &source, TextOutput &out);
bool writeCurl(const ExportSource &source, TextOutput &out);
bool writePython(const ExportSource &source, TextOutput &out);
bool writeMarkdown(const ExportSource &source, TextOutput &out);

} // namespace Teamwright
