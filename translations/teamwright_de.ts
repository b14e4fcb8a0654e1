<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AmountText</name>
    <message>
        <source>$%1</source>
        <extracomment>An amount of US dollars, for example $1,250.00</extracomment>
        <translation>%1 $</translation>
    </message>
</context>
<context>
    <name>ApplyText</name>
    <message>
        <source>Apply to Production</source>
        <translation>Auf die Produktion anwenden</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n team(s) on the production proxy “%1”.</source>
        <translation>
            <numerusform>Das ändert %n Team auf dem Produktions-Proxy „%1“.</numerusform>
            <numerusform>Das ändert %n Teams auf dem Produktions-Proxy „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of the column that names fields and people when two teams are compared</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>kein Mitglied</translation>
    </message>
</context>
<context>
    <name>CallerText</name>
    <message>
        <source>It could not be found out whom the key speaks for.</source>
        <translation>Es ließ sich nicht feststellen, für wen der Schlüssel spricht.</translation>
    </message>
    <message>
        <source>This is the master key of the proxy: it may do everything.</source>
        <translation>Das ist der Hauptschlüssel des Proxys: Er darf alles.</translation>
    </message>
    <message>
        <source>The key speaks for %1, an administrator of the proxy: it may do everything.</source>
        <translation>Der Schlüssel spricht für %1, einen Administrator des Proxys: Er darf alles.</translation>
    </message>
    <message>
        <source>The key speaks for %1, a viewer: it sees everything and changes nothing.</source>
        <translation>Der Schlüssel spricht für %1, einen Betrachter: Er sieht alles und ändert nichts.</translation>
    </message>
    <message>
        <source>The key speaks for %1, who is not an administrator: it sees the teams %1 belongs to, and may manage members where %1 is a team admin.</source>
        <translation>Der Schlüssel spricht für %1, keinen Administrator: Er sieht die Teams, zu denen %1 gehört, und darf Mitglieder verwalten, wo %1 Team-Admin ist.</translation>
    </message>
    <message>
        <source>The key belongs to the team %1 and not to a person: it sees this one team and changes nothing.</source>
        <translation>Der Schlüssel gehört dem Team %1 und keiner Person: Er sieht dieses eine Team und ändert nichts.</translation>
    </message>
    <message>
        <source>The key belongs to no person and no team: it sees no teams and changes nothing.</source>
        <translation>Der Schlüssel gehört keiner Person und keinem Team: Er sieht keine Teams und ändert nichts.</translation>
    </message>
    <message>
        <source>The key is restricted and of no use for managing teams.</source>
        <translation>Der Schlüssel ist eingeschränkt und zum Verwalten von Teams nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Hauptschlüssel</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Key of a team</source>
        <translation>Schlüssel eines Teams</translation>
    </message>
    <message>
        <source>Key of nobody</source>
        <translation>Schlüssel von niemandem</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Eingeschränkter Schlüssel</translation>
    </message>
    <message>
        <source>It may use only: %1.</source>
        <translation>Er darf nur benutzen: %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Er läuft ab am %1.</translation>
    </message>
    <message>
        <source>Connected to a LiteLLM proxy that does not tell its version.</source>
        <translation>Verbunden mit einem LiteLLM-Proxy, der seine Version nicht nennt.</translation>
    </message>
    <message>
        <source>Connected to LiteLLM %1.</source>
        <translation>Verbunden mit LiteLLM %1.</translation>
    </message>
    <message>
        <source>The proxy has no connection to its database, so it cannot manage teams.</source>
        <translation>Der Proxy erreicht seine Datenbank nicht und kann deshalb keine Teams verwalten.</translation>
    </message>
    <message>
        <source>The profile is read-only.</source>
        <translation>Das Profil ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>Team-ID</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Next reset</source>
        <translation>Nächste Rücksetzung</translation>
    </message>
    <message>
        <source>Tokens/min</source>
        <translation>Tokens/min</translation>
    </message>
    <message>
        <source>Requests/min</source>
        <translation>Anfragen/min</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>The team&apos;s name for people</source>
        <translation>Wie Menschen das Team nennen</translation>
    </message>
    <message>
        <source>What the proxy calls the team</source>
        <translation>Wie der Proxy das Team nennt</translation>
    </message>
    <message>
        <source>The organization that the team belongs to</source>
        <translation>Die Organisation, zu der das Team gehört</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Anzahl der Mitglieder</translation>
    </message>
    <message>
        <source>Models that the team may call</source>
        <translation>Modelle, die das Team aufrufen darf</translation>
    </message>
    <message>
        <source>US dollars spent since the last reset</source>
        <translation>US-Dollar, die seit der letzten Rücksetzung ausgegeben wurden</translation>
    </message>
    <message>
        <source>US dollars that the team may spend until the next reset</source>
        <translation>US-Dollar, die das Team bis zur nächsten Rücksetzung ausgeben darf</translation>
    </message>
    <message>
        <source>When the spend is counted anew, in your local time</source>
        <translation>Wann die Ausgaben von vorn zählen, in Ihrer Ortszeit</translation>
    </message>
    <message>
        <source>Tokens that the team may use per minute</source>
        <translation>Tokens, die das Team pro Minute verbrauchen darf</translation>
    </message>
    <message>
        <source>Requests that the team may send per minute</source>
        <translation>Anfragen, die das Team pro Minute senden darf</translation>
    </message>
    <message>
        <source>Whether the team&apos;s keys are refused</source>
        <translation>Ob die Schlüssel des Teams abgewiesen werden</translation>
    </message>
    <message>
        <source>The team&apos;s tags</source>
        <translation>Die Tags des Teams</translation>
    </message>
    <message>
        <source>When the team was created, in your local time</source>
        <translation>Wann das Team erstellt wurde, in Ihrer Ortszeit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>(no alias)</source>
        <translation>(kein Alias)</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>alle Modelle</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Budget (USD)</source>
        <translation>Budget (USD)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Spend (USD)</source>
        <translation>Ausgaben (USD)</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 what is changed, %2 and %3 its old and new value: &quot;Maximum budget from $5.00 to $10.00&quot;</extracomment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>limits of %1 back to the team’s default</source>
        <translation>Limits von %1 zurück auf den Standard des Teams</translation>
    </message>
    <message>
        <source>budget of %1</source>
        <translation>Budget von %1</translation>
    </message>
    <message>
        <source>budget period of %1</source>
        <translation>Budgetzeitraum von %1</translation>
    </message>
    <message>
        <source>tokens per minute of %1</source>
        <translation>Tokens pro Minute von %1</translation>
    </message>
    <message>
        <source>requests per minute of %1</source>
        <translation>Anfragen pro Minute von %1</translation>
    </message>
    <message>
        <source>models of %1</source>
        <translation>Modelle von %1</translation>
    </message>
    <message>
        <source>limits of %1 no longer the team’s default</source>
        <translation>Limits von %1 nicht mehr der Standard des Teams</translation>
    </message>
    <message>
        <source>%1 was %2. Meanwhile it became %3; you want %4.</source>
        <translation>%1 war %2. Inzwischen wurde daraus %3; Sie möchten %4.</translation>
    </message>
    <message>
        <source>%1 was removed meanwhile. You want: %2.</source>
        <translation>%1 wurde inzwischen entfernt. Sie möchten: %2.</translation>
    </message>
    <message>
        <source>%1 was added meanwhile as %2. You want: %3.</source>
        <translation>%1 wurde inzwischen als %2 hinzugefügt. Sie möchten: %3.</translation>
    </message>
    <message>
        <source>Somebody else changed: %1. You want: %2.</source>
        <translation>Jemand anderes hat geändert: %1. Sie möchten: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 what came and went in it: &quot;Models: gpt-4o added&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added as %2</source>
        <translation>%1 als %2 hinzugefügt</translation>
    </message>
    <message>
        <source>role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>the team is deleted</source>
        <translation>das Team wird gelöscht</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde Fassung</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>%1 is so already.</source>
        <translation>%1 ist bereits so.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this way.</source>
        <translation>%1 lässt sich auf diese Weise nicht ändern.</translation>
    </message>
    <message>
        <source>%1 is unlimited: there is nothing to raise.</source>
        <translation>%1 ist unbegrenzt: Es gibt nichts zu erhöhen.</translation>
    </message>
    <message>
        <source>%1 would fall below 0.</source>
        <translation>%1 würde unter 0 fallen.</translation>
    </message>
    <message>
        <source>%1 would have more digits than the proxy keeps.</source>
        <translation>%1 hätte mehr Stellen, als der Proxy speichert.</translation>
    </message>
    <message>
        <source>%1 are the proxy’s default now; a list would replace it.</source>
        <translation>%1: Zurzeit gilt der Standard des Proxys; eine Liste würde ihn ersetzen.</translation>
    </message>
    <message>
        <source>%1: %2 now; with a list only those in it would be left.</source>
        <translation>%1: zurzeit %2; mit einer Liste bliebe nur übrig, was darin steht.</translation>
    </message>
    <message>
        <source>%1: without the last entry the proxy’s default counts.</source>
        <translation>%1: Ohne den letzten Eintrag gilt der Standard des Proxys.</translation>
    </message>
    <message>
        <source>%1: without the last entry it would be %2.</source>
        <translation>%1: Ohne den letzten Eintrag wäre es %2.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>A date with time, for example 2026-12-01 00:00</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no computer of that name. Check the URL.</source>
        <translation>Es gibt keinen Rechner dieses Namens. Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>Nobody listens at that address. Check the port, and whether the proxy runs.</source>
        <translation>Unter dieser Adresse hört niemand. Prüfen Sie den Port und ob der Proxy läuft.</translation>
    </message>
    <message>
        <source>The connection could not be secured (TLS). Check the certificate of the proxy.</source>
        <translation>Die Verbindung ließ sich nicht sichern (TLS). Prüfen Sie das Zertifikat des Proxys.</translation>
    </message>
    <message>
        <source>The connection could not be secured (TLS): %1</source>
        <translation>Die Verbindung ließ sich nicht sichern (TLS): %1</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>Die Verbindung riss ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The proxy does not know this key.</source>
        <translation>Der Proxy kennt diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>This key has expired.</source>
        <translation>Dieser Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Dieser Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>This key may not do that. The proxy says: “%1”</source>
        <translation>Dieser Schlüssel darf das nicht. Der Proxy sagt: „%1“</translation>
    </message>
    <message>
        <source>The team of this key is blocked.</source>
        <translation>Das Team dieses Schlüssels ist gesperrt.</translation>
    </message>
    <message>
        <source>The team of this key is blocked. The proxy says: “%1”</source>
        <translation>Das Team dieses Schlüssels ist gesperrt. Der Proxy sagt: „%1“</translation>
    </message>
    <message>
        <source>The proxy needs a LiteLLM Enterprise licence for that.</source>
        <translation>Dafür braucht der Proxy eine LiteLLM-Enterprise-Lizenz.</translation>
    </message>
    <message>
        <source>The proxy does not have it any more.</source>
        <translation>Der Proxy hat es nicht mehr.</translation>
    </message>
    <message>
        <source>The proxy did not find it: “%1”</source>
        <translation>Der Proxy hat es nicht gefunden: „%1“</translation>
    </message>
    <message>
        <source>This proxy is too old for that, or is not a LiteLLM proxy.</source>
        <translation>Dieser Proxy ist dafür zu alt oder kein LiteLLM-Proxy.</translation>
    </message>
    <message>
        <source>The proxy rejected what was sent.</source>
        <translation>Der Proxy hat das Gesendete abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy rejected what was sent: “%1”</source>
        <translation>Der Proxy hat das Gesendete abgelehnt: „%1“</translation>
    </message>
    <message>
        <source>The proxy has that already.</source>
        <translation>Der Proxy hat das schon.</translation>
    </message>
    <message>
        <source>The proxy has that already: “%1”</source>
        <translation>Der Proxy hat das schon: „%1“</translation>
    </message>
    <message>
        <source>The proxy asks to wait before the next request.</source>
        <translation>Der Proxy bittet, vor der nächsten Anfrage zu warten.</translation>
    </message>
    <message>
        <source>The proxy has no connection to its database, so it cannot manage teams.</source>
        <translation>Der Proxy erreicht seine Datenbank nicht und kann deshalb keine Teams verwalten.</translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation>Der Proxy ist gescheitert.</translation>
    </message>
    <message>
        <source>The proxy failed: “%1”</source>
        <translation>Der Proxy ist gescheitert: „%1“</translation>
    </message>
    <message>
        <source>What answered is not a LiteLLM proxy, or the answer was damaged on its way.</source>
        <translation>Was geantwortet hat, ist kein LiteLLM-Proxy, oder die Antwort wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing was sent.</source>
        <translation>Dieses Profil ist schreibgeschützt: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The key goes to its own proxy only: nothing was sent to the other address.</source>
        <translation>Der Schlüssel geht nur an den eigenen Proxy: An die andere Adresse wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The proxy asks to wait %n seconds before the next request.</source>
        <translation>
            <numerusform>Der Proxy bittet, vor der nächsten Anfrage %n Sekunde zu warten.</numerusform>
            <numerusform>Der Proxy bittet, vor der nächsten Anfrage %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The name people know the team by. The proxy does not mind two teams of one name; people do.</source>
        <translation>Der Name, unter dem Menschen das Team kennen. Zwei Teams gleichen Namens stören den Proxy nicht, Menschen schon.</translation>
    </message>
    <message>
        <source>For example: QA Prod Bot</source>
        <translation>Zum Beispiel: QA Prod Bot</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>Team-ID</translation>
    </message>
    <message>
        <source>What programs know the team by. It cannot be changed later. Left empty, a new one is made.</source>
        <translation>Woran Programme das Team erkennen. Später nicht zu ändern. Bleibt das Feld leer, wird eine neue ID gemacht.</translation>
    </message>
    <message>
        <source>Made when left empty</source>
        <translation>Wird gemacht, wenn leer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The organization the team belongs to. Organizations need a LiteLLM Enterprise licence on the proxy.</source>
        <translation>Die Organisation, zu der das Team gehört. Organisationen brauchen auf dem Proxy eine LiteLLM-Enterprise-Lizenz.</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>A blocked team&apos;s keys are refused, whatever they ask for.</source>
        <translation>Die Schlüssel eines gesperrten Teams werden abgewiesen, was sie auch verlangen.</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Maximum budget</source>
        <translation>Höchstbudget</translation>
    </message>
    <message>
        <source>How much the team may spend in one budget duration, in USD. With 0 nothing at all may be spent.</source>
        <translation>Wie viel das Team in einer Budgetdauer ausgeben darf, in USD. Bei 0 darf gar nichts ausgegeben werden.</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>Keine eigene Grenze</translation>
    </message>
    <message>
        <source>Budget duration</source>
        <translation>Budgetdauer</translation>
    </message>
    <message>
        <source>After this time the spend is counted anew: a number with s, m (minutes), h, d or w, or 1mo for a month.</source>
        <translation>Nach dieser Zeit zählen die Ausgaben von vorn: eine Zahl mit s, m (Minuten), h, d oder w, oder 1mo für einen Monat.</translation>
    </message>
    <message>
        <source>Never counted anew; for example: 30d</source>
        <translation>Zählt nie von vorn; zum Beispiel: 30d</translation>
    </message>
    <message>
        <source>Soft budget</source>
        <translation>Weiches Budget</translation>
    </message>
    <message>
        <source>From this spend on the proxy warns, in USD. It has to be less than the maximum budget and stops nobody.</source>
        <translation>Ab diesen Ausgaben warnt der Proxy, in USD. Muss unter dem Höchstbudget liegen und hält niemanden auf.</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Keine Warnung</translation>
    </message>
    <message>
        <source>Budget windows</source>
        <translation>Budgetfenster</translation>
    </message>
    <message>
        <source>Further limits in USD, each with a duration of its own, that hold at the same time: for example $5 a day and $50 a month.</source>
        <translation>Weitere Grenzen in USD, jede mit eigener Dauer, die zugleich gelten: zum Beispiel 5 $ am Tag und 50 $ im Monat.</translation>
    </message>
    <message>
        <source>No further limits</source>
        <translation>Keine weiteren Grenzen</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>How many tokens all keys of the team together may use in a minute.</source>
        <translation>Wie viele Tokens alle Schlüssel des Teams zusammen in einer Minute verbrauchen dürfen.</translation>
    </message>
    <message>
        <source>Any number of tokens a minute</source>
        <translation>Beliebig viele Tokens pro Minute</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>How many requests all keys of the team together may send in a minute.</source>
        <translation>Wie viele Anfragen alle Schlüssel des Teams zusammen in einer Minute senden dürfen.</translation>
    </message>
    <message>
        <source>Any number of requests a minute</source>
        <translation>Beliebig viele Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Tokens pro Tag</translation>
    </message>
    <message>
        <source>How many tokens all keys of the team together may use in a day.</source>
        <translation>Wie viele Tokens alle Schlüssel des Teams zusammen an einem Tag verbrauchen dürfen.</translation>
    </message>
    <message>
        <source>Any number of tokens a day</source>
        <translation>Beliebig viele Tokens pro Tag</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The models the team may call. With none chosen it may call every model.</source>
        <translation>Die Modelle, die das Team aufrufen darf. Ist keines gewählt, darf es jedes aufrufen.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Model aliases</source>
        <translation>Modell-Aliase</translation>
    </message>
    <message>
        <source>Names that the team uses for models of the proxy: a call for the name goes to the model.</source>
        <translation>Namen, die das Team für Modelle des Proxys benutzt: Ein Aufruf des Namens geht an das Modell.</translation>
    </message>
    <message>
        <source>No names of its own</source>
        <translation>Keine eigenen Namen</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Guardrails</translation>
    </message>
    <message>
        <source>Checks that every request of the team passes through. They need a LiteLLM Enterprise licence on the proxy.</source>
        <translation>Prüfungen, die jede Anfrage des Teams durchläuft. Sie brauchen auf dem Proxy eine LiteLLM-Enterprise-Lizenz.</translation>
    </message>
    <message>
        <source>No guardrails of its own</source>
        <translation>Keine eigenen Guardrails</translation>
    </message>
    <message>
        <source>Member budget</source>
        <translation>Mitgliedsbudget</translation>
    </message>
    <message>
        <source>How much each member may spend in this team, in USD, unless another amount is set for that member.</source>
        <translation>Wie viel jedes Mitglied in diesem Team ausgeben darf, in USD, sofern für das Mitglied nichts anderes festgelegt ist.</translation>
    </message>
    <message>
        <source>No limit for each member</source>
        <translation>Keine Grenze je Mitglied</translation>
    </message>
    <message>
        <source>Member budget duration</source>
        <translation>Budgetdauer je Mitglied</translation>
    </message>
    <message>
        <source>After this time the spend of each member is counted anew. Left empty, the budget duration of the team counts.</source>
        <translation>Nach dieser Zeit zählen die Ausgaben jedes Mitglieds von vorn. Bleibt das Feld leer, gilt die Budgetdauer des Teams.</translation>
    </message>
    <message>
        <source>As for the team; for example: 30d</source>
        <translation>Wie beim Team; zum Beispiel: 30d</translation>
    </message>
    <message>
        <source>Member tokens per minute</source>
        <translation>Tokens pro Minute je Mitglied</translation>
    </message>
    <message>
        <source>How many tokens each member may use in a minute in this team.</source>
        <translation>Wie viele Tokens jedes Mitglied in diesem Team in einer Minute verbrauchen darf.</translation>
    </message>
    <message>
        <source>Any number of tokens for each member</source>
        <translation>Beliebig viele Tokens je Mitglied</translation>
    </message>
    <message>
        <source>Member requests per minute</source>
        <translation>Anfragen pro Minute je Mitglied</translation>
    </message>
    <message>
        <source>How many requests each member may send in a minute in this team.</source>
        <translation>Wie viele Anfragen jedes Mitglied in diesem Team in einer Minute senden darf.</translation>
    </message>
    <message>
        <source>Any number of requests for each member</source>
        <translation>Beliebig viele Anfragen je Mitglied</translation>
    </message>
    <message>
        <source>Member models</source>
        <translation>Modelle der Mitglieder</translation>
    </message>
    <message>
        <source>The models each member may call in this team. With none chosen the models of the team count.</source>
        <translation>Die Modelle, die jedes Mitglied in diesem Team aufrufen darf. Ist keines gewählt, gelten die Modelle des Teams.</translation>
    </message>
    <message>
        <source>All models of the team</source>
        <translation>Alle Modelle des Teams</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words by which spend is told apart and requests are routed. They need a LiteLLM Enterprise licence on the proxy.</source>
        <translation>Wörter, nach denen Ausgaben unterschieden und Anfragen geleitet werden. Sie brauchen auf dem Proxy eine LiteLLM-Enterprise-Lizenz.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Tags</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Whatever you want to keep with the team, as a JSON object. The proxy keeps it and does not read it.</source>
        <translation>Was Sie beim Team aufbewahren wollen, als JSON-Objekt. Der Proxy bewahrt es auf und liest es nicht.</translation>
    </message>
    <message>
        <source>Nothing kept</source>
        <translation>Nichts aufbewahrt</translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>tokens per day</source>
        <translation>Tokens pro Tag</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Models and guardrails</source>
        <translation>Modelle und Guardrails</translation>
    </message>
    <message>
        <source>Defaults for members</source>
        <translation>Vorgaben für Mitglieder</translation>
    </message>
    <message>
        <source>Tags and metadata</source>
        <translation>Tags und Metadaten</translation>
    </message>
    <message>
        <source>Member permissions</source>
        <translation>Berechtigungen der Mitglieder</translation>
    </message>
    <message>
        <source>What the keys of members may do with keys of this team: routes of the proxy. With none chosen the proxy allows what it allows by default.</source>
        <translation>Was die Schlüssel von Mitgliedern mit Schlüsseln dieses Teams tun dürfen: Routen des Proxys. Ist keine gewählt, erlaubt der Proxy, was er standardmäßig erlaubt.</translation>
    </message>
    <message>
        <source>The proxy’s default</source>
        <translation>Standard des Proxys</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Over budget</source>
        <translation>Budget überschritten</translation>
    </message>
    <message>
        <source>Near budget</source>
        <translation>Budget fast erreicht</translation>
    </message>
    <message>
        <source>Within budget</source>
        <translation>Im Budget</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Tags</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open the chosen team</source>
        <translation>Das gewählte Team öffnen</translation>
    </message>
    <message>
        <source>Add a member to the new team; “user, admin” sets the role as well</source>
        <translation>Dem neuen Team ein Mitglied hinzufügen; „Benutzer, admin“ setzt auch die Rolle</translation>
    </message>
    <message>
        <source>Create the team</source>
        <translation>Das Team erstellen</translation>
    </message>
    <message>
        <source>Change the chosen cell of a table</source>
        <translation>Die gewählte Zelle einer Tabelle ändern</translation>
    </message>
    <message>
        <source>Remove the chosen members</source>
        <translation>Die gewählten Mitglieder entfernen</translation>
    </message>
    <message>
        <source>Close the form; what was typed is kept</source>
        <translation>Das Formular schließen; das Eingegebene bleibt erhalten</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Teamwright</source>
        <translation>Über Teamwright</translation>
    </message>
    <message>
        <source>Teamwright %1</source>
        <translation>Teamwright %1</translation>
    </message>
    <message>
        <source>Run the teams of a LiteLLM proxy from the desktop.</source>
        <translation>Die Teams eines LiteLLM-Proxys vom Desktop aus verwalten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Es gibt keinerlei Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>This row cannot be used.</source>
        <translation>Diese Zeile kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>An earlier row is the same team.</source>
        <translation>Eine frühere Zeile betrifft dasselbe Team.</translation>
    </message>
    <message>
        <source>Several teams on the proxy have this name, and the row has no team id.</source>
        <translation>Mehrere Teams auf dem Proxy haben diesen Namen, und die Zeile enthält keine Team-ID.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file has %1 MB. Files of more than %2 MB are not read.</source>
        <translation>Die Datei hat %1 MB. Dateien mit mehr als %2 MB werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Brackets stand within brackets here, more than %1 deep. No team looks like that.</source>
        <translation>Hier sind Klammern mehr als %1 Ebenen tief verschachtelt. So sieht kein Team aus.</translation>
    </message>
    <message>
        <source>The aliases in this YAML would unfold to more than a computer can hold.</source>
        <translation>Die Aliase in diesem YAML würden zu mehr Daten entfaltet, als ein Computer fassen kann.</translation>
    </message>
    <message>
        <source>This is neither JSON, YAML, CSV nor a script with curl commands.</source>
        <translation>Das ist weder JSON noch YAML, CSV oder ein Skript mit curl-Befehlen.</translation>
    </message>
    <message>
        <source>The JSON is broken here: %1.</source>
        <translation>Das JSON ist hier fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>The YAML is broken here: %1.</source>
        <translation>Das YAML ist hier fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed.</source>
        <translation>Ein Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>There are no teams in this file.</source>
        <translation>Diese Datei enthält keine Teams.</translation>
    </message>
    <message>
        <source>The file is of version %1 of our format; this program reads version 1.</source>
        <translation>Die Datei hat Version %1 unseres Formats; dieses Programm liest Version 1.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name or the id of a team.</source>
        <translation>Wählen Sie die Spalte, die den Namen oder die ID eines Teams enthält.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This names no team.</source>
        <translation>Hier ist kein Team genannt.</translation>
    </message>
    <message>
        <source>“%2” is no value for %1.</source>
        <translation>„%2“ ist kein Wert für %1.</translation>
    </message>
    <message>
        <source>“%1” is no member.</source>
        <translation>„%1“ ist kein Mitglied.</translation>
    </message>
    <message>
        <source>A member has neither a user ID nor an e-mail address and is left out.</source>
        <translation>Ein Mitglied hat weder eine Benutzer-ID noch eine E-Mail-Adresse und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The role “%1” is not known in a team and is read as user.</source>
        <translation>Die Rolle „%1“ gibt es in einem Team nicht; sie wird als Benutzer gelesen.</translation>
    </message>
    <message>
        <source>A team has no field %1; it is left out.</source>
        <translation>Ein Team hat kein Feld %1; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>This row has more cells than the header; the last are left out.</source>
        <translation>Diese Zeile hat mehr Zellen als die Kopfzeile; die letzten werden ausgelassen.</translation>
    </message>
    <message>
        <source>The secret at %1 was masked in the file; what the proxy has is kept.</source>
        <translation>Das Geheimnis bei %1 war in der Datei maskiert; der Wert auf dem Proxy bleibt erhalten.</translation>
    </message>
    <message>
        <source>The team stands in another file, %1, and is not read.</source>
        <translation>Das Team steht in einer anderen Datei, %1, und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A command for “%1” makes no team and is left out.</source>
        <translation>Ein Befehl für „%1“ ergibt kein Team und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The option %1 is left out.</source>
        <translation>Die Option %1 wird ausgelassen.</translation>
    </message>
    <message>
        <source>This is one page of a list: %1 of %2 teams.</source>
        <translation>Das ist eine Seite einer Liste: %1 von %2 Teams.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>This is not an amount. Type a number of dollars such as 25 or 0.5.</source>
        <translation>Das ist kein Betrag. Geben Sie eine Zahl von Dollar ein, etwa 25 oder 0.5.</translation>
    </message>
    <message>
        <source>An amount cannot be less than 0.</source>
        <translation>Ein Betrag kann nicht kleiner als 0 sein.</translation>
    </message>
    <message>
        <source>The proxy cannot keep that many digits. Type at most 17.</source>
        <translation>So viele Ziffern kann der Proxy nicht aufbewahren. Geben Sie höchstens 17 ein.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type one such as 1000.</source>
        <translation>Das ist keine ganze Zahl. Geben Sie eine ein, etwa 1000.</translation>
    </message>
    <message>
        <source>A limit cannot be less than 0. Leave it empty for no limit.</source>
        <translation>Eine Grenze kann nicht kleiner als 0 sein. Leer heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>This is not a duration. Type a number with s, m, h, d or w, such as 30d, or 1mo.</source>
        <translation>Das ist keine Dauer. Geben Sie eine Zahl mit s, m, h, d oder w ein, etwa 30d, oder 1mo.</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2 (%3).</source>
        <translation>Das ist noch kein JSON: Zeile %1, Spalte %2 (%3).</translation>
    </message>
    <message>
        <source>This has to be a JSON object: names and values between { and }.</source>
        <translation>Das muss ein JSON-Objekt sein: Namen und Werte zwischen { und }.</translation>
    </message>
    <message>
        <source>Budget window %1 needs an amount of 0 or more and a duration such as 1d.</source>
        <translation>Das Budgetfenster %1 braucht einen Betrag von mindestens 0 und eine Dauer wie 1d.</translation>
    </message>
    <message>
        <source>The soft budget has to be less than the maximum budget.</source>
        <translation>Das weiche Budget muss kleiner sein als das Höchstbudget.</translation>
    </message>
    <message>
        <source>With a budget of 0 nothing at all may be spent. Leave it empty for no limit.</source>
        <translation>Bei einem Budget von 0 darf gar nichts ausgegeben werden. Leer heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>The team needs a name.</source>
        <translation>Das Team braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another team is called “%1” already (%2).</source>
        <translation>Ein anderes Team heißt schon „%1“ (%2).</translation>
    </message>
    <message>
        <source>Another team has the ID “%1” already. Choose another, or leave it empty.</source>
        <translation>Ein anderes Team hat schon die ID „%1“. Wählen Sie eine andere, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>LiteLLM keeps this ID for itself. Choose another.</source>
        <translation>Diese ID behält LiteLLM für sich. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Some functions of the proxy cannot reach a team with spaces, slashes or such signs in its ID. Letters, digits, hyphens and underscores are safe.</source>
        <translation>Manche Funktionen des Proxys erreichen kein Team mit Leerzeichen, Schrägstrichen oder solchen Zeichen in der ID. Buchstaben, Ziffern, Binde- und Unterstriche sind sicher.</translation>
    </message>
    <message>
        <source>This text holds an invisible NUL character that the proxy cannot store. Type it anew.</source>
        <translation>Dieser Text enthält ein unsichtbares NUL-Zeichen, das der Proxy nicht speichern kann. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The proxy takes this only with a LiteLLM Enterprise licence. Leave it empty.</source>
        <translation>Der Proxy nimmt das nur mit einer LiteLLM-Enterprise-Lizenz an. Lassen Sie es leer.</translation>
    </message>
    <message>
        <source>This member has neither a user ID nor an e-mail address. Type one, or remove the row.</source>
        <translation>Dieses Mitglied hat weder Benutzer-ID noch E-Mail-Adresse. Geben Sie eine ein, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>“%1” is in the list twice. Remove one of the two rows.</source>
        <translation>„%1“ steht zweimal in der Liste. Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>The proxy does not know “%1” yet and will make a new user.</source>
        <translation>Der Proxy kennt „%1“ noch nicht und wird einen neuen Benutzer anlegen.</translation>
    </message>
    <message>
        <source>The proxy has no model named “%1” now.</source>
        <translation>Der Proxy hat zurzeit kein Modell namens „%1“.</translation>
    </message>
    <message>
        <source>Each model alias needs a name and a model.</source>
        <translation>Jeder Modell-Alias braucht einen Namen und ein Modell.</translation>
    </message>
    <message>
        <source>“members”, “admins” and “users” have no effect on the proxy. They were taken over as members with roles.</source>
        <translation>„members“, „admins“ und „users“ bewirken auf dem Proxy nichts. Sie wurden als Mitglieder mit Rollen übernommen.</translation>
    </message>
    <message>
        <source>This is not JSON yet (%1).</source>
        <translation>Das ist noch kein JSON (%1).</translation>
    </message>
    <message>
        <source>This can be chosen only when the team is created, not later.</source>
        <translation>Dies kann nur beim Erstellen des Teams gewählt werden, nicht später.</translation>
    </message>
    <message>
        <source>The proxy cannot empty this once it is set. Type another value.</source>
        <translation>Der Proxy kann dies nicht mehr leeren, wenn es einmal gesetzt ist. Geben Sie einen anderen Wert ein.</translation>
    </message>
    <message>
        <source>Without a model in the list the team may call every model.</source>
        <translation>Ohne ein Modell in der Liste darf das Team jedes Modell aufrufen.</translation>
    </message>
    <message>
        <source>Without a budget duration this budget lasts for life: the spend is never counted anew.</source>
        <translation>Ohne Budgetdauer gilt dieses Budget auf Lebenszeit: Die Ausgaben werden nie neu gezählt.</translation>
    </message>
    <message>
        <source>The budget of “%1” has no period: it lasts for life and is never counted anew.</source>
        <translation>Das Budget von „%1“ hat keinen Zeitraum: Es gilt auf Lebenszeit und wird nie neu gezählt.</translation>
    </message>
    <message>
        <source>“%1” has no budget of their own then: the member budget of the team counts.</source>
        <translation>„%1“ hat dann kein eigenes Budget: Es gilt das Mitgliederbudget des Teams.</translation>
    </message>
    <message>
        <source>“%1” is no member of this team. Add them before you change role or limits.</source>
        <translation>„%1“ ist kein Mitglied dieses Teams. Fügen Sie die Person hinzu, bevor Sie Rolle oder Limits ändern.</translation>
    </message>
    <message>
        <source>Several users have the e-mail address “%1”. Use the user ID instead.</source>
        <translation>Mehrere Benutzer haben die E-Mail-Adresse „%1“. Verwenden Sie stattdessen die Benutzer-ID.</translation>
    </message>
    <message>
        <source>Without a LiteLLM Enterprise licence the proxy makes nobody admin of an existing team, so “%1” cannot be. A new team can have admins from the start: clone this team and choose them there.</source>
        <translation>Ohne LiteLLM-Enterprise-Lizenz macht der Proxy niemanden zum Admin eines bestehenden Teams, also kann „%1“ es nicht werden. Ein neues Team kann von Anfang an Admins haben: Klonen Sie dieses Team und wählen Sie sie dort.</translation>
    </message>
    <message>
        <source>Without a LiteLLM Enterprise licence “%1” cannot be made admin of this team again.</source>
        <translation>Ohne LiteLLM-Enterprise-Lizenz kann „%1“ nicht wieder Admin dieses Teams werden.</translation>
    </message>
    <message>
        <source>The team has no admin left without “%1”.</source>
        <translation>Ohne „%1“ hat das Team keinen Admin mehr.</translation>
    </message>
    <message>
        <source>With “%1” the proxy deletes the keys this person has in the team (%2): %3.</source>
        <translation>Mit „%1“ löscht der Proxy die Schlüssel, die diese Person im Team hat (%2): %3.</translation>
    </message>
    <message>
        <source>With the team go its memberships (%1) and its keys (%2). Keys do not come back.</source>
        <translation>Mit dem Team verschwinden seine Mitgliedschaften (%1) und seine Schlüssel (%2). Schlüssel kommen nicht zurück.</translation>
    </message>
