import { defineConfig } from 'vitest/config';

/** Tests of the page in a browser; all others run before them, two files at a time. */
const inBrowser = [
  'test/conversations/page.test.ts',
  'test/playground/{access,channel,checkbox-group,developer-pane,members}.test.ts',
];

// Nothing is mocked, so files may share modules: the search is prepared once and not for every file.
const shared = {
  isolate: false,
  setupFiles: ['test/fixed-seed.ts'],
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    globalSetup: ['test/prepare.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: inBrowser,
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: inBrowser,
          globalSetup: ['test/shared-browser.ts'],
          testTimeout: 60_000,
          // A browser, a bot and a page server keep two cores busy: one file at a time, and nothing beside it.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
