// One request to a push service: by https, to public addresses only, no way round by redirects, and not for long. Doesn't
// know what is in it.
import { Agent, request } from 'node:https';
import { publicLookup } from './endpoint';

export type PushRequest = {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
};

/** The answer's status. Throws where there is none. */
export type Post = (push: PushRequest) => Promise<number>;

const agent = new Agent({ keepAlive: true, maxSockets: 20, lookup: publicLookup });
/** A push service that says nothing. Milliseconds. */
const patienceMs = 10_000;

export const postPush: Post = ({ endpoint, headers, body }) =>
  new Promise((resolve, reject) => {
    const asking = request(endpoint, { method: 'POST', agent, headers, timeout: patienceMs }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asking.on('timeout', () => asking.destroy(new Error('the push service said nothing')));
    asking.on('error', reject);
    asking.end(body);
  });
