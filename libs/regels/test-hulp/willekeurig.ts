import fc from 'fast-check';
import type { Invoer, Verdeelregel } from '../src/index.js';
import { invoer, koker, regel } from './maak.js';

const procent = (tot = 100) =>
  fc.integer({ min: 0, max: tot * 100 }).map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
/** Up to 5 million, in eurocents. */
export const bedrag = fc.integer({ min: 0, max: 5_000_000_00 });
const misschien = <T>(wat: fc.Arbitrary<T>) => fc.option(wat, { nil: undefined });
const grens = fc.oneof(
  procent().map((p) => ({ procent: p })),
  bedrag.map((b) => ({ bedrag: b })),
);

/** Any sound rule without maten. */
export const willekeurigeRegel: fc.Arbitrary<Verdeelregel> = fc
  .record({
    deel: procent(),
    drempel: misschien(procent(20)),
    aftrek: misschien(grens),
    plafond: misschien(grens),
    compensatie: fc.constantFrom('eerst' as const, 'niet' as const),
    afbouw: fc.array(procent(), { maxLength: 3 }),
    interventiekosten: fc.constantFrom('aftrekken' as const, 'buiten-beschouwing' as const),
    sleutel: fc.constantFrom('gewichten' as const, 'gelijk' as const, 'inspanning' as const),
    fonds: misschien(fc.integer({ min: 1, max: 9 })),
    verlies: misschien(procent()),
  })
  .map(({ deel, drempel, aftrek, plafond, compensatie, afbouw, interventiekosten, sleutel, fonds, verlies }) =>
    regel(
      {
        deel,
        compensatie,
        afbouw,
        interventiekosten,
        ...(drempel && { drempel: { procent: drempel } }),
        ...(aftrek && { aftrek }),
        ...(plafond && { plafond }),
        verdeling: {
          sleutel,
          ontvangers: [
            { ontvanger: { soort: 'aanbieders' }, gewicht: 3 },
            ...(fonds === undefined
              ? []
              : [{ ontvanger: { soort: 'budget', budget: 'fonds' } as const, gewicht: fonds }]),
          ],
        },
      },
      verlies === undefined ? {} : { verlies: { deel: verlies, afbouw: [] } },
    ),
  );

/** Any invoer that such a rule can work with. */
export const willekeurigeInvoer: fc.Arbitrary<Invoer> = fc
  .record({
    kokers: fc.array(fc.tuple(bedrag, bedrag, fc.boolean()), { minLength: 1, maxLength: 5 }),
    aanbieders: fc.array(fc.tuple(fc.nat(9), fc.nat(50)), { minLength: 1, maxLength: 4 }),
    kosten: bedrag,
    toen: fc.integer({ min: 1, max: 300 }),
    nu: fc.integer({ min: 0, max: 300 }),
    jaar: fc.integer({ min: 1, max: 5 }),
    vooraf: fc.array(bedrag, { maxLength: 2 }),
  })
  .map(({ kokers, aanbieders, kosten, toen, nu, jaar, vooraf }) =>
    invoer(
      kokers.map(([a, b, volgtPopulatie], i) => koker(`k${i}`, a / 100, b / 100, { volgtPopulatie })),
      {
        jaar,
        populatie: { nulmeting: toen, nu },
        interventiekosten: { bedrag: kosten },
        aanbieders: aanbieders.map(([gewicht, inspanning], i) => ({
          organisatie: `a${i}`,
          gewicht: i === 0 ? gewicht + 1 : gewicht,
          inspanning: i === 0 ? inspanning + 1 : inspanning,
        })),
        voorfinancieringen: vooraf.map((open, i) => ({ voorfinanciering: `v${i}`, door: { koker: 'k0' }, open })),
      },
    ),
  );
