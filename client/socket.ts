// The live connection of one match: WebSocket first, a token for each try, the seq that is held, until the server says no
// for good. Feeds a store; doesn't know what a ball is.
import { io, type Socket } from 'socket.io-client';
import type { MatchId } from '@/engine';
import type { PenPassed } from '@/protocol/pen';
import type { CatchUp, CatchUpRefused, Frame, Hello, Presence, Watching } from '@/protocol/frame';
import { makeComingBack, type ComingBackParts } from './coming-back';
import { troubleIn, type Trouble } from './fetch-json';
import type { LiveTokens } from './live-token';
import type { MatchStore } from './store';

type FromServer = {
  update: (message: Frame | Hello) => void;
  presence: (told: Presence) => void;
  pen: (told: PenPassed) => void;
};
type ToServer = {
  'catch-up': (ask: CatchUp, answer: (said: Hello | CatchUpRefused) => void) => void;
  watching: (said: Watching) => void;
};
type LiveSocket = Socket<FromServer, ToServer>;

export type ConnectionParts = Pick<ComingBackParts, 'page' | 'now' | 'chance' | 'delays'> & {
  readonly matchId: MatchId;
  readonly store: MatchStore;
  readonly tokens: LiveTokens;
  /** '' is the page's own server. */
  readonly origin: string;
  /** A connection that says nothing for so long while it is made is given up. Milliseconds. */
  readonly connectMs: number;
};

/** An answer to `catch-up` is waited for this long, then the whole log is taken. Milliseconds. */
const catchUpMs = 2_000;

/** Refusals that another try won't change. */
const isFinal = (code: string): boolean => code === 'FORBIDDEN' || code === 'NO_SUCH_MATCH';

/** Connects, and stays so until the answer is called. */
export const connectLive = (parts: ConnectionParts): (() => void) => {
  const { store, tokens, page } = parts;
  const socket: LiveSocket = io(`${parts.origin}/matches/${parts.matchId}`, {
    autoConnect: false,
    forceNew: true,
    reconnection: false,
    timeout: parts.connectMs,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
  });
  let ended = false;
  let opening = false;
  let wantsSnapshot = false;
  /** The turn that a server going down gave this page to come back. Milliseconds. */
  let comeBackMs = 0;
  const back = makeComingBack({
    ...parts,
    open: () => void open(),
    setLink: (link) => {
      if (!ended) store.setLink(link);
    },
  });

  const end = (): void => {
    ended = true;
    back.stop();
    stopWatching();
    socket.disconnect();
  };
  const refuse = ({ code, message }: Trouble): void => {
    store.setLink({ kind: 'closed', code, message });
    end();
  };
  const open = async (): Promise<void> => {
    back.stop();
    if (ended || opening || socket.connected) return;
    opening = true;
    const answer = await tokens.token();
    opening = false;
    if (ended) return;
    if (!answer.ok) {
      if (isFinal(answer.failure.code)) refuse(answer.failure);
      else back.later();
      return;
    }
    socket.auth = wantsSnapshot ? { token: answer.value } : { token: answer.value, since: store.have() };
    socket.connect();
  };
  /** What is here can't be made level: begins anew with the whole log. */
  const startOver = (): void => {
    wantsSnapshot = true;
    socket.disconnect();
    void open();
  };
  const fillGap = once(async () => {
    const said = await ask(socket, store.have());
    if (said !== null && store.greet(said)) back.level();
    else if (!ended) startOver();
  });

  socket.on('update', (message) => {
    const error = errorIn(message);
    if (error !== null) {
      if (isFinal(error.code)) refuse(error);
      if (error.code === 'TOKEN_EXPIRED') tokens.forget();
      comeBackMs = error.comeBackInMs ?? 0;
    } else if ('snapshot' in message) {
      wantsSnapshot = false;
      if (store.greet(message)) back.level();
      else fillGap();
    } else if (!store.receive(message)) fillGap();
  });
  socket.on('pen', ({ fence }) => store.tellPen(fence));
  socket.on('presence', ({ spectators }) => store.setSpectators(spectators));
  socket.on('connect', () => {
    if (!page.visible()) socket.emit('watching', { visible: false });
  });
  socket.on('connect_error', (error) => {
    const refused = 'data' in error ? troubleIn({ error: error.data }) : null;
    if (refused !== null && isFinal(refused.code)) return refuse(refused);
    if (refused?.code.startsWith('TOKEN_') === true) tokens.forget();
    back.later();
  });
  socket.on('disconnect', (reason) => {
    if (reason !== 'io client disconnect') back.later(comeBackMs);
    comeBackMs = 0;
  });

  const stopWatching = page.onChange(() => {
    if (!page.online()) back.away();
    else if (socket.connected) {
      socket.emit('watching', { visible: page.visible() });
      if (page.visible() || back.isAway()) fillGap();
    } else if (page.visible()) void open();
  });
  store.setLink({ kind: 'connecting' });
  void open();
  return end;
};

/** Runs one at a time: a call while it runs is no other. */
const once = (task: () => Promise<void>): (() => void) => {
  let running = false;
  return () => {
    if (running) return;
    running = true;
    void task().finally(() => {
      running = false;
    });
  };
};

/** What was missed; null where the answer was none, or none in time. */
const ask = async (socket: LiveSocket, since: number): Promise<Hello | null> => {
  try {
    const said = await socket.timeout(catchUpMs).emitWithAck('catch-up', { since });
    return 'snapshot' in said ? said : null;
  } catch {
    // emitWithAck rejects when the time is over or the connection is lost: both are "no answer".
    return null;
  }
};

const errorIn = (message: Frame): (Trouble & { readonly comeBackInMs?: number | undefined }) | null => {
  const error = message.events.find((event) => event.type === 'ERROR');
  return error?.type === 'ERROR' ? error.data : null;
};
