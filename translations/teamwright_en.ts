<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