</context>
<context>
    <name>JsonRows</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>KeyPlace</name>
    <message>
        <source>The key is kept in the system&apos;s key store.</source>
        <translation>Der Schlüssel liegt im Schlüsselspeicher des Systems.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends.</source>
        <translation>Der Schlüssel bleibt bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>The system offers no key store that works, so the key is kept until the program ends. You will be asked for it again.</source>
        <translation>Das System bietet keinen funktionierenden Schlüsselspeicher, deshalb bleibt der Schlüssel nur bis zum Ende des Programms. Sie werden wieder danach gefragt.</translation>
    </message>
</context>
<context>
    <name>MemberText</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>auf Lebenszeit</translation>
    </message>
    <message>
        <source>all of the team</source>
        <translation>alle des Teams</translation>
    </message>
    <message>
        <source>%1 (team default)</source>
        <translation>%1 (Standard des Teams)</translation>
    </message>
</context>
<context>
    <name>NullButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Says “%1” outright instead of leaving it to the proxy.</source>
        <translation>Sagt ausdrücklich „%1“, statt es dem Proxy zu überlassen.</translation>
    </message>
</context>
<context>
    <name>ObstacleText</name>
    <message>
        <source>Only an administrator of the proxy sees all teams.</source>
        <translation>Nur ein Administrator des Proxys sieht alle Teams.</translation>
    </message>
    <message>
        <source>This key belongs to no person, so it has no teams of its own.</source>
        <translation>Dieser Schlüssel gehört keiner Person und hat deshalb keine eigenen Teams.</translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may create teams.</source>
        <translation>Nur ein Administrator des Proxys darf Teams erstellen.</translation>
    </message>
    <message>
        <source>Only an administrator of the proxy sees the list of users.</source>
        <translation>Nur ein Administrator des Proxys sieht die Liste der Benutzer.</translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may create users.</source>
        <translation>Nur ein Administrator des Proxys darf Benutzer anlegen.</translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may use organizations.</source>
        <translation>Nur ein Administrator des Proxys darf Organisationen benutzen.</translation>
    </message>
    <message>
        <source>This key is restricted and may not list all teams.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf nicht alle Teams auflisten.</translation>
    </message>
    <message>
        <source>This key is restricted and may not list its own teams.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf die eigenen Teams nicht auflisten.</translation>
    </message>
    <message>
        <source>This key is restricted and may not create teams.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf keine Teams erstellen.</translation>
    </message>
    <message>
        <source>This key is restricted and may not list users.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf keine Benutzer auflisten.</translation>
    </message>
    <message>
        <source>This key is restricted and may not create users.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf keine Benutzer anlegen.</translation>
    </message>
    <message>
        <source>This key is restricted and may not use organizations.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf keine Organisationen benutzen.</translation>
    </message>
    <message>
        <source>Not connected to a proxy yet.</source>
        <translation>Noch mit keinem Proxy verbunden.</translation>
    </message>
    <message>
        <source>This profile is read-only. Switch that off in its settings to write through it.</source>
        <translation>Dieses Profil ist schreibgeschützt. Schalten Sie das in seinen Einstellungen aus, um darüber zu schreiben.</translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may do that.</source>
        <translation>Das darf nur ein Administrator des Proxys.</translation>
    </message>
    <message>
        <source>This key is restricted to other routes of the proxy.</source>
        <translation>Dieser Schlüssel ist auf andere Routen des Proxys beschränkt.</translation>
    </message>
    <message>
        <source>The proxy offers this only with a LiteLLM Enterprise licence.</source>
        <translation>Der Proxy bietet das nur mit einer LiteLLM-Enterprise-Lizenz.</translation>
    </message>
    <message>
        <source>The version of LiteLLM on this proxy does not have this yet.</source>
        <translation>Die LiteLLM-Version auf diesem Proxy hat das noch nicht.</translation>
    </message>
    <message>
        <source>%1: only with a LiteLLM Enterprise licence on the proxy.</source>
        <translation>%1: nur mit einer LiteLLM-Enterprise-Lizenz auf dem Proxy.</translation>
    </message>
    <message>
        <source>%1: not in the version of LiteLLM on this proxy.</source>
        <translation>%1: nicht in der LiteLLM-Version auf diesem Proxy.</translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may change teams.</source>
        <translation>Nur ein Administrator des Proxys darf Teams ändern.</translation>
    </message>
    <message>
        <source>Only an administrator of the proxy or of this team may change its members.</source>
        <translation>Nur ein Administrator des Proxys oder dieses Teams darf dessen Mitglieder ändern.</translation>
    </message>
    <message>
        <source>Only an administrator of the proxy or of this team may choose its admins.</source>
        <translation>Nur ein Administrator des Proxys oder dieses Teams darf dessen Admins bestimmen.</translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may delete teams.</source>
        <translation>Nur ein Administrator des Proxys darf Teams löschen.</translation>
    </message>
    <message>
        <source>This key is restricted and may not change teams.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf keine Teams ändern.</translation>
    </message>
    <message>
        <source>This key is restricted and may not change members.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf keine Mitglieder ändern.</translation>
    </message>
    <message>
        <source>This key is restricted and may not choose admins.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf keine Admins bestimmen.</translation>
    </message>
    <message>
        <source>This key is restricted and may not delete teams.</source>
        <translation>Dieser Schlüssel ist eingeschränkt und darf keine Teams löschen.</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>The answer was lost, but the proxy has the team “%1”: it was created once.</source>
        <translation>Die Antwort ging verloren, aber der Proxy hat das Team „%1“: Es wurde einmal erstellt.</translation>
    </message>
    <message>
        <source>The team “%1” was created.</source>
        <translation>Das Team „%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>The team “%1” was created, but not quite as asked. %2</source>
        <translation>Das Team „%1“ wurde erstellt, aber nicht ganz wie verlangt. %2</translation>
    </message>
    <message>
        <source>The proxy filled in %1: %2.</source>
        <translation>Der Proxy hat %1 ausgefüllt: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3.</source>
        <translation>%1 ist %2 statt %3.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>The proxy added %1 as %2.</source>
        <translation>Der Proxy hat %1 als %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 ist kein Mitglied.</translation>
    </message>
    <message>
        <source>The role of %1 is %2, not the one asked for.</source>
        <translation>Die Rolle von %1 ist %2, nicht die verlangte.</translation>
    </message>
    <message>
        <source>The team was not created. %1</source>
        <translation>Das Team wurde nicht erstellt. %1</translation>
    </message>
    <message>
        <source>It is not known whether the team was created: the answer was lost, and looking it up did not tell. Look again before you create it anew. %1</source>
        <translation>Ob das Team erstellt wurde, ist unbekannt: Die Antwort ging verloren, und Nachsehen half nicht. Sehen Sie noch einmal nach, bevor Sie es neu erstellen. %1</translation>
    </message>
    <message>
        <source>The limits of %1 are not those asked for.</source>
        <translation>Die Limits von %1 sind nicht die verlangten.</translation>
    </message>
    <message>
        <source>%1 is still a member.</source>
        <translation>%1 ist immer noch Mitglied.</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>The proxy gives no rights to people listed under %1. They stand among the members with roles instead.</source>
        <translation>Wer unter %1 steht, bekommt vom Proxy keine Rechte. Diese Personen stehen stattdessen mit Rollen unter den Mitgliedern.</translation>
    </message>
    <message>
        <source>Left out, because a new team has no such field: %1.</source>
        <translation>Weggelassen, weil ein neues Team kein solches Feld hat: %1.</translation>
    </message>
    <message>
        <source>Left out of the command: %1.</source>
        <translation>Aus dem Befehl weggelassen: %1.</translation>
    </message>
    <message>
        <source>The command is for %1, not for /team/new.</source>
        <translation>Der Befehl ist für %1, nicht für /team/new.</translation>
    </message>
    <message>
        <source>Paste a curl command or the JSON of a team.</source>
        <translation>Fügen Sie einen curl-Befehl oder das JSON eines Teams ein.</translation>
    </message>
    <message>
        <source>This is neither a curl command nor JSON.</source>
        <translation>Das ist weder ein curl-Befehl noch JSON.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Is the command whole?</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen. Ist der Befehl vollständig?</translation>
    </message>
    <message>
        <source>The command has no --data, so it says nothing about a team.</source>
        <translation>Der Befehl hat kein --data und sagt deshalb nichts über ein Team.</translation>
    </message>
    <message>
        <source>The team stands in the file %1. Paste what is in it.</source>
        <translation>Das Team steht in der Datei %1. Fügen Sie deren Inhalt ein.</translation>
    </message>
    <message>
        <source>The JSON breaks off in line %1, column %2.</source>
        <translation>Das JSON bricht in Zeile %1, Spalte %2 ab.</translation>
    </message>
    <message>
        <source>The JSON is not one team between { and }.</source>
        <translation>Das JSON ist nicht genau ein Team zwischen { und }.</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>The connection needs a name.</source>
        <translation>Die Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Eine andere Verbindung hat diesen Namen.</translation>
    </message>
    <message>
        <source>“environment” and “sandbox” are names of the program itself. Choose another.</source>
        <translation>„environment“ und „sandbox“ sind Namen des Programms selbst. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A name cannot hold slashes or control characters.</source>
        <translation>Ein Name kann keine Schrägstriche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Type the address of the proxy, such as https://litellm.example.com.</source>
        <translation>Geben Sie die Adresse des Proxys ein, etwa https://litellm.example.com.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://litellm.example.com:4000.</source>
        <translation>Das ist keine Adresse. Eine sieht so aus: https://litellm.example.com:4000.</translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address. The key has a field of its own.</source>
        <translation>Lassen Sie Benutzername und Passwort aus der Adresse weg. Der Schlüssel hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Leave out what follows the question mark or number sign.</source>
        <translation>Lassen Sie weg, was auf das Fragezeichen oder die Raute folgt.</translation>
    </message>
    <message>
        <source>Without https everybody on the way can read the key.</source>
        <translation>Ohne https kann unterwegs jeder den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>This is not the name of a header. One looks like x-litellm-api-key.</source>
        <translation>Das ist kein Name eines Headers. Einer sieht so aus: x-litellm-api-key.</translation>
    </message>
    <message>
        <source>This text holds control characters.</source>
        <translation>Dieser Text enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Type an address such as http://host:3128 or socks5://host:1080, or “none”.</source>
        <translation>Geben Sie eine Adresse wie http://host:3128 oder socks5://host:1080 ein, oder „none“.</translation>
    </message>
    <message>
        <source>The time-out has to be between 1 second and 1 hour.</source>
        <translation>Die Zeitgrenze muss zwischen 1 Sekunde und 1 Stunde liegen.</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>There is no computer named “%1”. Check the URL.</source>
        <translation>Es gibt keinen Rechner namens „%1“. Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>Nobody listens at %1. Check the port, and whether the proxy runs.</source>
        <translation>Unter %1 hört niemand. Prüfen Sie den Port und ob der Proxy läuft.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” did not answer within %n seconds.</source>
        <translation>
            <numerusform>„%1“ hat nicht innerhalb von %n Sekunde geantwortet.</numerusform>
            <numerusform>„%1“ hat nicht innerhalb von %n Sekunden geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a LiteLLM proxy. Check the URL and its path.</source>
        <translation>Unter %1 antwortet etwas, aber kein LiteLLM-Proxy. Prüfen Sie die URL und ihren Pfad.</translation>
    </message>
