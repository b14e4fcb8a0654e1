// SPDX-License-Identifier: GPL-3.0-or-later
#include "stormwindow.h"

#include "stagedstore.h"

namespace Teamwright {

using namespace Qt::StringLiterals;
using Call = FakeApi::Call;

namespace {

constexpr int teamCount = 8;

} // namespace

Storm::Storm(quint32 seed)
    : m_random(seed)
{
    QList<Team> teams;
    for (int i = 0; i < teamCount; ++i) {
        Team team = TeamBuilder(u"t-%1"_qs.arg(i), u"Team %1"_qs.arg(i)).budget(u"10"_qs).admin(u"boss"_qs);
        team.setValue(TeamField::TpmLimit, FieldValue(FieldValue::Null()));
        team.setValue(TeamField::RpmLimit, FieldValue(qint64(5)));
        teams.append(team);
    }
    open(teams, {});
}

void Storm::step()
{
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
    case 3: return edit();
    case 4: return undo();
    case 5: return redo();
    case 6: return changeBehindTheBack();
    case 7: return refresh(randomTeam());
    case 8:
    case 9:
    case 10: return apply();
    default: return below(8) == 0 ? restart() : revert();
    }
}

QString Storm::fault() const
{
    QMap<StormEntry, StormTruth::Wish> staged;
    for (const TeamEdit &edit : m_desk->workspace.edits())
        read(edit, staged);
    if (staged != m_truth.wishes())
        return u"staged: %1\nwanted: %2"_qs.arg(text(staged), text(m_truth.wishes()));
    for (const Team &team : m_desk->api.teams) {
        const StormValues held = valuesOf(team);
        for (auto entry = held.cbegin(); entry != held.cend(); ++entry) {
            if (entry.key().isMember() && entry.value().size() > 0 && entry.value() != u"1")
                return entry.key().what + u" is a member more than once"_qs;
        }
        const Team *working = m_desk->workspace.workingTeam(team.id);
        const StormValues shown = working ? valuesOf(*working) : StormValues();
        for (auto entry = shown.cbegin(); entry != shown.cend(); ++entry) {
            if (entry.value() != m_truth.shown(entry.key()))
                return u"%1 of %2 is shown as '%3' instead of '%4'"_qs.arg(
                    entry.key().what, team.id.text(), entry.value(), m_truth.shown(entry.key()));
        }
    }
    return m_fault;
}

TeamId Storm::randomTeam() { return TeamId(u"t-%1"_qs.arg(below(teamCount))); }

void Storm::note(const QString &line)
{
    m_log.append(line);
    if (m_log.size() > 40)
        m_log.removeFirst();
}

void Storm::read(const TeamEdit &edit, QMap<StormEntry, StormTruth::Wish> &staged)
{
    Team was, wanted;
    was.id = wanted.id = edit.id;
    for (auto entry = edit.fields.cbegin(); entry != edit.fields.cend(); ++entry) {
        was.setValue(entry.key(), entry->was);
        wanted.setValue(entry.key(), entry->wanted);
    }
    for (const MemberEdit &member : edit.members) {
        if (member.was)
            was.members.append(*member.was);
        if (member.wanted)
            wanted.members.append(*member.wanted);
    }
    const StormValues before = valuesOf(was), after = valuesOf(wanted);
    for (auto entry = edit.fields.keyBegin(); entry != edit.fields.keyEnd(); ++entry) {
        const StormEntry key{edit.id, fieldSpec(*entry).key};
        staged.insert(key, {before[key], after[key]});
    }
    for (auto entry = edit.members.keyBegin(); entry != edit.members.keyEnd(); ++entry) {
        const StormEntry key{edit.id, u'@' + entry->text()};
        staged.insert(key, {before[key], after[key]});
    }
}

QString Storm::text(const QMap<StormEntry, StormTruth::Wish> &wishes)
{
    QStringList parts;
    for (auto wish = wishes.cbegin(); wish != wishes.cend(); ++wish)
        parts.append(
            u"%1 %2: '%3' to '%4'"_qs.arg(wish.key().team.text(), wish.key().what, wish->was, wish->wanted));
    return parts.join(u"; ");
}

void Storm::open(const QList<Team> &teams, const QList<TeamEdit> &staged)
{
    m_desk = std::make_unique<ApplyDesk>(ConnectionProfile(), false);
    m_desk->api.teams = teams;
    m_desk->workspace.restoreEdits(staged);
    m_steps.clear();
    for (const Team &team : teams) {
        m_desk->workspace.takeDetail({team, "{}", {}});
        m_truth.look(team);
    }
    QObject::connect(m_desk->applier.get(), &ApplyController::teamEnded, m_desk->applier.get(),
                     [this](const TeamId &team, const PlanOutcome &outcome) { end(team, outcome); });
    QObject::connect(m_desk->applier.get(), &ApplyController::conflictsFound, m_desk->applier.get(),
                     [this](const TeamId &team) { look(team); });
}

