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
  → { "head": 5, "results": [{ "status": "recorded", "commandId": "…", "firstSeq": 2, "seq": 2 }, …] }
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

export const scoringWords = `
<h2 id="scoring">Scoring</h2>
<p>A match awaits one thing at a time: <code>GET /api/v1/matches/{id}</code> says it in <code>state.data.awaits</code>, and a
command that is not awaited is refused as <code>NOT_AWAITED</code>. The order is the toss, the openers, a bowler, the balls;
after each over another bowler; after a wicket the next batter. Who faces, the score, the ball’s number, the end of an over, of
an innings and of the match all follow by themselves.</p>
<p>A delivery says what was seen. <code>call</code>: fair, wide or noBall. <code>off</code>: what the runs came off: bat, byes or
legByes (all runs of a wide are wides). <code>ran</code>: the runs that were run, without a boundary’s; the penalty of a wide or
no-ball is never in it. <code>boundary</code>: its allowance, 4 or 6. <code>short</code>: how many of the runs were short.
<code>disallowed</code>: why the runs do not stand. <code>dismissal</code>: bowled, caught, lbw, stumped, runOut … with
<code>fielders</code> in the order in which they had the ball; at a run out <code>ran</code> counts the completed runs only,
<code>batter</code> is who is out and <code>end</code> which wicket was broken. <code>penalties</code> and <code>remark</code> (where
it went, for charts) are mostly empty.</p>
`;

export const liveRules = `
<h2 id="live">Live</h2>
<p>Socket.IO (protocol 5, Engine.IO 4), path <code>/socket.io/</code>, namespace <code>/matches/{id}</code>, handshake
<code>auth: { token, since? }</code>. The token is a program’s, or a short-lived one from
<code>POST /api/v1/matches/{id}/spectator-tokens</code> (body <code>{}</code>, or <code>{ "code": … }</code> of a private match); a
public match gives one to everybody. In JavaScript:</p>
<pre>
const socket = io(HOST + '/matches/' + id, { transports: ['websocket'], auth: { token } })
socket.on('update', receive)
const answer = await socket.emitWithAck('catch-up', { since: have })
</pre>
<ul>
<li>The first <code>update</code> on a connection is a greeting: it alone has the field <code>snapshot</code>, and its first event
is CONNECTION_ESTABLISHED with the whole state. Where you named <code>since</code> and little was missed, <code>snapshot</code> is null,
<code>entries</code> are those after <code>since</code> and <code>events</code> what was told meanwhile; else <code>snapshot</code> is the whole
log, <code>snapshotReason</code> says why, and none of its events are told again. Whatever it is, your seq is its <code>seq</code> then.</li>
<li>Then one <code>update</code> a recorded command: <code>{ seq, prevSeq, entries, events, names? }</code>;
<code>names</code> are of those whom the entries mention and who were in neither XI.</li>
<li>A <code>seq</code> you have or are past: drop it. A <code>prevSeq</code> that is your seq: take it, and its seq is yours. A
<code>prevSeq</code> beyond your seq: something is missing. Send <code>catch-up</code> <code>{ since: your seq }</code>; its
acknowledgement is a greeting that brings you level (ten in a row, then one a second: else
<code>{ error: { code: "RATE_LIMITED", … } }</code>). Or connect again with <code>since</code>.</li>
<li>A board needs <code>events</code> only: each has the figures after it, and a <code>seq</code> of its own, so that what two answers
tell is shown once. <code>entries</code> are for whoever folds the log.</li>
<li>A ball that was entered wrong is put right by an event SCORE_CORRECTED in a later frame, with the fresh state of the innings;
<code>GET /api/v1/matches/{id}</code> has the rest.</li>
<li><code>pen</code> <code>{ fence }</code>: the pen passed on, or who may have it has changed; for scorers’ devices.</li>
<li><code>presence</code> <code>{ spectators }</code> tells now and then how many watch.</li>
<li>An <code>update</code> with an event ERROR is the last one: TOKEN_EXPIRED (fetch another token, connect again with
<code>since</code>), FORBIDDEN or NO_SUCH_MATCH (you may not watch any more: stay away), or UNAVAILABLE: the server goes down. Then come
back after the event’s <code>comeBackInMs</code>, another for each client, so that not all come at once.</li>
<li><code>connect_error</code> carries <code>data: { code, message }</code>. NO_SUCH_MATCH (there is
none, or it is not yours to see: the answers are alike) and FORBIDDEN (it was open to you and is no more) are for good; after a
TOKEN_ code fetch another token; after any other try again later.</li>
<li>Answer the pings (every client library does). A page that nobody sees may say <code>watching</code>
<code>{ visible: false }</code>; it is then dropped after a while.</li>
</ul>
<h3 id="events">Without Socket.IO</h3>
<p><code>GET /api/v1/matches/{id}/live?since=…</code> with <code>Authorization: Bearer …</code> sends the same messages as server-sent
events, for as long as you read. <code>event</code> is the message’s name (<code>update</code>, <code>presence</code>, <code>pen</code>),
<code>data</code> its content in one line of JSON, <code>id</code> the seq of an update, lines that begin with a colon are
heartbeats, and <code>retry</code> says in milliseconds when to come back. The rule is the same; to fill a gap, connect again with
<code>since</code> or the header <code>Last-Event-ID</code>.</p>
<pre>
retry: 3000

event: update
id: 17
data: {"seq":17,"prevSeq":0,"entries":[],"events":[{"type":"CONNECTION_ESTABLISHED",…}],"snapshot":{…}}

event: update
id: 18
data: {"seq":18,"prevSeq":17,"entries":[…],"events":[{"type":"BALL_BOWLED",…}]}
</pre>
<p><code>GET /api/v1/scores</code>, without a token, tells how all public matches stand: <code>on</code> with a list of those that
are on, each as <code>GET /api/v1/matches</code> has it, then <code>moved</code> with a list of those that changed, and <code>gone</code>
with a list of ids.</p>
`;

export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 } main { max-width: 52rem; margin: auto; padding: 1.5rem 1rem 4rem }
h1 { line-height: 1.2 } h2 { margin-top: 2.5rem } h3 { margin: 1.5rem 0 .25rem; overflow-wrap: anywhere }
p { margin: .25rem 0 } .small { font-size: .875rem; opacity: .8 }
pre { overflow-x: auto; padding: .75rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem; font-size: .8125rem }
summary { cursor: pointer; padding: .375rem 0 } table { border-collapse: collapse } td, th { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top }
`;
