// The house's import table: which top folder may import which, and which may use npm packages. The one source of the
// lint rule in tools/house-rule.mjs; docs/architecture.md draws it. Doesn't know ESLint.

/**
 * Folder → the folders it may import from (its own is always allowed). `server/runtime` means that one file of server/.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
  engine: [],
  protocol: ['engine'],
  words: ['engine'],
  components: ['engine', 'protocol', 'words'],
  client: ['engine', 'protocol', 'words'],
  server: ['engine', 'protocol', 'words', 'generated'],
  app: ['components', 'client', 'engine', 'protocol', 'words', 'server/runtime'],
  prisma: ['server', 'generated'],
  e2e: ['engine', 'protocol', 'words', 'components', 'client', 'server', 'tools', 'bench'],
  bench: ['engine', 'protocol', 'client', 'server', 'tools', 'e2e', 'generated'],
  tools: ['engine', 'protocol', 'words', 'client', 'server', 'generated'],
  examples: ['protocol', 'engine', 'server', 'tools'],
};

/**
 * Folders that may use only these packages; the others may use what package.json lists.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayUsePackages = {
  engine: ['zod'],
  protocol: ['zod'],
  words: [],
};

/** Packages that tests beside the code may use, wherever they are. */
export const testPackages = ['vitest', 'fast-check'];
