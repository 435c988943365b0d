// Asking to keep what a device holds: once, and no answer breaks anything.
import { expect, test, vi } from 'vitest';
import { askToPersist, storageOf } from './ask-to-persist';

const storage = (persisted: boolean, granted: boolean) => ({
  persisted: vi.fn(() => Promise.resolve(persisted)),
  persist: vi.fn(() => Promise.resolve(granted)),
});

test('a browser that has not granted it is asked, and may say no', async () => {
  const willing = storage(false, true);
  expect(await askToPersist(willing)).toBe(true);
  expect(willing.persist).toHaveBeenCalledOnce();
  expect(await askToPersist(storage(false, false))).toBe(false);
});

test('where it is granted nobody is asked again', async () => {
  const granted = storage(true, true);
  expect(await askToPersist(granted)).toBe(true);
  expect(granted.persist).not.toHaveBeenCalled();
});

test('a page over plain HTTP or in a frame of another site goes on without', async () => {
  expect(await askToPersist(storageOf({}))).toBe(false);
  const shut = { ...storage(false, false), persist: () => Promise.reject(new TypeError('opaque origin')) };
  expect(await askToPersist(shut)).toBe(false);
});
