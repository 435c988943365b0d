// Settings: what each bad one says, and that .env.example lists them all with their defaults.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSettings, settingNames } from './env';

const example = Object.fromEntries(
  readFileSync('.env.example', 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

it('.env.example names every setting and nothing else', () => {
  expect(Object.keys(example).sort()).toEqual([...settingNames].sort());
});

it('.env.example holds the defaults', () => {
  expect(readSettings(example)).toEqual(readSettings({}));
});

it.each([
  ['PORT', 'seventy', 'PORT must be a number'],
  ['PORT', '70000', 'PORT must be a port, 0 to 65535'],
  ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must begin with postgresql:// or file:'],
  ['AUTH_SECRET', 'short', 'AUTH_SECRET must have at least 32 characters'],
  ['SIGNING_KEY', 'x'.repeat(64), 'SIGNING_KEY must be an Ed25519 private key: PKCS #8 in DER, base64'],
  ['PUBLIC_URL', 'ftp://x', 'PUBLIC_URL must be an http or https address'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be trace, debug, info, warn, error or silent'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be true or false'],
])('%s=%s gives one clear line', (name, value, line) => {
  expect(readSettings({ [name]: value })).toEqual({ ok: false, lines: [line] });
});

it('a database server asks for a secret of its own', () => {
  const read = readSettings({ DATABASE_URL: 'postgresql://localhost/scorebox' });
  expect(read.ok ? [] : read.lines.join()).toContain('AUTH_SECRET must be set');
});
