// Asking the browser to keep what a scorer's device holds also when it runs short of room (Storage Standard, `persist`).
// It may say no, and nothing here counts on a yes: then only a full disk can take away what was not sent yet.

/** What is used of the browser's storage. */
export type Storage = Pick<StorageManager, 'persist' | 'persisted'>;

/** Null where the page came over plain HTTP: a browser gives no storage manager there. */
export const storageOf = (browser: { readonly storage?: Storage }): Storage | null => browser.storage ?? null;

/** Asks once: not again where it is granted. Resolves with whether it is; false also where the browser can't say. */
export const askToPersist = async (storage: Storage | null): Promise<boolean> => {
  if (storage === null) return false;
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    // What a page in a frame of another site is answered, for one; nothing counts on a yes.
    return false;
  }
};
