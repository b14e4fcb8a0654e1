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
    <name>Teamwright::ColumnsMenu</name>
    <message>
        <source>Usual Columns</source>
        <translation>Übliche Spalten</translation>
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
        <source>Figures</source>
        <translation>Zahlen</translation>
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
        <source>Members</source>
        <translation>Mitglieder</translation>
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
    <message>
        <source>Members (%1)</source>
        <translation>Mitglieder (%1)</translation>
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
