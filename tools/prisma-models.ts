// The models for each database from the one source, prisma/schema.prisma: only the provider and the client's folder
// differ. Doesn't know what the models mean.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The databases the product runs on, as Prisma names them. */
export const providers = ['sqlite', 'postgresql'] as const;
export type Provider = (typeof providers)[number];

/** The text of the source. `root` is the project's folder. */
export const sourceOf = (root: string): Promise<string> =>
  readFile(join(root, 'prisma', 'schema.prisma'), 'utf8');

/** The source's text for one database, as it lies in generated/ with the client's folder beside it. */
export const modelsFor = (provider: Provider, source: string): string =>
  source
    .replace('provider = "sqlite"', `provider = "${provider}"`)
    .replace('"../generated/sqlite"', `"./${provider}"`);
