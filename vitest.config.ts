import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of the page in a browser; all others run before them, three files at a time. */
const inBrowser = [
  'test/conversations/page.test.ts',
  'test/playground/{access,channel,checkbox-group,developer-pane,members,nothing-lost,small-screen,talking,threads}.test.ts',
];

// Nothing is mocked, so files may share modules: the search is prepared once and not for every file.
const shared = {
  isolate: false,
  setupFiles: ['test/fixed-seed.ts', 'test/hold-fidelity.ts'],
  // Limits are there to end what hangs; how fast something is, the benchmarks say, on a machine with nothing else to do.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
};

/** Takes longest by itself, so that it has to begin first; a fresh clone does not know that yet. */
const longest = [
  'test/storm/storm.test.ts',
  'test/conversations/process/process.test.ts',
  'test/entries/ask.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((file) => moduleId.endsWith(file));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/build-for-tests.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: inBrowser,
          // One more than two cores: what is about connections waits more than it works.
          maxWorkers: 3,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: inBrowser,
          globalSetup: ['test/browser/shared-browser.ts'],
          // A browser, a bot and a page server keep two cores busy: one file at a time, and nothing beside it.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
