import base from './jest.config.mjs';

/** The long runs (`*.lang.ts`): a million movements, kill -9 under load. Not part of `npm test`. */
/** @type {import('jest').Config} */
export default { ...base, testMatch: ['**/*.lang.ts'], testTimeout: 30 * 60_000, maxWorkers: 1 };
