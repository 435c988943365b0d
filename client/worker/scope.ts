// As much of a service worker's surroundings as is used here. The types that come with TypeScript for them and those for
// pages exclude each other.

/** The browser lets the worker live until the work is done. */
export type LastingEvent = { readonly waitUntil: (work: Promise<unknown>) => void };
export type RequestEvent = {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};

/** The browser's caches, by name. */
export type Caches = {
  readonly open: (name: string) => Promise<{
    readonly put: (path: string, answer: Response) => Promise<void>;
  }>;
  readonly match: (path: string) => Promise<Response | undefined>;
  readonly keys: () => Promise<string[]>;
  readonly delete: (name: string) => Promise<boolean>;
};

export type WorkerScope = {
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  readonly caches: Caches;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly location: { readonly origin: string };
};
