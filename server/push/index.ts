// Push messages put together: who asked, what a command brought them, and the way to their push services.
import { makeLimit } from '../auth/limits';
import type { Database } from '../db/database';
import type { Log } from '../log';
import type { PushKeys } from './keys';
import { postPush } from './post';
import { makePusher, type Pusher } from './pusher';
import { makeSubscriptions, type Subscriptions } from './subscriptions';

export type Push = Pusher & { readonly subscriptions: Subscriptions; readonly publicKey: string };

/** Subscriptions of one address, an hour: a crowd behind one router, and no flood. */
const perHour = 200;
const hour = 60 * 60;

/** `publicUrl` is who we are to a push service, where no contact is set. */
export const makePush = (
  db: Database,
  keys: PushKeys,
  settings: { readonly pushContact: string | null; readonly publicUrl: string | null },
  log: Log,
): Push => {
  const own = settings.publicUrl?.startsWith('https://') === true ? settings.publicUrl : null;
  const contact = settings.pushContact ?? own ?? 'mailto:scorebox@example.org';
  const subscriptions = makeSubscriptions(db, makeLimit(perHour, hour), Date.now);
  const pusher = makePusher({ keys, contact, subscriptions, post: postPush, log });
  return { ...pusher, subscriptions, publicKey: keys.publicKey };
};