void Storm::look(const TeamId &team)
{
    if (const Team *held = m_desk->api.team(team))
        m_truth.look(*held);
}

void Storm::edit()
{
    Workspace &workspace = m_desk->workspace;
    const TeamId id = randomTeam();
    const Team team = *workspace.workingTeam(id);
    Change change;
    if (below(2) == 0) {
        const QString person = stormPeople()[below(int(stormPeople().size()))];
        change.entry = {id, u'@' + person};
        change.from = valuesOf(team)[change.entry];
        change.to = change.from.isEmpty() ? u"1"_qs : QString();
        const Member member{UserId(person), {}, MemberRole::User, {}, {}};
        const auto present = std::optional(member), absent = std::optional<Member>();
        m_desk->stageMembers(
            id, {change.to.isEmpty() ? MemberEdit{present, absent} : MemberEdit{absent, present}});
    } else {
        const TeamField field = stormFields()[below(int(stormFields().size()))];
        change.entry = {id, fieldSpec(field).key};
        // Typing on in one field is one step, which this storm does not want to count.
        if (m_index > 0 && m_steps[m_index - 1].entry == change.entry)
            return;
        change.from = valuesOf(team)[change.entry];
        change.to = QString::number(1 + below(4));
        if (change.to == change.from)
            return;
        workspace.setField(id, field,
                           field == TeamField::MaxBudget ? ApplyDesk::amount(change.to)
                                                         : FieldValue(qint64(change.to.toInt())));
    }
    note(u"edit %1 %2: '%3' to '%4'"_qs.arg(id.text(), change.entry.what, change.from, change.to));
    m_truth.want(change.entry, change.to);
    m_steps.resize(m_index);
    m_steps.append(change);
    ++m_index;
}

void Storm::undo()
{
    if (m_index == 0 || !m_desk->workspace.undoStack().canUndo())
        return;
    const Change &change = m_steps[--m_index];
    note(u"undo %1 %2 to '%3'"_qs.arg(change.entry.team.text(), change.entry.what, change.from));
    m_truth.want(change.entry, change.from);
    m_desk->workspace.undoStack().undo();
}

void Storm::redo()
{
    if (m_index == m_steps.size() || !m_desk->workspace.undoStack().canRedo())
        return;
    const Change &change = m_steps[m_index++];
    note(u"redo %1 %2 to '%3'"_qs.arg(change.entry.team.text(), change.entry.what, change.to));
    m_truth.want(change.entry, change.to);
    m_desk->workspace.undoStack().redo();
}

void Storm::revert()
{
    const TeamId id = randomTeam();
    const TeamEdit *edit = m_desk->workspace.edit(id);
    if (!edit || m_isApplying)
        return;
    note(u"revert "_qs + id.text());
    m_desk->workspace.revert({TeamEdit{id, {}, {}, {}}});
    const QList<StormEntry> wished = m_truth.wishes().keys();
    for (const StormEntry &entry : wished) {
        if (entry.team == id)
            m_truth.want(entry, m_truth.wishes()[entry].was);
    }
    m_desk->workspace.undoStack().clear();
    m_steps.clear();
    m_index = 0;
}

void Storm::refresh(const TeamId &id)
{
    note(u"refresh "_qs + id.text());
    const Team held = *m_desk->api.team(id);
    m_truth.look(held);
    m_desk->workspace.takeDetail({held, "{}", {}});
}

void Storm::restart()
{
    note(u"restart"_qs);
    QTemporaryDir folder;
    StagedStore(folder.path()).save(u"here"_qs, m_desk->workspace.edits(), m_desk->clock.now());
    const QList<Team> teams = m_desk->api.teams;
    m_index = 0;
    open(teams, StagedStore(folder.path()).edits(u"here"_qs));
}

void Storm::changeBehindTheBack()
{
    Team &team = m_desk->api.teams[below(teamCount)];
    if (below(2) == 0) {
        const TeamField field = stormFields()[below(int(stormFields().size()))];
        const int value = 1 + below(4);
        note(u"somebody sets %1 of %2 to %3"_qs.arg(QString(fieldSpec(field).key), team.id.text(),
                                                    QString::number(value)));
        team.setValue(field, field == TeamField::MaxBudget ? ApplyDesk::amount(QString::number(value))
                                                           : FieldValue(qint64(value)));
        return;
    }
    const UserId person(stormPeople()[below(int(stormPeople().size()))]);
    note(u"somebody adds or removes %1 in %2"_qs.arg(person.text(), team.id.text()));
    if (!team.members.removeIf([&](const Member &member) { return member.userId == person; }))
        team.members.append(Member{person, {}, MemberRole::User, {}, {}});
}

} // namespace Teamwright
