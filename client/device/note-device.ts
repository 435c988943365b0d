// What a page of a scorer does to the device in passing: the app is kept on it, and whose device it is. None of it is
// needed for what the page is for, so a browser that can't is no error: the pad itself says where it keeps nothing.
import { deviceDatabase } from './database';
import { noteScorer, type NotedScorer } from './scorer';
import { registerWorker } from './register-worker';

export const noteDevice = (scorer: NotedScorer): void => {
  const note = async (): Promise<void> => {
    await Promise.allSettled([registerWorker(), deviceDatabase().then((db) => noteScorer(db, scorer))]);
  };
  void note();
};
