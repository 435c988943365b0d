// Telling devices: what a command brought, to those who asked, after the boards and never in their way. Messages wait in a
// queue that has an end; a subscription that its push service has forgotten is forgotten here. Doesn't know HTTP.
import { setImmediate } from 'node:timers/promises';
import webPush from 'web-push';
import type { MatchId, Scorebook } from '@/engine';
import type { Roster } from '@/protocol/roster';
import { languageNamed, type Language } from '@/words/languages';
import { speechIn } from '@/words/site';
import type { Log } from '../log';
import type { PushKeys } from './keys';
import { pushMessage } from './messages';
import type { Post } from './post';
import type { Subscription, Subscriptions } from './subscriptions';

export type PushParts = {
  readonly keys: PushKeys;
  /** Whom a push service may write to about us: mailto: or https:. */
  readonly contact: string;
  readonly subscriptions: Subscriptions;
  readonly post: Post;
  readonly log: Pick<Log, 'error' | 'warn'>;
};

export type Pusher = {
  /** One recorded command. Never throws and never waits. */
  readonly tell: (before: Scorebook, after: Scorebook, match: PushedMatch) => void;
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>;
};

export type PushedMatch = { readonly id: MatchId; readonly code: string; readonly roster: Roster };

/** Requests at once; messages that may wait. */
const atOnce = 16;
const mostWaiting = 20_000;
/** How long a push service keeps a message for a device that is off. Seconds. */
const keptFor = 30 * 60;
/** The device's subscription is no more. */
const gone = new Set([404, 410]);

type Waiting = { readonly to: Subscription; readonly payload: string };

export const makePusher = ({ keys, contact, subscriptions, post, log }: PushParts): Pusher => {
  const waiting: Waiting[] = [];
  let sending = 0;
  let gathering = 0;
  let idlers: (() => void)[] = [];

  const settle = (): void => {
    if (sending + gathering + waiting.length > 0) return;
    for (const tell of idlers) tell();
    idlers = [];
  };

  const send = async ({ to, payload }: Waiting): Promise<void> => {
    const keysOf = { p256dh: to.p256dh, auth: to.auth };
    const { endpoint, headers, body } = webPush.generateRequestDetails(
      { endpoint: to.endpoint, keys: keysOf },
      payload,
      {
        vapidDetails: { subject: contact, ...keys },
        TTL: keptFor,
        urgency: 'high',
        contentEncoding: 'aes128gcm',
      },
    );
    const status = await post({ endpoint, headers: asText(headers), body });
    if (gone.has(status)) await subscriptions.forget(to.endpoint);
    else if (status >= 400)
      log.warn({ status, service: new URL(endpoint).host }, 'a push service refused a message');
  };

  const drain = (): void => {
    while (sending < atOnce) {
      const next = waiting.shift();
      if (next === undefined) break;
      sending += 1;
      send(next)
        .catch((error: unknown) => log.warn({ error }, 'a message was not pushed'))
        .finally(() => {
          sending -= 1;
          drain();
          settle();
        });
    }
  };

  const gather = async (before: Scorebook, after: Scorebook, match: PushedMatch): Promise<void> => {
    // The boards and the scorer's answer go first.
    await setImmediate();
    const made = new Map<string, string | null>();
    for (const to of await subscriptions.of(match.id)) {
      const language: Language = languageNamed(to.language) ?? 'en';
      const key = `${language} ${to.kinds.join()}`;
      if (!made.has(key)) {
        const message = pushMessage(before, after, match, to.kinds, speechIn(language));
        made.set(key, message === null ? null : JSON.stringify(message));
      }
      const payload = made.get(key) ?? null;
      if (payload !== null && waiting.length < mostWaiting) waiting.push({ to, payload });
    }
    drain();
  };

  return {
    tell: (before, after, match) => {
      if (!subscriptions.any(match.id)) return;
      gathering += 1;
      gather(before, after, match)
        .catch((error: unknown) => log.error({ error }, 'a command was not pushed'))
        .finally(() => {
          gathering -= 1;
          settle();
        });
    },
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        settle();
      }),
  };
};

const asText = (headers: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)]),
  );
