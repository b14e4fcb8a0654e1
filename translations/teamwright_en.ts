<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ApplyText</name>
    <message numerus="yes">
        <source>This changes %n team(s) on the production proxy “%1”.</source>
        <translation>
            <numerusform>This changes %n team on the production proxy “%1”.</numerusform>
            <numerusform>This changes %n teams on the production proxy “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The proxy asks to wait %n seconds before the next request.</source>
        <translation>
            <numerusform>The proxy asks to wait %n second before the next request.</numerusform>
            <numerusform>The proxy asks to wait %n seconds before the next request.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message numerus="yes">
        <source>“%1” did not answer within %n seconds.</source>
        <translation>
            <numerusform>“%1” did not answer within %n second.</numerusform>
            <numerusform>“%1” did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetText</name>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>Add %n Members</source>
        <translation>
            <numerusform>Add %n Member</numerusform>
            <numerusform>Add %n Members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Members</source>
        <translation>
            <numerusform>Change %n Member</numerusform>
            <numerusform>Change %n Members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Members</source>
        <translation>
            <numerusform>Remove %n Member</numerusform>
            <numerusform>Remove %n Members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Team(s)</source>
        <translation>
            <numerusform>Delete %n Team</numerusform>
            <numerusform>Delete %n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Team(s)</source>
        <translation>
            <numerusform>Change %n Team</numerusform>
            <numerusform>Change %n Teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamLines</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::ApplyStrip</name>
    <message numerus="yes">
        <source>%1 of %n team(s)</source>
        <translation>
            <numerusform>%1 of %n team</numerusform>
            <numerusform>%1 of %n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::BulkEditDialog</name>
    <message numerus="yes">
        <source>%1 of %n team(s) will change</source>
        <translation>
            <numerusform>%1 of %n team will change</numerusform>
            <numerusform>%1 of %n teams will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) chosen</source>
        <translation>
            <numerusform>%n team chosen</numerusform>
            <numerusform>%n teams chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s): %1</source>
        <extracomment>%n teams: a sentence about what is worth a second look in them</extracomment>
        <translation>
            <numerusform>%n team: %1</numerusform>
            <numerusform>%n teams: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n Team(s)</source>
        <translation>
            <numerusform>&amp;Stage %n Team</numerusform>
            <numerusform>&amp;Stage %n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) left out: %1</source>
        <translation>
            <numerusform>%n team left out: %1</numerusform>
            <numerusform>%n teams left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) left out: this key may not change them.</source>
        <translation>
            <numerusform>%n team left out: this key may not change them.</numerusform>
            <numerusform>%n teams left out: this key may not change them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::ConflictPane</name>
    <message numerus="yes">
        <source>%n without an answer yet</source>
        <translation>
            <numerusform>%n without an answer yet</numerusform>
            <numerusform>%n without an answer yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::CopyMembersDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be added in %n team(s)</source>
        <translation>
            <numerusform>%1 will be added in %n team</numerusform>
            <numerusform>%1 will be added in %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n membership</numerusform>
            <numerusform>%n memberships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::DeletionGuard</name>
    <message numerus="yes">
        <source>delete %n team(s)</source>
        <translation>
            <numerusform>delete %n team</numerusform>
            <numerusform>delete %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) go for good</source>
        <translation>
            <numerusform>%n team goes for good</numerusform>
            <numerusform>%n teams go for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::DetailHeader</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::ExportDialog</name>
    <message numerus="yes">
        <source>%n team(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%n team copied to the clipboard.</numerusform>
            <numerusform>%n teams copied to the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) exported to %1.</source>
        <translation>
            <numerusform>%n team exported to %1.</numerusform>
            <numerusform>%n teams exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::FilterRow</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::FormFields</name>
    <message numerus="yes">
        <source>%1 (%n set)</source>
        <translation>
            <numerusform>%1 (%n set)</numerusform>
            <numerusform>%1 (%n set)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n changed</source>
        <translation>
            <numerusform>%1 – %n changed</numerusform>
            <numerusform>%1 – %n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Stage %n Team(s)</source>
        <translation>
            <numerusform>&amp;Stage %n Team</numerusform>
            <numerusform>&amp;Stage %n Teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::MainWindow</name>
    <message numerus="yes">
        <source>%n team(s) done</source>
        <translation>
            <numerusform>%n team done</numerusform>
            <numerusform>%n teams done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done, but not as asked</source>
        <translation>
            <numerusform>%n done, but not as asked</numerusform>
            <numerusform>%n done, but not as asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) staged. Review Changes shows what would be sent.</source>
        <translation>
            <numerusform>%n team staged. Review Changes shows what would be sent.</numerusform>
            <numerusform>%n teams staged. Review Changes shows what would be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::MembersEditor</name>
    <message numerus="yes">
        <source>Not read: line %1 of what was pasted.</source>
        <translation>
            <numerusform>Not read: line %1 of what was pasted.</numerusform>
            <numerusform>Not read: lines %1 of what was pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::MembersPane</name>
    <message numerus="yes">
        <source>And %n more of the kind.</source>
        <translation>
            <numerusform>And %n more of the kind.</numerusform>
            <numerusform>And %n more of the kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changed</source>
        <translation>
            <numerusform>%1, %n changed</numerusform>
            <numerusform>%1, %n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::PasteMembersDialog</name>
    <message numerus="yes">
        <source>Not read: line %1.</source>
        <translation>
            <numerusform>Not read: line %1.</numerusform>
            <numerusform>Not read: line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n Member(s)</source>
        <translation>
            <numerusform>Add %n Member</numerusform>
            <numerusform>Add %n Members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::PendingBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new team(s)</source>
        <translation>
            <numerusform>%n new team</numerusform>
            <numerusform>%n new teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::PersonDialog</name>
    <message numerus="yes">
        <source>%1 is in %n team(s)</source>
        <translation>
            <numerusform>%1 is in %n team</numerusform>
            <numerusform>%1 is in %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you change in one of the %n chosen row(s) counts for all of them.</source>
        <translation>
            <numerusform>What you change in the %n chosen row counts for it.</numerusform>
            <numerusform>What you change in one of the %n chosen rows counts for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same or the like in %n more.</source>
        <translation>
            <numerusform>The same or the like in %n more.</numerusform>
            <numerusform>The same or the like in %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::RequestsView</name>
    <message numerus="yes">
        <source>%n request(s) for %1</source>
        <translation>
            <numerusform>%n request for %1</numerusform>
            <numerusform>%n requests for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::ReviewDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be sent. Leave them out, or mend them first.</source>
        <translation>
            <numerusform>%n change cannot be sent. Leave it out, or mend it first.</numerusform>
            <numerusform>%n changes cannot be sent. Leave them out, or mend them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying %n change(s)…</source>
        <translation>
            <numerusform>Applying %n change…</numerusform>
            <numerusform>Applying %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) done</source>
        <translation>
            <numerusform>%n team done</numerusform>
            <numerusform>%n teams done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done, but not quite as asked</source>
        <translation>
            <numerusform>%n done, but not quite as asked</numerusform>
            <numerusform>%n done, but not quite as asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::TeamDetailPane</name>
    <message numerus="yes">
        <source>%n change(s) staged</source>
        <translation>
            <numerusform>%n change staged</numerusform>
            <numerusform>%n changes staged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::TeamsFooter</name>
    <message numerus="yes">
        <source>%n team(s) cannot be read by the proxy itself (by ID, number %1)</source>
        <translation>
            <numerusform>%n team cannot be read by the proxy itself (by ID, number %1)</numerusform>
            <numerusform>%n teams cannot be read by the proxy itself (by ID, numbers %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 team(s)</source>
        <translation>
            <numerusform>%1 of %2 team</numerusform>
            <numerusform>%1 of %2 teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 team(s)</source>
        <translation>
            <numerusform>%1 team</numerusform>
            <numerusform>%1 teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::WarningsList</name>
    <message numerus="yes">
        <source>%1 (and %n more like this)</source>
        <translation>
            <numerusform>%1 (and %n more like this)</numerusform>
            <numerusform>%1 (and %n more like this)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n warnings…</source>
        <translation>
            <numerusform>%n warning…</numerusform>
            <numerusform>All %n warnings…</numerusform>
        </translation>
    </message>
</context>
</TS>