</context>
<context>
    <name>ResetText</name>
    <message>
        <source>every second</source>
        <translation>jede Sekunde</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend is counted anew %1, next on %2 (%3).</source>
        <translation>Die Ausgaben zählen %1 von vorn, das nächste Mal am %2 (%3).</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>%1 for life</source>
        <translation>%1 auf Lebenszeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A limit of spend with its period, for example: $5.00 every day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 tokens per minute</source>
        <translation>%1 Tokens pro Minute</translation>
    </message>
    <message>
        <source>%1 requests per minute</source>
        <translation>%1 Anfragen pro Minute</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>keine Limits</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done, but</source>
        <translation>fertig, aber</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremder Wert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>kein Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>Team löschen</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>fast fertig</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>New Team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Replace All Fields</source>
        <translation>Alle Felder ersetzen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add Member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Members</source>
        <translation>
            <numerusform>%n Mitglied hinzufügen</numerusform>
            <numerusform>%n Mitglieder hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Member</source>
        <translation>Mitglied ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Members</source>
        <translation>
            <numerusform>%n Mitglied ändern</numerusform>
            <numerusform>%n Mitglieder ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove Member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Members</source>
        <translation>
            <numerusform>%n Mitglied entfernen</numerusform>
            <numerusform>%n Mitglieder entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Team(s)</source>
        <translation>
            <numerusform>%n Team löschen</numerusform>
            <numerusform>%n Teams löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Team(s)</source>
        <translation>
            <numerusform>%n Team ändern</numerusform>
            <numerusform>%n Teams ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamLines</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::Actions</name>
    <message>
        <source>&amp;New Team</source>
        <translation>&amp;Neues Team</translation>
    </message>
    <message>
        <source>&amp;Refresh List</source>
        <translation>Liste &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation>Laden &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Find Teams</source>
        <translation>Teams &amp;suchen</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>C&amp;heck Connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Reset Sandbox…</source>
        <translation>Sandbox &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Teamwright</source>
        <translation>&amp;Über Teamwright</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New Teams from &amp;Rows…</source>
        <translation>Neue Teams aus &amp;Zeilen…</translation>
    </message>
    <message>
        <source>New Team from &amp;Template…</source>
        <translation>Neues Team aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Clone Team</source>
        <translation>Team &amp;klonen</translation>
    </message>
    <message>
        <source>Clone &amp;without Members</source>
        <translation>&amp;Ohne Mitglieder klonen</translation>
    </message>
    <message>
        <source>&amp;Edit Chosen Teams…</source>
        <translation>Ausgewählte Teams &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Delete Team…</source>
        <translation>Team &amp;löschen…</translation>
    </message>
    <message>
        <source>Recreate De&amp;leted Team…</source>
        <translation>Gelöschtes Team &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Keep as Te&amp;mplate…</source>
        <translation>Als Vorla&amp;ge behalten…</translation>
    </message>
    <message>
        <source>E&amp;xport Teams…</source>
        <translation>Teams e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import Teams…</source>
        <translation>Teams &amp;importieren…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Verglei&amp;chen…</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>Revert &amp;All</source>
        <translation>&amp;Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Revie&amp;w Changes</source>
        <translation>Änderungen &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Add Member</source>
        <translation>Mitglied &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Admin</source>
        <translation>&amp;Admin</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Paste Members…</source>
        <translation>Mitglieder &amp;einfügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Copy to Teams…</source>
        <translation>In Teams &amp;kopieren…</translation>
    </message>
    <message>
        <source>&amp;Move to Teams…</source>
        <translation>In Teams &amp;verschieben…</translation>
    </message>
    <message>
        <source>One P&amp;erson in All Teams…</source>
        <translation>Eine &amp;Person in allen Teams…</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>Ak&amp;tivität</translation>
    </message>
    <message>
        <source>Mem&amp;bers</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Set Role</source>
        <translation>&amp;Rolle festlegen</translation>
    </message>
