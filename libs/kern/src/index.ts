export * from './canoniek.js';
export * from './datum.js';
export * from './fouten.js';
export * from './geld.js';
export * from './ids.js';
export * from './tekst.js';
export * from './verdelen.js';
export * from './weigeringen.js';
