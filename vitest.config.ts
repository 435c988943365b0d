// The unit and contract tests' set-up; browser journeys are in playwright.config.ts.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  // As the pages are built: a component's test may then take the React that is shipped.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules', '.next', '.build', 'e2e'],
    testTimeout: 20_000,
  },
});
