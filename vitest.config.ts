import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'evaluation/**/*.test.ts',
      'training/**/*.test.ts',
      'data/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    // A process started in a test (command line, import rules) on two busy cores.
    testTimeout: 60_000,
    // A page on two busy cores: no test may depend on speed.
    expect: { poll: { timeout: 20_000 } },
    coverage: { include: ['src/**/*.ts'], exclude: ['**/*.test.ts', '**/*.corpus.ts', 'src/locales/shape/**'] },
  },
})
