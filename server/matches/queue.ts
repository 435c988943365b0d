// One at a time for each match, in the order they came; different matches don't wait for each other.

/** Runs jobs of one key one after another. */
export type Queue = <T>(key: string, job: () => Promise<T>) => Promise<T>;

export const makeQueue = (): Queue => {
  const last = new Map<string, Promise<unknown>>();
  return (key, job) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(job, job);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return mine;
  };
};
