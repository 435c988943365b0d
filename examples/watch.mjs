// Watches a match live: node examples/watch.mjs http://localhost:3000 MATCH_ID
// Prints each ball, survives a lost connection without a gap, comes back when it is asked to, and ends with the match.
// Needs socket.io-client only.
import { io } from 'socket.io-client';

const [server, matchId] = process.argv.slice(2);
const match = `${server}/api/v1/matches/${matchId}`;
const restMs = 3000;

let have = null; // the last seq we hold
let balls = 0;
let over = false;
let comeBackMs = 0; // our turn, as a server said that goes down

const socket = io(`${server}/matches/${matchId}`, {
  transports: ['websocket'],
  autoConnect: false,
  reconnection: false, // we know better when
});

/** A short-lived token to watch; a public match needs no account. */
async function fetchToken() {
  const answer = await fetch(`${match}/spectator-tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const body = await answer.json();
  if (answer.ok) return body.token;
  // The server is starting, or we ask too often: later it will do.
  if (answer.status === 503 || answer.status === 429) throw new Error('not now');
  return fail(body.error);
}

/** A fresh token for each connection, and from where to go on. */
async function connect() {
  try {
    const token = await fetchToken();
    socket.auth = have === null ? { token } : { token, since: have };
    socket.connect();
  } catch {
    later();
  }
}

function later() {
  if (over) return;
  // Not all at the same moment.
  setTimeout(connect, comeBackMs || restMs * (0.5 + Math.random()));
  comeBackMs = 0;
}

/** The rule: what we have, drop; what follows it, take; what is further ahead, ask for the gap. */
async function receive(update) {
  const isGreeting = 'snapshot' in update;
  if (isFarewell(update)) return;
  if (have !== null && !isGreeting && update.seq <= have) return;
  if (have !== null && !isGreeting && update.prevSeq > have) {
    const answer = await socket.emitWithAck('catch-up', { since: have });
    // Connecting again brings what is missing too.
    if ('error' in answer) socket.disconnect();
    else await receive(answer);
    return;
  }
  // Two answers may tell the same: each event has its own seq.
  const held = have ?? 0;
  have = Math.max(held, update.seq);
  update.events.filter(({ type, seq }) => seq > held || type === 'CONNECTION_ESTABLISHED').forEach(show);
}

/** The last word before the server hangs up says why, and when to come back. */
function isFarewell({ events }) {
  const error = events.find(({ type }) => type === 'ERROR');
  if (error === undefined) return false;
  const { code, message, comeBackInMs } = error.data;
  console.error(`${code}: ${message}`);
  if (isFinal(code)) fail(error.data);
  comeBackMs = comeBackInMs ?? 0;
  return true;
}

function show({ type, data }) {
  if (type === 'CONNECTION_ESTABLISHED') console.log(`${data.teams[0].name} v ${data.teams[1].name}`);
  if (type === 'BALL_BOWLED') {
    balls += 1;
    console.log(
      `${data.over}.${data.ballInOver} ${data.symbol}  ${data.inningsState.score}  ${data.commentary}`,
    );
  }
  if (type === 'MATCH_COMPLETE') {
    console.log(JSON.stringify({ seq: have, balls, result: data.result }));
    over = true;
    socket.disconnect();
  }
}

/** Refusals that another try won't change. */
function isFinal(code) {
  return code === 'FORBIDDEN' || code === 'NO_SUCH_MATCH';
}

function fail({ code, message }) {
  console.error(`${code}: ${message}`);
  process.exit(1);
}

socket.on('update', (update) => receive(update).catch(() => socket.disconnect()));
socket.on('disconnect', later);
// A refusal has a code; a network that is down has none.
socket.on('connect_error', (error) => {
  if (isFinal(error.data?.code)) fail(error.data);
  later();
});
connect();
