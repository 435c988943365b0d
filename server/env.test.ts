import { describe, expect, test } from 'vitest';
import { readSettings } from './env';

const read = (environment: Record<string, string>) => {
  const made = readSettings(environment);
  if (!made.ok) throw new Error(made.lines.join('\n'));
  return made.settings;
};
const complaints = (environment: Record<string, string>) => {
  const made = readSettings(environment);
  return made.ok ? [] : made.lines;
};

describe('the settings', () => {
  test('nothing set: embedded database, port 3000', () => {
    expect(read({})).toMatchObject({ port: 3000, dataDir: './data', databaseUrl: null, authSecret: null });
  });

  test('an empty value is none', () => {
    expect(read({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  test('one line for each bad one, with its name', () => {
    const lines = complaints({ PORT: 'http', LOG_LEVEL: 'loud', PUBLIC_URL: 'scorebox', TRUST_PROXY: 'yes' });
    expect(lines).toHaveLength(4);
    for (const name of ['PORT', 'LOG_LEVEL', 'PUBLIC_URL', 'TRUST_PROXY']) {
      expect(lines.filter((line) => line.startsWith(`${name} must be`))).toHaveLength(1);
    }
    expect(complaints({ PORT: '70000' })).toEqual(['PORT must be a port, 0 to 65535']);
  });

  test('a bad secret is not repeated in the complaint', () => {
    expect(complaints({ AUTH_SECRET: 'hunter2' })).toEqual(['AUTH_SECRET must have at least 32 characters']);
  });

  test('PostgreSQL needs a secret of its own: no data folder keeps one', () => {
    expect(complaints({ DATABASE_URL: 'postgresql://localhost/scorebox' })[0]).toMatch(
      /^AUTH_SECRET must be set/,
    );
    expect(complaints({ DATABASE_URL: 'mysql://localhost/scorebox' })[0]).toMatch(/^DATABASE_URL must begin/);
  });
});
