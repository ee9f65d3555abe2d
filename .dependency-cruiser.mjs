// The arrows of the design. test/architectuur proves that the code follows them and that each rule can fail;
// `npx depcruise libs apps` shows the same by hand.

/** What each lib may import from the other libs; `apps` may import them all. */
export const ARROWS = {
  kern: [],
  regels: ['kern'],
  boek: ['kern', 'regels'],
  'event-store': ['kern'],
  boekschrijver: ['boek', 'event-store', 'kern'],
  audit: ['boek', 'event-store', 'kern', 'regels'],
  projecties: ['audit', 'boek', 'event-store', 'kern', 'regels'],
  invoer: ['boek', 'kern'],
  teksten: ['kern'],
};

/** Libs that import nothing but each other: no npm module, no node module. So nothing that they reach does either. */
const PURE = ['kern', 'regels', 'boek'];

const TESTS = '\\.(spec|lang)\\.ts$|^test/|^libs/[^/]+/test(-hulp)?/';
const CODE = { path: '^(libs|apps)/', pathNot: TESTS };

const arrows = Object.entries(ARROWS).map(([lib, targets]) => ({
  name: `pijl-van-${lib}`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: '^(libs|apps|test)/', pathNot: [lib, ...targets].map((target) => `^libs/${target}/`) },
}));

export default {
  forbidden: [
    ...arrows,
    {
      name: 'zuiver',
      severity: 'error',
      from: { path: `^libs/(${PURE.join('|')})/`, pathNot: TESTS },
      to: { pathNot: '^libs/' },
    },
    { name: 'geen-test-in-de-code', severity: 'error', from: CODE, to: { path: TESTS } },
    {
      name: 'eventstoredb-op-een-plek',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^libs/event-store/src/eventstoredb/' },
      to: { path: '@eventstore/db-client' },
    },
    {
      name: 'sqlite-op-drie-plekken',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/event-store/src/sqlite/', '^libs/(projecties|teksten)/', TESTS] },
      to: { path: 'better-sqlite3' },
    },
    {
      name: 'lib-door-de-voordeur',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/(?!index\\.ts$)', pathNot: '^$1/$2/' },
    },
    {
      // What runs in a browser asks the public API: of the libs it knows types, and of `kern` amounts and dates.
      name: 'web-vraagt-de-api',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: TESTS },
      to: { path: '^(libs|apps)/', pathNot: ['^apps/web/', '^libs/kern/'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'geen-kring', severity: 'error', from: { path: '^(libs|apps)/' }, to: { circular: true } },
    { name: 'bestaat', severity: 'error', from: { path: '^(libs|apps)/' }, to: { couldNotResolve: true } },
  ],
  options: {
    // Imports of types count too: an arrow is about what a reader must know, not about what is loaded.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // A package says itself which of its files is meant, also of a part of it, as csv-stringify/sync.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
