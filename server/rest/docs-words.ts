// What the documentation page says in words: how to begin, and the rules of a live connection. HTML, without scripts.

export const beginning = `
<h2 id="begin">Begin</h2>
<p>An account, a token, two teams, a match, its first ball:</p>
<pre>
curl -X POST $HOST/api/v1/accounts -d '{"email":"ann@example.org","password":"long enough to keep","name":"Ann"}'
curl -X POST $HOST/api/v1/tokens   -d '{"email":"ann@example.org","password":"long enough to keep"}'
  → { "token": "…", "expiresAt": "…" }      send it as  Authorization: Bearer …
curl -X POST $HOST/api/v1/teams -H "$AUTH" -d '{"name":"Ashford","shortName":"ASH","players":[{"name":"A. Bell"},…]}'
  → { "id": "…", "players": [{ "id": "…", "name": "A. Bell" }, …] }
curl -X POST $HOST/api/v1/matches -H "$AUTH" -d '{"title":"Ashford v Barton","conditions":"t20",
      "teams":[{"teamId":"…","xi":["…",…]},{"teamId":"…","xi":["…",…]}]}'
  → { "id": "…", "code": "K7WQ2M", … }
curl -X POST $HOST/api/v1/matches/$ID/commands -H "$AUTH" -d '{"commands":[
  {"commandId":"a UUID of yours","command":{"type":"DecideToss","winner":0,"elected":"bat"}},
  {"commandId":"another","command":{"type":"OpenInnings","batting":0,"striker":"…","nonStriker":"…"}},
  {"commandId":"another","command":{"type":"NameBowler","bowler":"…"}},
  {"commandId":"another","command":{"type":"BowlBall","delivery":{"call":"fair","off":"bat","ran":1,"boundary":null,
    "short":0,"disallowed":null,"dismissal":null,"penalties":[],"remark":null}}}]}'
</pre>
<p>A command says what happened, never the score: that follows. Each has a result, in order:</p>
<ul>
<li><b>recorded</b>: durable, as the entries firstSeq to seq.</li>
<li><b>duplicate</b>: this commandId was recorded before; the same answer again. So whatever was not answered can be sent again.</li>
<li><b>refused</b>: by the Laws or the rules of the match; code, law and message say why.</li>
<li><b>stale</b>: it named a <code>basedOn</code> that is not the head any more.</li>
<li><b>reused</b>: the commandId belongs to another command. A batch that begins so is answered with 409.</li>
<li><b>penTaken</b>: another device has the pen. A program that names no <code>fence</code> writes only while nobody has it;
to be sure, take it (<code>POST …/pen</code> with a device UUID of your own and the fence you saw) and send its <code>fence</code> with each command.</li>
<li><b>held</b>: not tried, since an earlier one was not recorded.</li>
</ul>
<p>Somebody who joins while the match is on (a substitute in the field, a replacement) is named with the command that
mentions them: <code>{ "commandId": …, "command": …, "names": { "a UUID of yours": "B. Cole" } }</code>.</p>
<p>Every entry of a log holds the hash of the one before it, and the server signs the last one (<code>signedHead</code>).
Keep <code>GET /api/v1/matches/{id}/log.json</code>: <code>npm run verify -- FILE</code> checks it without a network.</p>
<p>Rates are told in <code>X-RateLimit-Limit</code>, <code>-Remaining</code> and <code>-Reset</code> (seconds); beyond them
429 with <code>Retry-After</code>. A batch counts as one. Lists go on with <code>cursor</code> = <code>nextCursor</code>.</p>
`;

export const liveRules = `
<h2 id="live">Live</h2>
<p>Socket.IO, path <code>/socket.io/</code>, namespace <code>/matches/{id}</code>, handshake
<code>auth: { token, since? }</code>. The token is a program's, or a short-lived one from
<code>POST /api/v1/matches/{id}/spectator-tokens</code>; a public match gives one to everybody. Without Socket.IO:
<code>GET /api/v1/matches/{id}/live</code> sends the same messages as server-sent events.</p>
<ul>
<li>The first <code>update</code> is a CONNECTION_ESTABLISHED: with what was missed since <code>since</code>, or with a snapshot.</li>
<li>Then one <code>update</code> a recorded command: <code>{ seq, prevSeq, entries, events, names? }</code>;
<code>names</code> are of those whom the entries mention and who were in neither XI.</li>
<li>A seq you have: drop it. A prevSeq that is your seq: take it. Else hold it and send <code>catch-up</code>
<code>{ since: your seq }</code>; its acknowledgement brings you level.</li>
<li><code>pen</code> <code>{ fence }</code>: the pen passed on, or who may have it has changed; for scorers’ devices.</li>
<li><code>presence</code> tells now and then how many watch.</li>
<li>A server that goes down says so last of all: an ERROR with <code>comeBackInMs</code>, another for each client (on an event
stream its <code>retry</code> too), so that not all come back at once.</li>
<li><code>connect_error</code> carries <code>data: { code, message }</code>.</li>
</ul>
`;

export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 } main { max-width: 52rem; margin: auto; padding: 1.5rem 1rem 4rem }
h1 { line-height: 1.2 } h2 { margin-top: 2.5rem } h3 { margin: 1.5rem 0 .25rem; overflow-wrap: anywhere }
p { margin: .25rem 0 } .small { font-size: .875rem; opacity: .8 }
pre { overflow-x: auto; padding: .75rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem; font-size: .8125rem }
summary { cursor: pointer; padding: .375rem 0 } table { border-collapse: collapse } td, th { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top }
`;
