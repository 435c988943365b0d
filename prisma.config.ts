// For whoever runs Prisma's own command line: which models, migrations and database, picked by DATABASE_URL's scheme.
// The server itself doesn't read this; it applies the same migration folders at start (server/db/migrate.ts).
import { defineConfig } from 'prisma/config';

const url = process.env['DATABASE_URL'] ?? 'file:./data/scorebox.db';
const postgresql = /^postgres(ql)?:/.test(url);

export default defineConfig({
  schema: postgresql ? 'generated/postgresql.prisma' : 'prisma/schema.prisma',
  migrations: { path: postgresql ? 'prisma/migrations/postgresql' : 'prisma/migrations/sqlite' },
  datasource: { url },
});
