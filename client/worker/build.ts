// One build of the app as the device keeps it: the page that opens without a network, and every script and style. Nothing
// in it belongs to anybody: names, matches and teams are in IndexedDB. Doesn't know when it is used.
import type { Caches } from './scope';

/** What tools/bundle.mjs writes into the worker. `files`: paths of this build alone, which never change. */
export type Build = { readonly id: string; readonly files: readonly string[] };

/** The page that stands in for each page that can't be had. */
export const shellPath = '/offline';

const prefix = 'scorebox build ';
const nameOf = ({ id }: Build): string => `${prefix}${id}`;

/**
 * Takes the whole build onto the device, or nothing of it. What an earlier build had already is not fetched again.
 * @throws where the server can't be reached or has another build: the browser tries again later.
 */
export const keepBuild = async (build: Build, store: Caches, get: typeof fetch): Promise<void> => {
  try {
    const cache = await store.open(nameOf(build));
    await Promise.all(
      build.files.map(async (file) => cache.put(file, (await store.match(file)) ?? (await good(get, file)))),
    );
    // Without the session's cookie: the page must be the same for everybody.
    const page = await good(get, shellPath, { cache: 'reload', credentials: 'omit' });
    assertOfBuild(build, await page.clone().text());
    await cache.put(shellPath, page);
  } catch (error) {
    await store.delete(nameOf(build));
    throw error;
  }
};

const good = async (get: typeof fetch, path: string, init?: RequestInit): Promise<Response> => {
  const answer = await get(path, init);
  if (!answer.ok || answer.redirected) throw new Error(`${path} could not be had: ${answer.status}`);
  return answer;
};

/** A server that was changed meanwhile gives a page whose scripts are not those of this build. */
const assertOfBuild = ({ files }: Build, page: string): void => {
  const scripts = page.match(/\/_next\/static\/[\w./-]+\.(?:js|css)/g) ?? [];
  const foreign = scripts.find((script) => !files.includes(script));
  if (foreign !== undefined) throw new Error(`${foreign} is of another build`);
};

/** Throws away every build but this one. Only once no page of another is open. */
export const dropOtherBuilds = async (build: Build, store: Caches): Promise<void> => {
  const old = (await store.keys()).filter((name) => name.startsWith(prefix) && name !== nameOf(build));
  await Promise.all(old.map((name) => store.delete(name)));
};