</context>
<context>
    <name>Teamwright::ActivityDetail</name>
    <message>
        <source>Request body</source>
        <translation>Anfragetext</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>For a shell in which LITELLM_PROXY_API_KEY holds the key</source>
        <translation>Für eine Shell, in der LITELLM_PROXY_API_KEY den Schlüssel enthält</translation>
    </message>
    <message>
        <source>Stage what takes this change back; nothing is sent yet</source>
        <translation>Vormerken, was diese Änderung zurücknimmt; es wird noch nichts gesendet</translation>
    </message>
    <message>
        <source>Choose a request to see what was sent and what came back.</source>
        <translation>Wählen Sie eine Anfrage aus, um zu sehen, was gesendet wurde und was zurückkam.</translation>
    </message>
</context>
<context>
    <name>Teamwright::ActivityView</name>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Writes only</source>
        <translation>Nur &amp;Schreibzugriffe</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Everything this program sends is written down here.</source>
        <translation>Alles, was dieses Programm sendet, wird hier festgehalten.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine passende Anfrage</translation>
    </message>
    <message>
        <source>Search for other words, or show reads as well.</source>
        <translation>Suchen Sie nach anderen Wörtern, oder zeigen Sie auch Lesezugriffe an.</translation>
    </message>
</context>
<context>
    <name>Teamwright::AddMemberLine</name>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>User ID or e-mail; also “user, role, budget”</source>
        <translation>Benutzer-ID oder E-Mail; auch „Benutzer, Rolle, Budget“</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close the line for new members</source>
        <translation>Die Zeile für neue Mitglieder schließen</translation>
    </message>
