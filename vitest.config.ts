import { defineConfig } from 'vitest/config';

/**
 * Campaigns that run with `npm run test:long`: they take many minutes, or were not yet seen to pass on a quiet machine.
 */
const longCampaigns = process.env['AMORE_LONG'] ? [] : ['tests/browser/print*.test.ts'];

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
          exclude: [
            'tests/browser/**',
            'tests/site/**',
            'tests/bench/**',
            '**/node_modules/**',
            ...longCampaigns,
          ],
          testTimeout: 600_000,
        },
      },
      {
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], exclude: longCampaigns, ...onBuiltSite },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: longCampaigns,
          maxWorkers: 2,
          ...onBuiltSite,
        },
      },
    ],
  },
});
