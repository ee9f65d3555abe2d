export { overdrachten, type Overdracht, type Partij } from './partij.js';
export * from './regelloop.js';
export * from './stapverschil.js';
export * from './partijtelling.js';
