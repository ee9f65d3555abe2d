export * from './fouten.js';
export * from './port.js';
export * from './sqlite/index.js';
