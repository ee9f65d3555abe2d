import { availableParallelism } from 'node:os';

/**
 * Jest in plain Node: TypeScript is turned into JavaScript by swc as it is imported (it checks no types; `npm run typecheck`
 * does), and a worker imports a module once for all its suites, which more than halved the time of the whole.
 *
 * @type {import('jest').Config}
 */
export default {
  runner: 'jest-light-runner',
  testSequencer: '<rootDir>/test/hulp/volgorde.mjs',
  // One more than there are cores: many suites wait for a service or a browser of their own.
  maxWorkers: availableParallelism() + 1,
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  transform: {},
  setupFiles: ['reflect-metadata', '<rootDir>/test/hulp/kale-kinderen.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/hulp/tijdslimiet.ts'],
};
