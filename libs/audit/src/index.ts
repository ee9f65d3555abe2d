export * from './blad.js';
export * from './controlepunt/briefje.js';
export * from './controlepunt/controlepunt.js';
export * from './controlepunt/sleutel.js';
export * from './merkle/bewijs.js';
export * from './merkle/boom.js';
export * from './merkle/hashen.js';
export * from './merkle/tegels.js';
