<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AmountText</name>
    <message>
        <source>$%1</source>
        <extracomment>An amount of US dollars, for example $1,250.00</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerText</name>
    <message>
        <source>It could not be found out whom the key speaks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the master key of the proxy: it may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key speaks for %1, an administrator of the proxy: it may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key speaks for %1, a viewer: it sees everything and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key speaks for %1, who is not an administrator: it sees the teams %1 belongs to, and may manage members where %1 is a team admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to the team %1 and not to a person: it sees this one team and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to no person and no team: it sees no teams and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is restricted and of no use for managing teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may use only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to a LiteLLM proxy that does not tell its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to LiteLLM %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy has no connection to its database, so it cannot manage teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>A date with time, for example 2026-12-01 00:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no computer of that name. Check the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at that address. Check the port, and whether the proxy runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be secured (TLS). Check the certificate of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be secured (TLS): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not know this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not do that. The proxy says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team of this key is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team of this key is blocked. The proxy says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy needs a LiteLLM Enterprise licence for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not have it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not find it: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proxy is too old for that, or is not a LiteLLM proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy rejected what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy rejected what was sent: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy has that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy has that already: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks to wait before the next request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy has no connection to its database, so it cannot manage teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy failed: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not a LiteLLM proxy, or the answer was damaged on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is read-only: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes to its own proxy only: nothing was sent to the other address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The proxy asks to wait %n seconds before the next request.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name people know the team by. The proxy does not mind two teams of one name; people do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: QA Prod Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What programs know the team by. It cannot be changed later. Left empty, a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization the team belongs to. Organizations need a LiteLLM Enterprise licence on the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blocked team&apos;s keys are refused, whatever they ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the team may spend in one budget duration, in USD. With 0 nothing at all may be spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time the spend is counted anew: a number with s, m (minutes), h, d or w, or 1mo for a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never counted anew; for example: 30d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this spend on the proxy warns, in USD. It has to be less than the maximum budget and stops nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further limits in USD, each with a duration of its own, that hold at the same time: for example $5 a day and $50 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens all keys of the team together may use in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of tokens a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many requests all keys of the team together may send in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens all keys of the team together may use in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of tokens a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models the team may call. With none chosen it may call every model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that the team uses for models of the proxy: a call for the name goes to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that every request of the team passes through. They need a LiteLLM Enterprise licence on the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guardrails of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each member may spend in this team, in USD, unless another amount is set for that member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit for each member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member budget duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time the spend of each member is counted anew. Left empty, the budget duration of the team counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for the team; for example: 30d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member tokens per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens each member may use in a minute in this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of tokens for each member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member requests per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many requests each member may send in a minute in this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of requests for each member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models each member may call in this team. With none chosen the models of the team count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by which spend is told apart and requests are routed. They need a LiteLLM Enterprise licence on the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you want to keep with the team, as a JSON object. The proxy keeps it and does not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and guardrails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults for members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and metadata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>This is not an amount. Type a number of dollars such as 25 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot keep that many digits. Type at most 17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number. Type one such as 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit cannot be less than 0. Leave it empty for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a duration. Type a number with s, m, h, d or w, such as 30d, or 1mo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be a JSON object: names and values between { and }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget window %1 needs an amount of 0 or more and a duration such as 1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soft budget has to be less than the maximum budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a budget of 0 nothing at all may be spent. Leave it empty for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another team is called “%1” already (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another team has the ID “%1” already. Choose another, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiteLLM keeps this ID for itself. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some functions of the proxy cannot reach a team with spaces, slashes or such signs in its ID. Letters, digits, hyphens and underscores are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds an invisible NUL character that the proxy cannot store. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy takes this only with a LiteLLM Enterprise licence. Leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member has neither a user ID nor an e-mail address. Type one, or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the list twice. Remove one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not know “%1” yet and will make a new user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy has no model named “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each model alias needs a name and a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“members”, “admins” and “users” have no effect on the proxy. They were taken over as members with roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON yet (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonRows</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NullButton</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says “%1” outright instead of leaving it to the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObstacleText</name>
    <message>
        <source>Only an administrator of the proxy sees all teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to no person, so it has no teams of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may create teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of the proxy sees the list of users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may create users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may use organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is restricted and may not list all teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is restricted and may not list its own teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is restricted and may not create teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is restricted and may not list users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is restricted and may not create users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is restricted and may not use organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to a proxy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is read-only. Switch that off in its settings to write through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of the proxy may do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is restricted to other routes of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy offers this only with a LiteLLM Enterprise licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of LiteLLM on this proxy does not have this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only with a LiteLLM Enterprise licence on the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not in the version of LiteLLM on this proxy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>The answer was lost, but the proxy has the team “%1”: it was created once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team “%1” was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team “%1” was created, but not quite as asked. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy filled in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy added %1 as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of %1 is %2, not the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team was not created. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the team was created: the answer was lost, and looking it up did not tell. Look again before you create it anew. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>The connection needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“environment” and “sandbox” are names of the program itself. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold slashes or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of the proxy, such as https://litellm.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://litellm.example.com:4000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user name and password out of the address. The key has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what follows the question mark or number sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https everybody on the way can read the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of a header. One looks like x-litellm-api-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address such as http://host:3128 or socks5://host:1080, or “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-out has to be between 1 second and 1 hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no computer named “%1”. Check the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at %1. Check the port, and whether the proxy runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” did not answer within %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a LiteLLM proxy. Check the URL and its path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetText</name>
    <message>
        <source>every second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spend is counted anew %1, next on %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::Actions</name>
    <message>
        <source>&amp;New Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Teamwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::BudgetBar</name>
    <message>
        <source>%1 % of the budget used</source>
        <extracomment>How much of a budget is used up; %1 is a number such as 83</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::ColumnsMenu</name>
    <message>
        <source>Usual Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::DurationEditor</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the unit of the number, or a common period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::IssueList</name>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create User…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open That One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, Nothing May Be Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::JsonEditor</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows come back when the text is a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::ListEditor</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::MapEditor</name>
    <message>
        <source>Name in calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::MembersEditor</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an id or an e-mail; Tab goes on to the role and to the next member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove chosen members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove chosen members (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not read: line %1 of what was pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teamwright::MembersTable</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet. Add them, or paste lines of “user, role”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::ModelsEditor</name>
    <message>
        <source>Only these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a model, or type any name and press Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: find or add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not on this proxy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::OrganizationEditor</name>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an organization of that name on the proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::ProgressStrip</name>
    <message>
        <source>Cancel Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::RowsTable</name>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::UserDelegate</name>
    <message>
        <source>User ID or e-mail; also “user, admin”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::ViewsMenu</name>
    <message>
        <source>All Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save View As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the filters, columns and sorting under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teamwright::WindowsEditor</name>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (USD)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A limit of spend with its period, for example: $5.00 every day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
