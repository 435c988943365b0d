// The service worker: makes the app open without a network. A new version waits until every page of the old one is closed,
// so that a match being scored keeps the scripts it began with.
import { answerTo, kindOf } from './answers';
import { dropOtherBuilds, keepBuild, type Build } from './build';
import { hearPush, type PushScope } from './push';
import type { WorkerScope } from './scope';

declare const self: WorkerScope & PushScope;
/** Written in by tools/bundle.mjs. */
declare const THIS_BUILD: Build;

const { caches: store, clients, location } = self;
const get: typeof fetch = (input, init) => fetch(input, init);
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

self.addEventListener('install', (event) => event.waitUntil(keepBuild(THIS_BUILD, store, get)));
self.addEventListener('activate', (event) =>
  event.waitUntil(dropOtherBuilds(THIS_BUILD, store).then(() => clients.claim())),
);
self.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, location.origin);
  if (kind !== null) event.respondWith(answerTo({ store, get, later }, kind, event.request));
});
hearPush(self);
