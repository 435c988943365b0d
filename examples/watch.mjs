// Watches a match live: node examples/watch.mjs http://localhost:3000 MATCH_ID
// Prints each ball, survives a lost connection without a gap, and ends with the match. Needs socket.io-client only.
import { io } from 'socket.io-client';

const [server, matchId] = process.argv.slice(2);
const match = `${server}/api/v1/matches/${matchId}`;

/** A short-lived token to watch; a public match needs no account. */
async function fetchToken() {
  const answer = await fetch(`${match}/spectator-tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${body.error.code}: ${body.error.message}`);
  return body.token;
}

let have = null; // the last seq we hold
let balls = 0;

const socket = io(`${server}/matches/${matchId}`, {
  transports: ['websocket'],
  // Asked again for each connection: a fresh token, and from where to go on.
  auth: (send) =>
    fetchToken().then((token) => send(have === null ? { token } : { token, since: have }), fail),
});

/** The rule: what we have, drop; what follows it, take; what is further ahead, ask for the gap. */
async function receive(update) {
  const isGreeting = 'snapshot' in update;
  if (have !== null && !isGreeting && update.seq <= have) return;
  if (have !== null && !isGreeting && update.prevSeq > have) {
    await receive(await socket.emitWithAck('catch-up', { since: have }));
    return;
  }
  have = update.seq;
  update.events.forEach(show);
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
    socket.disconnect();
  }
  if (type === 'ERROR') console.error(`${data.code}: ${data.message} ${data.whatToDo}`);
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}

socket.on('update', (update) => receive(update).catch(fail));
// A refusal has a code; a network that is down has none and is tried again by itself.
socket.on('connect_error', (error) => {
  if (error.data?.code) fail(new Error(`${error.data.code}: ${error.data.message}`));
});
