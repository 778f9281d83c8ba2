import { defineConfig } from 'vitest/config';

const onBuiltSite = {
  expect: { poll: { timeout: 30_000 } },
  testTimeout: 600_000,
  hookTimeout: 300_000,
  globalSetup: ['tests/browser/built-site.ts'],
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/site/**', 'tests/bench/**', '**/node_modules/**'],
          testTimeout: 600_000,
        },
      },
      {
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...onBuiltSite },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          maxWorkers: 2,
          ...onBuiltSite,
        },
      },
    ],
  },
});
