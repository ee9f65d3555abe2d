export * from './scenario.js';
export * from './vergelijken.js';
