// JSON sent to our own server, and its answer or its error as values. A network that fails is UNAVAILABLE. Doesn't
// know what is asked.

/** An error as a client meets it: codes may be newer than this page. */
export type Trouble = { readonly code: string; readonly message: string };
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Trouble };

/** How long an answer is waited for. Milliseconds. */
const patienceMs = 15_000;

export const unreachable: Trouble = { code: 'UNAVAILABLE', message: 'The server cannot be reached.' };

/** `isExpected` tells whether the body is what was asked for. */
export const fetchJson = async <T>(
  url: string,
  body: unknown,
  isExpected: (value: unknown) => value is T,
  method: 'GET' | 'POST' | 'PUT' = 'POST',
): Promise<Answer<T>> => {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const said: unknown = await response.json();
    if (response.ok && isExpected(said)) return { ok: true, value: said };
    return { ok: false, failure: troubleIn(said) ?? unreachable };
  } catch {
    // No network, no answer in time, or a proxy's page instead of JSON: each is the same to the asker.
    return { ok: false, failure: unreachable };
  }
};

/** The code and message of an error body; null where it is none. */
export const troubleIn = (said: unknown): Trouble | null => {
  if (typeof said !== 'object' || said === null || !('error' in said)) return null;
  const { error } = said;
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return null;
  const { code, message } = error;
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : null;
};
