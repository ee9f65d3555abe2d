// Prints what Jest counted, and as the last line `N passed, N failed`. Fails when no test ran or one failed.
import { readFileSync } from 'node:fs';

const jest = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// A file that could not even be loaded has no tests to count, yet it failed.
const failed = jest.numFailedTests + jest.numRuntimeErrorTestSuites;
const skipped = jest.numPendingTests + jest.numTodoTests;

console.log(
  `Test Suites: ${jest.numFailedTestSuites} failed, ${jest.numPassedTestSuites} passed, ${jest.numTotalTestSuites} total`,
);
console.log(
  `Tests:       ${jest.numFailedTests} failed, ${skipped} skipped, ${jest.numPassedTests} passed, ${jest.numTotalTests} total`,
);
console.log(`${jest.numPassedTests} passed, ${failed} failed`);
if (failed > 0 || jest.numPassedTests === 0) process.exitCode = 1;
