export { freezeSqliteFile, lookAtSqliteFile, type FoundFile } from './hold.js';
export { DEFAULT_LIMITS, type SqliteLimits } from './limits.js';
export { openSqliteStore, type SqliteOptions } from './open.js';
