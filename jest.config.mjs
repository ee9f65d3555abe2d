/** Jest as ES modules: swc turns TypeScript into JavaScript (it checks no types; `npm run typecheck` does). */
const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: '100%',
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@ontschot/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    // A package's own ./x.js stays what it is; ours is the .ts beside it.
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'],
  },
  setupFiles: ['reflect-metadata'],
  // Far above what any test takes on a quiet machine: a busy one is no fault.
  testTimeout: 30_000,
  // ES modules in a vm are never freed by Node: a worker that grew too large starts afresh.
  workerIdleMemoryLimit: '1GB',
};