</context>
<context>
    <name>Teamwright::ApplyStrip</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop after the running requests; what was sent is read back</source>
        <translation>Nach den laufenden Anfragen aufhören; was gesendet wurde, wird zurückgelesen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n team(s)</source>
        <translation>
            <numerusform>%1 von %n Team</numerusform>
            <numerusform>%1 von %n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after the running requests</source>
        <translation>hört nach den laufenden Anfragen auf</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 how far it is, %2 how long it still takes</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Teamwright::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Teamwright::BudgetBar</name>
    <message>
        <source>%1 % of the budget used</source>
        <extracomment>How much of a budget is used up; %1 is a number such as 83</extracomment>
        <translation>%1 % des Budgets verbraucht</translation>
    </message>
</context>
<context>
    <name>Teamwright::BulkEditDialog</name>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Raise by an amount</source>
        <translation>Um einen Betrag erhöhen</translation>
    </message>
    <message>
        <source>Raise by percent</source>
        <translation>Um Prozent erhöhen</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>For example 10, or -10 to lower it</source>
        <translation>Zum Beispiel 10, oder -10 zum Senken</translation>
    </message>
    <message>
        <source>For example 10 %, or -10 % to lower it</source>
        <translation>Zum Beispiel 10 %, oder -10 % zum Senken</translation>
    </message>
    <message>
        <source>One or more, separated by commas</source>
        <translation>Einer oder mehrere, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>For example 30d, 1mo, weekly</source>
        <translation>Zum Beispiel 30d, 1mo, weekly</translation>
    </message>
    <message>
        <source>Edit Chosen Teams</source>
        <translation>Ausgewählte Teams bearbeiten</translation>
    </message>
    <message>
        <source>No team is chosen in the list.</source>
        <translation>In der Liste ist kein Team ausgewählt.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Änderung</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>Nothing is sent yet: Review Changes shows what would be</source>
        <translation>Es wird noch nichts gesendet: „Änderungen prüfen“ zeigt, was gesendet würde</translation>
    </message>
    <message>
        <source>No value is needed</source>
        <translation>Kein Wert nötig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n team(s) will change</source>
        <translation>
            <numerusform>%1 von %n Team wird geändert</numerusform>
            <numerusform>%1 von %n Teams werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) chosen</source>
        <translation>
            <numerusform>%n Team ausgewählt</numerusform>
            <numerusform>%n Teams ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s): %1</source>
        <extracomment>%n teams: a sentence about what is worth a second look in them</extracomment>
        <translation>
            <numerusform>%n Team: %1</numerusform>
            <numerusform>%n Teams: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n Team(s)</source>
        <translation>
            <numerusform>%n Team &amp;vormerken</numerusform>
            <numerusform>%n Teams &amp;vormerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) left out: %1</source>
        <translation>
            <numerusform>%n Team ausgelassen: %1</numerusform>
            <numerusform>%n Teams ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) left out: this key may not change them.</source>
        <translation>
            <numerusform>%n Team ausgelassen: Dieser Schlüssel darf es nicht ändern.</numerusform>
            <numerusform>%n Teams ausgelassen: Dieser Schlüssel darf sie nicht ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::ChangesTable</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Teamwright::CheckPanel</name>
    <message>
        <source>Checking the connection</source>
        <translation>Verbindung wird geprüft</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Answer of the proxy</source>
        <translation>Antwort des Proxys</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>&amp;Check Connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>Teamwright::ColumnMatcher</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
</context>
<context>
    <name>Teamwright::ColumnsMenu</name>
    <message>
        <source>Usual Columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>Teamwright::CompareDialog</name>
    <message>
        <source>&amp;Also what is the same</source>
        <translation>&amp;Auch Gleiches anzeigen</translation>
    </message>
    <message>
        <source>Compare Teams</source>
        <translation>Teams vergleichen</translation>
    </message>
    <message>
        <source>Reading both teams…</source>
        <translation>Beide Teams werden gelesen…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Both teams have the same settings and members.</source>
        <translation>Beide Teams haben dieselben Einstellungen und Mitglieder.</translation>
    </message>
    <message>
        <source>Copy →</source>
        <translation>Kopieren →</translation>
    </message>
    <message>
        <source>← Copy</source>
        <translation>← Kopieren</translation>
    </message>
    <message>
        <source>The team %1 could not be read. %2</source>
        <translation>Das Team %1 konnte nicht gelesen werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages the chosen differences for %1, all if none is chosen; never the alias</source>
        <translation>Merkt die gewählten Unterschiede für %1 vor, alle, wenn keiner gewählt ist; nie den Alias</translation>
    </message>
</context>
<context>
    <name>Teamwright::ConflictPane</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Use &amp;Theirs</source>
        <translation>&amp;Fremdes verwenden</translation>
    </message>
    <message>
        <source>Use &amp;Mine</source>
        <translation>&amp;Eigenes verwenden</translation>
    </message>
    <message>
        <source>Use &amp;Both</source>
        <translation>&amp;Beides verwenden</translation>
    </message>
    <message>
        <source>All Theirs</source>
        <translation>Alles Fremde</translation>
    </message>
    <message>
        <source>All Mine</source>
        <translation>Alles Eigene</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Somebody else changed the same meanwhile. Choose what shall count; nothing of it is sent before.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert. Wählen Sie, was gelten soll; vorher wird nichts davon gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer yet</source>
        <translation>
            <numerusform>%n noch ohne Antwort</numerusform>
            <numerusform>%n noch ohne Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::ConnectionBar</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Which proxy this window works on</source>
        <translation>Mit welchem Proxy dieses Fenster arbeitet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>A practice proxy inside this program, with example teams. Nothing here reaches a real proxy.</source>
        <translation>Ein Übungsproxy in diesem Programm, mit Beispielteams. Nichts von hier erreicht einen echten Proxy.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1…</translation>
    </message>
    <message>
        <source>%1 · LiteLLM %2 · %3</source>
        <translation>%1 · LiteLLM %2 · %3</translation>
    </message>
</context>
<context>
    <name>Teamwright::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add Connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>%1 Copy</source>
        <extracomment>The name of a copy of the connection %1</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>Teamwright::CopyMembersDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Search teams</source>
        <translation>Teams suchen</translation>
    </message>
    <message>
        <source>Move Members</source>
        <translation>Mitglieder verschieben</translation>
    </message>
    <message>
        <source>Copy Members</source>
        <translation>Mitglieder kopieren</translation>
    </message>
    <message>
        <source>Teams to join</source>
        <translation>Zielteams</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>Nothing is sent yet: Review Changes shows what would be</source>
        <translation>Noch wird nichts gesendet: „Änderungen prüfen“ zeigt, was gesendet würde</translation>
    </message>
    <message>
        <source>Move %1 to:</source>
        <translation>%1 verschieben nach:</translation>
    </message>
    <message>
        <source>Copy %1 to:</source>
        <translation>%1 kopieren nach:</translation>
    </message>
    <message>
        <source>Reading teams</source>
        <translation>Teams werden gelesen</translation>
    </message>
    <message>
        <source>In %1 already: %2</source>
        <translation>Bereits in %1: %2</translation>
    </message>
    <message>
        <source>Choose one or more teams.</source>
        <translation>Wählen Sie ein oder mehrere Teams.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be added in %n team(s)</source>
        <translation>
            <numerusform>Neu in %n Team: %1</numerusform>
            <numerusform>Neu in %n Teams: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n Mitgliedschaft</numerusform>
            <numerusform>%n Mitgliedschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be user there, not admin. %2</source>
        <translation>Dort Benutzer, nicht Admin: %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>%1 konnte nicht gelesen werden. %2</translation>
    </message>
</context>
<context>
    <name>Teamwright::DeletionGuard</name>
    <message>
        <source>Confirm deletion</source>
        <translation>Löschen bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>delete %n team(s)</source>
        <translation>
            <numerusform>%n Team löschen</numerusform>
            <numerusform>%n Teams löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The team “%1” goes for good</source>
        <translation>Das Team „%1“ wird endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) go for good</source>
        <translation>
            <numerusform>%n Team wird endgültig gelöscht</numerusform>
            <numerusform>%n Teams werden endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>all its keys</source>
        <translation>alle Schlüssel</translation>
    </message>
    <message>
        <source>%1, with %2 and %3. The keys stop working at once; a snapshot of the team is kept.</source>
        <extracomment>%1 which teams, %2 how many members, %3 how many keys</extracomment>
        <translation>%1 (%2, %3). Die Schlüssel funktionieren sofort nicht mehr; eine Momentaufnahme des Teams wird aufbewahrt.</translation>
    </message>
    <message>
        <source>To confirm, type “%1”:</source>
        <translation>Geben Sie zur Bestätigung „%1“ ein:</translation>
    </message>
