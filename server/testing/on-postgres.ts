// Tests on a real PostgreSQL server, where one is installed. Where none is, they are named as not run, never passed over
// in silence; with REQUIRE_POSTGRES=1, as in CI, that is a failure.
import { afterAll, describe, expect, test } from 'vitest';
import { startPostgres } from './postgres';

/** Defines the suite with a server that ends after it. Awaited at the top of a test file. */
export const onPostgres = async (suite: (freshUrl: () => Promise<string>) => void): Promise<void> => {
  const postgres = await startPostgres();
  if (postgres !== null) {
    describe('on PostgreSQL', () => {
      afterAll(() => postgres.stop());
      suite(postgres.freshUrl);
    });
    return;
  }
  console.warn('NOT RUN on PostgreSQL: it is not installed here');
  if (process.env['REQUIRE_POSTGRES'] === '1') {
    test('PostgreSQL is installed', () => expect(postgres).not.toBeNull());
  } else {
    test.skip('NOT RUN on PostgreSQL: it is not installed here', () => undefined);
  }
};
