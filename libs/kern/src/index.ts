export * from './geld.js';