</context>
<context>
    <name>Teamwright::DetailFields</name>
    <message>
        <source>Fields of the team</source>
        <translation>Felder des Teams</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Budget counted anew</source>
        <translation>Budget zählt von vorn</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Model table</source>
        <translation>Modelltabelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Teamwright::DetailHeader</name>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Copy team ID</source>
        <translation>Team-ID kopieren</translation>
    </message>
    <message>
        <source>Close team</source>
        <translation>Team schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Team without an alias</source>
        <translation>Team ohne Alias</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <translation>%1 von %2 ausgegeben</translation>
    </message>
    <message>
        <source>%1 spent, no budget</source>
        <translation>%1 ausgegeben, kein Budget</translation>
    </message>
    <message>
        <source>counted anew %1</source>
        <translation>zählt %1 von vorn</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Zum Löschen vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::DurationEditor</name>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
    <message>
        <source>Choose the unit of the number, or a common period</source>
        <translation>Einheit der Zahl oder einen üblichen Zeitraum wählen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>Teamwright::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Teamwright::ExportDialog</name>
    <message>
        <source>JSON: whole, can be imported again</source>
        <translation>JSON: vollständig, wieder importierbar</translation>
    </message>
    <message>
        <source>YAML: whole, can be imported again</source>
        <translation>YAML: vollständig, wieder importierbar</translation>
    </message>
    <message>
        <source>CSV: a table for a spreadsheet</source>
        <translation>CSV: eine Tabelle für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Terraform (HCL), with import blocks</source>
        <translation>Terraform (HCL), mit Import-Blöcken</translation>
    </message>
    <message>
        <source>Kubernetes manifests</source>
        <translation>Kubernetes-Manifeste</translation>
    </message>
    <message>
        <source>curl script that makes the teams again</source>
        <translation>curl-Skript, das die Teams neu anlegt</translation>
    </message>
    <message>
        <source>Python script that makes the teams again</source>
        <translation>Python-Skript, das die Teams neu anlegt</translation>
    </message>
    <message>
        <source>Markdown table for a document</source>
        <translation>Markdown-Tabelle für ein Dokument</translation>
    </message>
    <message>
        <source>Teams to export</source>
        <translation>Zu exportierende Teams</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>&amp;Members and their limits</source>
        <translation>&amp;Mitglieder und ihre Limits</translation>
    </message>
    <message>
        <source>Fi&amp;gures such as spend and dates</source>
        <translation>&amp;Kennzahlen wie Ausgaben und Datumsangaben</translation>
    </message>
    <message>
        <source>One &amp;row for each member</source>
        <translation>Eine &amp;Zeile je Mitglied</translation>
    </message>
    <message>
        <source>Mas&amp;k values that look like secrets</source>
        <translation>Werte maskieren, die &amp;wie Geheimnisse aussehen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Export Teams</source>
        <translation>Teams exportieren</translation>
    </message>
    <message>
        <source>Chosen teams (%1)</source>
        <translation>Ausgewählte Teams (%1)</translation>
    </message>
    <message>
        <source>Teams shown in the list (%1)</source>
        <translation>In der Liste angezeigte Teams (%1)</translation>
    </message>
    <message>
        <source>All teams (%1)</source>
        <translation>Alle Teams (%1)</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Teams</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>O&amp;perator</source>
        <translation>O&amp;perator</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Copy to Clipboard</source>
        <translation>&amp;In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Reading teams</source>
        <translation>Teams werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%n Team in die Zwischenablage kopiert.</numerusform>
            <numerusform>%n Teams in die Zwischenablage kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) exported to %1.</source>
        <translation>
            <numerusform>%n Team nach %1 exportiert.</numerusform>
            <numerusform>%n Teams nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: the team %1 could not be read. %2</source>
        <translation>Es wurde nichts geschrieben: Das Team %1 konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>Maskiert: %1</translation>
    </message>
    <message>
        <source>Will be written as it is: %1</source>
        <translation>Wird unverändert geschrieben: %1</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>Teamwright::FieldRow</name>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what the proxy has</source>
        <translation>Zurück zum Stand auf dem Proxy</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>Teamwright::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Teamwright::FilterGroup</name>
    <message>
        <source>Find in “%1”</source>
        <translation>In „%1“ suchen</translation>
    </message>
    <message>
        <source>Show Fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>Teamwright::FilterRow</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Teamwright::FormFields</name>
    <message numerus="yes">
        <source>%1 (%n set)</source>
        <translation>
            <numerusform>%1 (%n festgelegt)</numerusform>
            <numerusform>%1 (%n festgelegt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen when the team was created; it stays.</source>
        <translation>Beim Anlegen des Teams gewählt; bleibt unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n changed</source>
        <translation>
            <numerusform>%1 – %n geändert</numerusform>
            <numerusform>%1 – %n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a step to go back, or forward, to the state after it.</source>
        <translation>Wählen Sie einen Schritt, um zum Stand danach zurück- oder vorzugehen.</translation>
    </message>
</context>
<context>
    <name>Teamwright::ImportDialog</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Import Teams</source>
        <translation>Teams importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>JSON, YAML, CSV, a script of curl commands, a saved answer of the proxy</source>
        <translation>JSON, YAML, CSV, ein Skript mit curl-Befehlen, eine gespeicherte Antwort des Proxys</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Or paste rows here: CSV with any header, JSON, YAML, curl commands</source>
        <translation>Oder Zeilen hier einfügen: CSV mit beliebiger Kopfzeile, JSON, YAML, curl-Befehle</translation>
    </message>
    <message>
        <source>Action for all rows</source>
        <translation>Aktion für alle Zeilen</translation>
    </message>
    <message>
        <source>For all rows…</source>
        <translation>Für alle Zeilen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>Nothing is sent yet: Review Changes shows what would be</source>
        <translation>Noch wird nichts gesendet: „Änderungen prüfen“ zeigt, was gesendet würde</translation>
    </message>
    <message>
        <source>Looking at the teams of the proxy</source>
        <translation>Teams des Proxys werden abgefragt</translation>
    </message>
    <message>
        <source>The team %1 could not be looked at. %2</source>
        <translation>Das Team %1 konnte nicht abgefragt werden. %2</translation>
    </message>
    <message>
        <source>Import From</source>
        <translation>Importieren aus</translation>
    </message>
    <message>
        <source>%1 new, %2 different, %3 the same, %4 impossible</source>
        <translation>%1 neu, %2 abweichend, %3 gleich, %4 unmöglich</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n Team(s)</source>
        <translation>
            <numerusform>%n Team &amp;vormerken</numerusform>
            <numerusform>%n Teams &amp;vormerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::IssueList</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Create User…</source>
        <translation>Benutzer anlegen…</translation>
    </message>
    <message>
        <source>Open That One</source>
        <translation>Dieses öffnen</translation>
    </message>
    <message>
        <source>Create Anyway</source>
        <translation>Trotzdem erstellen</translation>
    </message>
    <message>
        <source>Yes, Nothing May Be Spent</source>
        <translation>Ja, nichts darf ausgegeben werden</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>Teamwright::JsonEditor</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 als JSON</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>Als JSON bearbeiten</translation>
    </message>
    <message>
        <source>The rows come back when the text is a JSON object.</source>
        <translation>Die Zeilen kommen zurück, wenn der Text ein JSON-Objekt ist.</translation>
    </message>
</context>
<context>
    <name>Teamwright::KeepTemplateDialog</name>
    <message>
        <source>With its &amp;members (%1)</source>
        <translation>Mit &amp;Mitgliedern (%1)</translation>
    </message>
    <message>
        <source>Keep as Template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>There is a template of that name. It will be replaced.</source>
        <translation>Es gibt bereits eine Vorlage dieses Namens. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>The template could not be written to the disk.</source>
        <translation>Die Vorlage konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Teamwright::KeyDialog</name>
    <message>
        <source>Type the key for “%1”.</source>
        <translation>Geben Sie den Schlüssel für „%1“ ein.</translation>
    </message>
    <message>
        <source>The proxy of “%1” does not know the key. Type another one; whatever you were doing goes on with it.</source>
        <translation>Der Proxy von „%1“ kennt den Schlüssel nicht. Geben Sie einen anderen ein; was Sie gerade taten, geht damit weiter.</translation>
    </message>
    <message>
        <source>The key for “%1” has expired. Type a new one; whatever you were doing goes on with it.</source>
        <translation>Der Schlüssel für „%1“ ist abgelaufen. Geben Sie einen neuen ein; was Sie gerade taten, geht damit weiter.</translation>
    </message>
    <message>
        <source>Key Needed</source>
        <translation>Schlüssel nötig</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Use Key</source>
        <translation>Schlüssel &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Teamwright::ListEditor</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
</context>
<context>
    <name>Teamwright::MainWindow</name>
    <message>
        <source>A team is being created. Wait for the proxy&apos;s answer before you change over.</source>
        <translation>Ein Team wird gerade erstellt. Warten Sie die Antwort des Proxys ab, bevor Sie wechseln.</translation>
    </message>
    <message>
        <source>Teamwright: %1</source>
        <translation>Teamwright: %1</translation>
    </message>
    <message>
        <source>Teamwright</source>
        <translation>Teamwright</translation>
    </message>
    <message>
        <source>A team is being created. The window closes when the proxy has answered.</source>
        <translation>Ein Team wird gerade erstellt. Das Fenster schließt sich, sobald der Proxy geantwortet hat.</translation>
    </message>
    <message>
        <source>Reset Sandbox</source>
        <translation>Sandbox zurücksetzen</translation>
    </message>
    <message>
        <source>Put the example teams back as they were at first?</source>
        <translation>Die Beispielteams in den Anfangszustand zurückversetzen?</translation>
    </message>
    <message>
        <source>All teams that you made in the sandbox go. No real proxy is touched.</source>
        <translation>Alle in der Sandbox erstellten Teams verschwinden. Kein echter Proxy ist betroffen.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Staged the opposite. Review Changes shows it before anything is sent.</source>
        <translation>Das Gegenteil wurde vorgemerkt. „Änderungen prüfen“ zeigt es, bevor etwas gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) done</source>
        <translation>
            <numerusform>%n Team erledigt</numerusform>
            <numerusform>%n Teams erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done, but not as asked</source>
        <translation>
            <numerusform>%n erledigt, aber nicht wie gewünscht</numerusform>
            <numerusform>%n erledigt, aber nicht wie gewünscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n ungewiss</numerusform>
            <numerusform>%n ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n im Konflikt</numerusform>
            <numerusform>%n im Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Angewendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) staged. Review Changes shows what would be sent.</source>
        <translation>
            <numerusform>%n Team vorgemerkt. „Änderungen prüfen“ zeigt, was gesendet würde.</numerusform>
            <numerusform>%n Teams vorgemerkt. „Änderungen prüfen“ zeigt, was gesendet würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template “%1” is kept.</source>
        <translation>Die Vorlage „%1“ ist aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Teamwright::MapEditor</name>
    <message>
        <source>Name in calls</source>
        <translation>Name in Aufrufen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>Teamwright::MemberGridView</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>No members yet. Add them, or paste lines of “user, role”.</source>
        <translation>Noch keine Mitglieder. Fügen Sie welche hinzu oder fügen Sie Zeilen der Form „Benutzer, Rolle“ ein.</translation>
    </message>
    <message>
        <source>Nobody here matches.</source>
        <translation>Keine Treffer unter den Mitgliedern.</translation>
    </message>
