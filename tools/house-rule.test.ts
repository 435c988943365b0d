// Plants a breach of each kind in the import table and sees the linter refuse it; and a lawful import pass.
import { ESLint } from 'eslint';
import { expect, it, vi } from 'vitest';

// The first file linted loads every type of the project; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

const eslint = new ESLint({ cwd: process.cwd() });
const messagesFor = async (filePath: string, code: string): Promise<readonly string[]> => {
  const [result] = await eslint.lintText(code, { filePath, warnIgnored: true });
  return (result?.messages ?? []).map((message) => `${message.ruleId ?? 'parse'}: ${message.message}`);
};

const imports = (specifier: string): string =>
  `import * as planted from '${specifier}';\nexport const used = planted;\n`;

it.each([
  ['engine/index.ts', '@/protocol/frame', 'engine/ may not import protocol/'],
  ['engine/index.ts', 'node:fs', 'engine/ may use zod only'],
  ['engine/index.ts', 'react', 'engine/ may use zod only'],
  ['protocol/frame.ts', '@/server/runtime', 'protocol/ may not import server/'],
  ['protocol/frame.ts', '@/client/store', 'protocol/ may not import client/'],
  ['protocol/frame.ts', '../engine/index', 'across folders imports begin with @/'],
  ['protocol/frame.ts', '@/protocol/roster', 'inside protocol/ imports are relative'],
  ['server/runtime.ts', '@/app/layout', 'server/ may not import app/'],
  ['server/runtime.ts', '@/components/ui/button', 'server/ may not import components/'],
  ['server/runtime.ts', '@/client/store', 'server/ may not import client/'],
  ['app/layout.tsx', '@/server/index', 'app/ may not import server/index'],
  ['app/layout.tsx', '@/generated/sqlite/client', 'app/ may not import generated/'],
  ['components/ui/button.tsx', '@/server/runtime', 'components/ may not import server/'],
  ['components/ui/button.tsx', '@/client/store', 'components/ may not import client/'],
  ['client/store.ts', '@/components/ui/button', 'client/ may not import components/'],
  ['client/store.ts', '@/server/runtime', 'client/ may not import server/'],
])('in %s an import of %s is refused', async (file, specifier, sentence) => {
  const messages = await messagesFor(file, imports(specifier));
  expect(messages.filter((message) => message.startsWith('house/imports')).join('\n')).toContain(sentence);
});

it.each([
  ['engine/index.ts', './vocabulary/ids'],
  ['engine/index.ts', 'zod'],
  ['protocol/frame.ts', '@/engine'],
  ['server/runtime.ts', '@/protocol/frame'],
  ['app/layout.tsx', '@/server/runtime'],
  ['components/ui/button.tsx', '@/engine'],
])('in %s an import of %s passes', async (file, specifier) => {
  const messages = await messagesFor(file, imports(specifier));
  expect(messages.filter((message) => message.startsWith('house/imports'))).toEqual([]);
});

it.each([
  ['a clock', 'export const now = Date.now();\n'],
  ['a bare date', 'export const now = new Date();\n'],
  ['chance', 'export const die = Math.random();\n'],
  ['the process', 'export const home = process.env;\n'],
  ['the network', "export const page = fetch('x');\n"],
])('the engine may not name %s', async (_what, code) => {
  const messages = await messagesFor('engine/index.ts', code);
  expect(messages.filter((message) => message.startsWith('no-restricted-'))).toHaveLength(1);
});

it('any and a silenced type are refused', async () => {
  const messages = await messagesFor('engine/index.ts', '// @ts-ignore\nexport const loose: any = 1;\n');
  expect(messages.join('\n')).toContain('no-explicit-any');
  expect(messages.join('\n')).toContain('ban-ts-comment');
});
