// Makes both database clients under generated/ from the models: npm run generate. Quick, and skipped when up to date.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { modelsFor, providers, sourceOf, type Provider } from './prisma-models';

const root = process.cwd();
const generated = join(root, 'generated');
const stampFile = join(generated, 'made-from.txt');

const generate = async (provider: Provider, source: string): Promise<void> => {
  const schema = join(generated, `${provider}.prisma`);
  await writeFile(schema, modelsFor(provider, source));
  // Prisma asks for its schema engine even where nothing of it runs; any existing file satisfies it, for this call only.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  const prisma = join(root, 'node_modules', 'prisma', 'build', 'index.js');
  await promisify(execFile)(process.execPath, [prisma, 'generate', '--schema', schema], { cwd: root, env });
};

const source = await sourceOf(root);
const version = await readFile(join(root, 'node_modules', 'prisma', 'package.json'));
const stamp = createHash('sha256').update(source).update(version).digest('hex');
if ((await readFile(stampFile, 'utf8').catch(() => '')) !== stamp) {
  await mkdir(generated, { recursive: true });
  await Promise.all(providers.map((provider) => generate(provider, source)));
  await writeFile(stampFile, stamp);
  console.log('Database clients made for SQLite and PostgreSQL');
}
