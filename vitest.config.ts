import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{bench,lib,components,scripts}/**/*.test.{ts,tsx}'],
    // Every core works, and what one file has read (the course, the compilers) the next one finds ready. Whoever changes a
    // global gives it back.
    maxWorkers: '100%',
    isolate: false,
    // For what hangs; a busy machine is slow, not wrong.
    testTimeout: 120_000,
  },
});
