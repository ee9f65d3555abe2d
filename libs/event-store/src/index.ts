export * from './copy/index.js';
export * from './eventstoredb/index.js';
export * from './fouten.js';
export * from './port.js';
export * from './sqlite/index.js';