</context>
<context>
    <name>Teamwright::MembersEditor</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Add &amp;Member</source>
        <translation>&amp;Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Type an id or an e-mail; Tab goes on to the role and to the next member</source>
        <translation>ID oder E-Mail eingeben; Tab geht weiter zur Rolle und zum nächsten Mitglied</translation>
    </message>
    <message>
        <source>Remove chosen members</source>
        <translation>Gewählte Mitglieder entfernen</translation>
    </message>
    <message>
        <source>Remove chosen members (Delete)</source>
        <translation>Gewählte Mitglieder entfernen (Entf)</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not read: line %1 of what was pasted.</source>
        <translation>
            <numerusform>Nicht gelesen: Zeile %1 des Eingefügten.</numerusform>
            <numerusform>Nicht gelesen: Zeilen %1 des Eingefügten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::MembersPane</name>
    <message numerus="yes">
        <source>And %n more of the kind.</source>
        <translation>
            <numerusform>Und %n weiteres dieser Art.</numerusform>
            <numerusform>Und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>“%1” is a member already.</source>
        <translation>„%1“ ist bereits Mitglied.</translation>
    </message>
    <message>
        <source>Set Role to %1</source>
        <translation>Rolle auf %1 setzen</translation>
    </message>
    <message>
        <source>Use the Team&apos;s Limits</source>
        <translation>Limits des Teams verwenden</translation>
    </message>
    <message>
        <source>Fill Down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Copy to Other Teams…</source>
        <translation>In andere Teams kopieren…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Add Member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Set Role</source>
        <translation>Rolle setzen</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Mitglieder suchen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Which members are shown</source>
        <translation>Welche Mitglieder angezeigt werden</translation>
    </message>
    <message>
        <source>Lines of “user, role, budget”, shown before anything is staged (Ctrl+V)</source>
        <translation>Zeilen der Form „Benutzer, Rolle, Budget“; sie werden gezeigt, bevor etwas vorgemerkt wird (Strg+V)</translation>
    </message>
    <message>
        <source>Set the role of the chosen members</source>
        <translation>Die Rolle der ausgewählten Mitglieder setzen</translation>
    </message>
    <message>
        <source>Remove the chosen members (Delete)</source>
        <translation>Die ausgewählten Mitglieder entfernen (Entf)</translation>
    </message>
    <message>
        <source>Type a user ID or an e-mail, then “admin” or “user”, then a budget.</source>
        <translation>Geben Sie eine Benutzer-ID oder E-Mail-Adresse ein, dann „admin“ oder „user“, dann ein Budget.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changed</source>
        <translation>
            <numerusform>%1, %n geändert</numerusform>
            <numerusform>%1, %n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an ID or an e-mail; many at once with Paste…</source>
        <translation>ID oder E-Mail-Adresse eingeben; mehrere auf einmal mit Einfügen…</translation>
    </message>
</context>
<context>
    <name>Teamwright::MembersTable</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>No members yet. Add them, or paste lines of “user, role”.</source>
        <translation>Noch keine Mitglieder. Fügen Sie welche hinzu, oder fügen Sie Zeilen „Benutzer, Rolle“ ein.</translation>
    </message>
</context>
<context>
    <name>Teamwright::ModelsEditor</name>
    <message>
        <source>Only these:</source>
        <translation>Nur diese:</translation>
    </message>
    <message>
        <source>%1: only chosen ones</source>
        <translation>%1: nur gewählte</translation>
    </message>
    <message>
        <source>Find a model, or type any name and press Return</source>
        <translation>Modell suchen, oder beliebigen Namen eingeben und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>%1: find or add</source>
        <translation>%1: suchen oder hinzufügen</translation>
    </message>
    <message>
        <source>%1: list</source>
        <translation>%1: Liste</translation>
    </message>
    <message>
        <source>%1 (not on this proxy)</source>
        <translation>%1 (nicht auf diesem Proxy)</translation>
    </message>
</context>
<context>
    <name>Teamwright::OrganizationEditor</name>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Make an organization of that name on the proxy</source>
        <translation>Eine Organisation dieses Namens auf dem Proxy anlegen</translation>
    </message>
</context>
<context>
    <name>Teamwright::PasteDialog</name>
    <message>
        <source>Paste cURL</source>
        <translation>cURL einfügen</translation>
    </message>
    <message>
        <source>A curl command for /team/new, or its JSON. It replaces what the form holds; undo brings that back.</source>
        <translation>Ein curl-Befehl für /team/new oder dessen JSON. Er ersetzt, was im Formular steht; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Fill the Form</source>
        <translation>Formular füllen</translation>
    </message>
</context>
<context>
    <name>Teamwright::PasteMembersDialog</name>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Not known to the proxy: it makes a new user</source>
        <translation>Dem Proxy nicht bekannt: Er legt einen neuen Benutzer an</translation>
    </message>
    <message>
        <source>Added as user: admin needs a licence here</source>
        <translation>Als Benutzer hinzugefügt: Admin erfordert hier eine Lizenz</translation>
    </message>
    <message>
        <source>Left out: already a member</source>
        <translation>Ausgelassen: bereits Mitglied</translation>
    </message>
    <message>
        <source>Left out: named above</source>
        <translation>Ausgelassen: weiter oben genannt</translation>
    </message>
    <message>
        <source>Left out: several users have this e-mail, use the ID</source>
        <translation>Ausgelassen: Mehrere Benutzer haben diese E-Mail-Adresse, verwenden Sie die ID</translation>
    </message>
    <message>
        <source>Paste Members</source>
        <translation>Mitglieder einfügen</translation>
    </message>
    <message>
        <source>One person a line: user ID or e-mail, then role and budget in USD if you like, separated by commas or tabs.</source>
        <translation>Eine Person pro Zeile: Benutzer-ID oder E-Mail-Adresse, dann auf Wunsch Rolle und Budget in USD, durch Kommas oder Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message numerus="yes">
        <source>Not read: line %1.</source>
        <translation>
            <numerusform>Nicht gelesen: Zeile %1.</numerusform>
            <numerusform>Nicht gelesen: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Budget (USD)</source>
        <translation>Budget (USD)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Nobody to Add</source>
        <translation>Niemand hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Member(s)</source>
        <translation>
            <numerusform>%n Mitglied hinzufügen</numerusform>
            <numerusform>%n Mitglieder hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::PendingBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new team(s)</source>
        <translation>
            <numerusform>%n neues Team</numerusform>
            <numerusform>%n neue Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Noch nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>See exactly what will be sent, and send it (Ctrl+Return)</source>
        <translation>Genau ansehen, was gesendet wird, und es senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Revert All</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Put everything back to what the proxy has; Undo brings it back</source>
        <translation>Alles auf den Stand des Proxys zurücksetzen; mit „Rückgängig“ kommt es wieder</translation>
    </message>
</context>
<context>
    <name>Teamwright::PersonDialog</name>
    <message>
        <source>&amp;Find Teams</source>
        <translation>Teams &amp;suchen</translation>
    </message>
    <message>
        <source>One Person in All Teams</source>
        <translation>Eine Person in allen Teams</translation>
    </message>
    <message>
        <source>Whose teams?</source>
        <translation>Wessen Teams?</translation>
    </message>
    <message>
        <source>Type a user ID or an e-mail address above.</source>
        <translation>Geben Sie oben eine Benutzer-ID oder eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>User ID or e-mail</source>
        <translation>Benutzer-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Remove From Chosen Teams</source>
        <translation>Aus ausgewählten Teams &amp;entfernen</translation>
    </message>
    <message>
        <source>Teams of this person</source>
        <translation>Teams dieser Person</translation>
    </message>
    <message>
        <source>Reading teams</source>
        <translation>Teams werden gelesen</translation>
    </message>
    <message>
        <source>The team %1 could not be read and is not shown. %2</source>
        <translation>Das Team %1 konnte nicht gelesen werden und wird nicht angezeigt. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %n team(s)</source>
        <translation>
            <numerusform>%1 ist in %n Team</numerusform>
            <numerusform>%1 ist in %n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>In keinem Team</translation>
    </message>
    <message>
        <source>No team of the list has “%1” as a member.</source>
        <translation>Kein Team der Liste hat „%1“ als Mitglied.</translation>
    </message>
    <message numerus="yes">
        <source>What you change in one of the %n chosen row(s) counts for all of them.</source>
        <translation>
            <numerusform>Was Sie in der %n ausgewählten Zeile ändern, gilt für sie.</numerusform>
            <numerusform>Was Sie in einer der %n ausgewählten Zeilen ändern, gilt für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a team, and what is to be said about a change there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The same or the like in %n more.</source>
        <translation>
            <numerusform>Dasselbe oder Ähnliches in %n weiteren.</numerusform>
            <numerusform>Dasselbe oder Ähnliches in %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage Anyway</source>
        <translation>Trotzdem vormerken</translation>
    </message>
</context>
<context>
    <name>Teamwright::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>&amp;Read-only: send nothing that changes the proxy</source>
        <translation>Sch&amp;reibgeschützt: nichts senden, was den Proxy ändert</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Its colour runs through the window, so that nobody takes one proxy for another.</source>
        <translation>Ihre Farbe zieht sich durch das Fenster, damit niemand einen Proxy für einen anderen hält.</translation>
    </message>
    <message>
        <source>The sandbox is a proxy inside this program. It needs no settings.</source>
        <translation>Die Sandbox ist ein Proxy in diesem Programm. Sie braucht keine Einstellungen.</translation>
    </message>
    <message>
        <source>This connection comes from the environment variables LITELLM_PROXY_URL and LITELLM_PROXY_API_KEY. Duplicate it to change it.</source>
        <translation>Diese Verbindung kommt aus den Umgebungsvariablen LITELLM_PROXY_URL und LITELLM_PROXY_API_KEY. Duplizieren Sie sie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The key is there for this run of the program.</source>
        <translation>Der Schlüssel ist für diesen Lauf des Programms da.</translation>
    </message>
    <message>
        <source>A key is kept; type to replace it</source>
        <translation>Ein Schlüssel ist da; tippen, um ihn zu ersetzen</translation>
    </message>
</context>
<context>
    <name>Teamwright::ProgressStrip</name>
    <message>
        <source>Cancel Loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Teamwright::RecreateDialog</name>
    <message>
        <source>Recreate a Deleted Team</source>
        <translation>Gelöschtes Team neu anlegen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a team, and when it was deleted</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deleted teams</source>
        <translation>Gelöschte Teams</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was wiederkommt</translation>
    </message>
    <message>
        <source>Nothing to recreate</source>
        <translation>Nichts neu anzulegen</translation>
    </message>
    <message>
        <source>Teams that are deleted from this program can be made anew here.</source>
        <translation>Teams, die mit diesem Programm gelöscht wurden, können hier neu angelegt werden.</translation>
    </message>
    <message>
        <source>&amp;Recreate</source>
        <translation>&amp;Neu anlegen</translation>
    </message>
    <message>
        <source>Opens a new team with all of this; nothing is sent yet</source>
        <translation>Öffnet ein neues Team mit all dem; es wird noch nichts gesendet</translation>
    </message>
    <message>
        <source>Comes back:</source>
        <translation>Kommt wieder:</translation>
    </message>
    <message>
        <source>The same ID, where the proxy allows it: %1</source>
        <translation>Dieselbe ID, sofern der Proxy es zulässt: %1</translation>
    </message>
    <message>
        <source>Cannot come back:</source>
        <translation>Kann nicht wiederkommen:</translation>
    </message>
    <message>
        <source>The spend so far: it is counted from 0 again</source>
        <translation>Die bisherigen Ausgaben: Sie werden wieder ab 0 gezählt</translation>
    </message>
    <message>
        <source>The keys: new ones have to be made</source>
        <translation>Die Schlüssel: Es müssen neue erstellt werden</translation>
    </message>
    <message>
        <source>Budgets and limits of single members: they can be set once the team is there</source>
        <translation>Budgets und Limits einzelner Mitglieder: Sie können gesetzt werden, sobald das Team da ist</translation>
    </message>
</context>
<context>
    <name>Teamwright::RequestPane</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Paste cURL…</source>
        <translation>cURL einfügen…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>For a shell in which LITELLM_PROXY_API_KEY holds the key</source>
        <translation>Für eine Shell, in der LITELLM_PROXY_API_KEY den Schlüssel enthält</translation>
    </message>
    <message>
        <source>Fill the form from a curl command (Ctrl+Shift+V)</source>
        <translation>Das Formular aus einem curl-Befehl füllen (Strg+Umschalt+V)</translation>
    </message>
