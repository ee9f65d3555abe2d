import base from './jest.config.mjs';

/** The long runs (`*.lang.ts`): a million movements, kill -9 under load. Not part of `npm test`. */
process.env['ONTSCHOT_TEST_TIJDSLIMIET'] = String(30 * 60_000);

/** @type {import('jest').Config} */
export default { ...base, testMatch: ['**/*.lang.ts'], maxWorkers: 1 };