</context>
<context>
    <name>Teamwright::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for %1</source>
        <translation>
            <numerusform>%n Anfrage für %1</numerusform>
            <numerusform>%n Anfragen für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests for %1</source>
        <translation>Anfragen für %1</translation>
    </message>
</context>
<context>
    <name>Teamwright::ReviewDialog</name>
    <message>
        <source>&amp;Leave Out What Cannot Be Sent</source>
        <translation>Nicht Sendbares aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details…</translation>
    </message>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>What the proxy said, word for word</source>
        <translation>Was der Proxy gesagt hat, Wort für Wort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>%1 a number of changes, %2 of teams, %3 of requests</extracomment>
        <translation>%1 in %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Nothing of it is sent before the conflict is settled.</source>
        <translation>Davon wird nichts gesendet, bevor der Konflikt gelöst ist.</translation>
    </message>
    <message>
        <source>What was sent stands in the activity, with the answers.</source>
        <translation>Was gesendet wurde, steht mit den Antworten in der Aktivität.</translation>
    </message>
    <message>
        <source>Nothing is sent for this team: its changes are left out.</source>
        <translation>Für dieses Team wird nichts gesendet: Seine Änderungen sind ausgelassen.</translation>
    </message>
    <message>
        <source>The team is fetched just before sending; its requests are known then.</source>
        <translation>Das Team wird unmittelbar vor dem Senden abgerufen; seine Anfragen stehen erst dann fest.</translation>
    </message>
    <message>
        <source>What the Proxy Said</source>
        <translation>Was der Proxy gesagt hat</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be sent. Leave them out, or mend them first.</source>
        <translation>
            <numerusform>%n Änderung kann nicht gesendet werden. Lassen Sie sie aus oder berichtigen Sie sie zuerst.</numerusform>
            <numerusform>%n Änderungen können nicht gesendet werden. Lassen Sie sie aus oder berichtigen Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the deletion first.</source>
        <translation>Bestätigen Sie zuerst das Löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n change(s)…</source>
        <translation>
            <numerusform>%n Änderung wird angewendet…</numerusform>
            <numerusform>%n Änderungen werden angewendet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) done</source>
        <translation>
            <numerusform>%n Team erledigt</numerusform>
            <numerusform>%n Teams erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done, but not quite as asked</source>
        <translation>
            <numerusform>%n erledigt, aber nicht ganz wie gewünscht</numerusform>
            <numerusform>%n erledigt, aber nicht ganz wie gewünscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n im Konflikt</numerusform>
            <numerusform>%n im Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <extracomment>%1 how the teams ended</extracomment>
        <translation>Angewendet: %1</translation>
    </message>
</context>
<context>
    <name>Teamwright::RowsTable</name>
    <message>
        <source>%1: add row</source>
        <translation>%1: Zeile hinzufügen</translation>
    </message>
    <message>
        <source>%1: remove row</source>
        <translation>%1: Zeile entfernen</translation>
    </message>
    <message>
        <source>Add Row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>Teamwright::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Teamwright::SessionView</name>
    <message>
        <source>The user %1 was created.</source>
        <translation>Der Benutzer %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The organization %1 was created.</source>
        <translation>Die Organisation %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>A team whose creation had been cut short is on the proxy: it was created once.</source>
        <translation>Ein Team, dessen Erstellen unterbrochen wurde, ist auf dem Proxy: Es wurde einmal erstellt.</translation>
    </message>
    <message>
        <source>What you type cannot be kept on this disk; it lives in this window only.</source>
        <translation>Was Sie eingeben, lässt sich auf diesem Datenträger nicht sichern; es bleibt nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A new team that you typed was not sent yet.</source>
        <translation>Ein eingegebenes neues Team wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>The new team “%1” that you typed was not sent yet.</source>
        <translation>Das eingegebene neue Team „%1“ wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>Teamwright::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Teamwright::TeamDetailPane</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Parts of the team</source>
        <translation>Teile des Teams</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Answer of the proxy as JSON</source>
        <translation>Antwort des Proxys als JSON</translation>
    </message>
    <message>
        <source>No team chosen</source>
        <translation>Kein Team gewählt</translation>
    </message>
    <message>
        <source>Choose a team in the list to see all of it here.</source>
        <translation>Wählen Sie ein Team in der Liste, um es hier ganz zu sehen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This team could not be loaded</source>
        <translation>Dieses Team ließ sich nicht laden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged</source>
        <translation>
            <numerusform>%n Änderung vorgemerkt</numerusform>
            <numerusform>%n Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::TeamForm</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Create Team</source>
        <translation>Team erstellen</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Close; what is typed is kept (Esc)</source>
        <translation>Schließen; das Eingegebene bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Send the request (Ctrl+Return)</source>
        <translation>Anfrage senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>One question first.</source>
        <translation>Vorher eine Frage.</translation>
    </message>
    <message>
        <source>Not sent: look at what is marked.</source>
        <translation>Nicht gesendet: Sehen Sie nach, was markiert ist.</translation>
    </message>
    <message>
        <source>Show the Proxy’s Answer</source>
        <translation>Antwort des Proxys zeigen</translation>
    </message>
    <message>
        <source>The proxy’s answer</source>
        <translation>Die Antwort des Proxys</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Sent; waiting for the proxy.</source>
        <translation>Gesendet; der Proxy ist dran.</translation>
    </message>
    <message>
        <source>All that was typed here will be gone for good.</source>
        <translation>Alles hier Eingegebene ist dann endgültig weg.</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Copied. The shell’s LITELLM_PROXY_API_KEY holds the key.</source>
        <translation>Kopiert. Den Schlüssel enthält LITELLM_PROXY_API_KEY in der Shell.</translation>
    </message>
    <message>
        <source>The clipboard holds a curl command that makes a team.</source>
        <translation>In der Zwischenablage ist ein curl-Befehl, der ein Team erstellt.</translation>
    </message>
    <message>
        <source>Fill the Form</source>
        <translation>Formular füllen</translation>
    </message>
</context>
<context>
    <name>Teamwright::TeamsFooter</name>
    <message>
        <source>Loading %1 of %2</source>
        <translation>Lade %1 von %2</translation>
    </message>
    <message>
        <source>Loading teams…</source>
        <translation>Teams werden geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) cannot be read by the proxy itself (by ID, number %1)</source>
        <translation>
            <numerusform>%n Team kann der Proxy selbst nicht lesen (nach ID die Nummer %1)</numerusform>
            <numerusform>%n Teams kann der Proxy selbst nicht lesen (nach ID die Nummern %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 team(s)</source>
        <translation>
            <numerusform>%1 von %2 Team</numerusform>
            <numerusform>%1 von %2 Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 team(s)</source>
        <translation>
            <numerusform>%1 Team</numerusform>
            <numerusform>%1 Teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::TeamsPage</name>
    <message>
        <source>Search teams</source>
        <translation>Teams suchen</translation>
    </message>
    <message>
        <source>New Team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>What you see was loaded %1.</source>
        <translation>Was Sie sehen, wurde %1 geladen.</translation>
    </message>
    <message>
        <source>What you see is not complete.</source>
        <translation>Was Sie sehen, ist nicht vollständig.</translation>
    </message>
    <message>
        <source>No team matches</source>
        <translation>Kein Team passt</translation>
    </message>
    <message>
        <source>Nothing here fits all of the filters above.</source>
        <translation>Hier passt nichts zu allen Filtern oben.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Loading teams…</source>
        <translation>Teams werden geladen…</translation>
    </message>
    <message>
        <source>The first page appears as soon as the proxy answers.</source>
        <translation>Die erste Seite erscheint, sobald der Proxy antwortet.</translation>
    </message>
    <message>
        <source>The teams could not be loaded</source>
        <translation>Die Teams ließen sich nicht laden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading was cancelled</source>
        <translation>Das Laden wurde abgebrochen</translation>
    </message>
    <message>
        <source>No team has been loaded yet.</source>
        <translation>Es wurde noch kein Team geladen.</translation>
    </message>
    <message>
        <source>Load Teams</source>
        <translation>Teams laden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Choose a connection to see its teams.</source>
        <translation>Wählen Sie eine Verbindung, um ihre Teams zu sehen.</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Noch keine Teams</translation>
    </message>
    <message>
        <source>A team holds members, a budget and the models they may use.</source>
        <translation>Ein Team hat Mitglieder, ein Budget und die Modelle, die sie benutzen dürfen.</translation>
    </message>
    <message>
        <source>Create the First Team</source>
        <translation>Das erste Team erstellen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy Team ID</source>
        <translation>Team-ID kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Load all teams anew (F5)</source>
        <translation>Alle Teams neu laden (F5)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Teamwright::TeamsTable</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
</context>
<context>
    <name>Teamwright::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What the template sets</source>
        <translation>Was die Vorlage setzt</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Keep a team as a template to make others like it.</source>
        <translation>Speichern Sie ein Team als Vorlage, um weitere wie dieses anzulegen.</translation>
    </message>
    <message>
        <source>&amp;New Team From It</source>
        <translation>&amp;Neues Team daraus</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>Teamwright::TransportForm</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Zeitgrenze</translation>
    </message>
    <message>
        <source>Key &amp;header</source>
        <translation>Schlüssel-&amp;Header</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>CA-Datei suchen</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>Only the certificates of the system</source>
        <translation>Nur die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Network &amp;proxy</source>
        <translation>Netzwerk-&amp;Proxy</translation>
    </message>
    <message>
        <source>As the system has it, or: none</source>
        <translation>Wie im System, oder: none</translation>
    </message>
    <message>
        <source>Changed &amp;by</source>
        <translation>Ge&amp;ändert von</translation>
    </message>
    <message>
        <source>Nobody is named to the proxy</source>
        <translation>Dem Proxy wird niemand genannt</translation>
    </message>
    <message>
        <source>Proxies that were set up so want the bare key in a header of another name, such as x-litellm-api-key.</source>
        <translation>So eingerichtete Proxys wollen den bloßen Schlüssel in einem Header anderen Namens, etwa x-litellm-api-key.</translation>
    </message>
    <message>
        <source>A file with certificates (PEM) that are trusted besides those of the system.</source>
        <translation>Eine Datei mit Zertifikaten (PEM), denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Empty: as the system has it. “none”: no network proxy. Else its address, such as http://host:3128 or socks5://host:1080.</source>
        <translation>Leer: wie im System. „none“: kein Netzwerk-Proxy. Sonst dessen Adresse, etwa http://host:3128 oder socks5://host:1080.</translation>
    </message>
    <message>
        <source>Sent with every change as LiteLLM-Changed-By: who stands in the proxy&apos;s audit log.</source>
        <translation>Wird mit jeder Änderung als LiteLLM-Changed-By gesendet: wer im Prüfprotokoll des Proxys steht.</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Teamwright::UserDelegate</name>
    <message>
        <source>User ID or e-mail; also “user, admin”</source>
        <translation>Benutzer-ID oder E-Mail; auch „Benutzer, admin“</translation>
    </message>
</context>
<context>
    <name>Teamwright::UserDialog</name>
    <message>
        <source>Create User</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>An id, an e-mail or both. The proxy makes an id where there is none.</source>
        <translation>Eine ID, eine E-Mail-Adresse oder beides. Fehlt die ID, macht der Proxy eine.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>Teamwright::ViewsMenu</name>
    <message>
        <source>All Teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Save View As…</source>
        <translation>Ansicht speichern unter…</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Keep the filters, columns and sorting under this name:</source>
        <translation>Filter, Spalten und Sortierung unter diesem Namen aufbewahren:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Teamwright::WarningsList</name>
    <message numerus="yes">
        <source>%1 (and %n more like this)</source>
        <translation>
            <numerusform>%1 (und %n weitere dieser Art)</numerusform>
            <numerusform>%1 (und %n weitere dieser Art)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n warnings…</source>
        <translation>
            <numerusform>Alle Warnungen (%n)…</numerusform>
            <numerusform>Alle %n Warnungen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>Teamwright::WindowsEditor</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Amount (USD)</source>
        <translation>Betrag (USD)</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>alle Modelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A limit of spend with its period, for example: $5.00 every day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
</TS>
