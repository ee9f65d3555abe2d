import fc from 'fast-check';
import { telOp } from '@ontschot/kern';
import { invoer, koker, regel } from '../test-hulp/maak.js';
import { bereken, keurInvoer, keurRegel, type Invoer, type Verdeelregel } from './index.js';

const procent = (tot = 100) =>
  fc.integer({ min: 0, max: tot * 100 }).map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
const bedrag = fc.integer({ min: 0, max: 5_000_000_00 });
const misschien = <T>(wat: fc.Arbitrary<T>) => fc.option(wat, { nil: undefined });
const grens = fc.oneof(
  procent().map((p) => ({ procent: p })),
  bedrag.map((b) => ({ bedrag: b })),
);

const willekeurigeRegel: fc.Arbitrary<Verdeelregel> = fc
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

const willekeurigeInvoer: fc.Arbitrary<Invoer> = fc
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

describe('wat altijd geldt voor een vaststelling', () => {
  const voorAlle = (eis: (i: Invoer, r: Verdeelregel) => void) =>
    fc.assert(fc.property(willekeurigeInvoer, willekeurigeRegel, eis), { numRuns: 1_000 });

  it('elke regel en invoer hier is goedgekeurd', () => {
    voorAlle((i, r) => {
      expect(keurRegel(r)).toEqual([]);
      expect(keurInvoer(i, r)).toEqual([]);
    });
  });

  it('wat kokers houden, wat gecompenseerd, terugbetaald en gedeeld wordt, is samen precies de winst', () => {
    voorAlle((i, r) => {
      const { kokers, soort, compensaties, terugbetalingen, delen } = bereken(i, r);
      if (soort === 'verlies') return;
      const winst = telOp(kokers.map(({ verschil }) => Math.max(0, verschil)));
      const houdt = telOp(kokers.map((een) => een.houdt));
      const weg = [...compensaties, ...terugbetalingen, ...delen];
      expect(houdt + telOp(weg.map((een) => een.bedrag))).toBe(winst);
      expect(Math.min(...kokers.map((een) => een.houdt))).toBeGreaterThanOrEqual(0);
    });
  });

  it('elk deel is de som van wat de kokers eraan dragen', () => {
    voorAlle((i, r) => {
      const { compensaties, terugbetalingen, delen } = bereken(i, r);
      for (const deel of [...compensaties, ...terugbetalingen, ...delen])
        expect(telOp(deel.kokers.map((een) => een.bedrag))).toBe(deel.bedrag);
    });
  });

  it('niemand krijgt meer dan de regel toestaat, en een voorfinanciering nooit meer dan er openstaat', () => {
    voorAlle((i, r) => {
      const { netto, kokers, soort, terugbetalingen, delen } = bereken(i, r);
      const geheel = telOp([...terugbetalingen, ...delen].map((een) => een.bedrag));
      const { deel, plafond } = soort === 'verlies' ? (r.verlies ?? r.winst) : r.winst;
      const honderdsten = Math.round(Number(deel) * 100);
      expect(geheel * 10_000).toBeLessThanOrEqual(Math.abs(netto) * honderdsten + 5_000);
      const referentie = telOp(kokers.map((een) => een.referentie));
      if (plafond && 'bedrag' in plafond) expect(geheel).toBeLessThanOrEqual(plafond.bedrag);
      if (plafond && 'procent' in plafond)
        expect(geheel * 10_000).toBeLessThanOrEqual(referentie * Math.round(Number(plafond.procent) * 100) + 5_000);
      terugbetalingen.forEach((een, n) =>
        expect(een.bedrag).toBeLessThanOrEqual(
          i.voorfinancieringen.find((v) => v.voorfinanciering === een.voorfinanciering)?.open ?? n,
        ),
      );
    });
  });

  it('een netto van nul of minder betaalt niemand uit; zonder verliesregel gebeurt er dan niets', () => {
    voorAlle((i, r) => {
      const { netto, compensaties, terugbetalingen, delen } = bereken(i, r);
      if (netto > 0) return;
      expect([compensaties, terugbetalingen]).toEqual([[], []]);
      if (r.verlies === undefined || netto === 0) expect(delen).toEqual([]);
    });
  });

  it('een zuivere bezuiniging betaalt niets uit', () => {
    fc.assert(
      fc.property(bedrag, fc.nat(100), willekeurigeRegel, (begroot, deel, r) => {
        const gekort = Math.floor((begroot * deel) / 100);
        const een = koker('k', begroot / 100, (begroot - gekort) / 100, {
          verlagingen: [{ grond: 'besluit', kenmerk: 'raad', bedrag: gekort, per: 'jaar' }],
        });
        expect(bereken(invoer([een]), r)).toMatchObject({ netto: 0, delen: [], compensaties: [], terugbetalingen: [] });
      }),
    );
  });

  it('dezelfde invoer en regel geven dezelfde uitkomst, ook na een rondje door JSON', () => {
    voorAlle((i, r) => {
      const opnieuw = JSON.parse(JSON.stringify([i, r])) as [Invoer, Verdeelregel];
      expect(bereken(...opnieuw)).toEqual(bereken(i, r));
    });
  });

  it('volume en kosten samen zijn het hele verschil', () => {
    voorAlle((i) => {
      const { volume, kokers } = bereken(i);
      if (volume === undefined) return;
      const realisatie = telOp(kokers.map((een) => een.realisatie));
      const voorheen = telOp(
        i.kokers.map((een) => (een.nulmeting.methode.methode === 'vast' ? een.nulmeting.methode.bedrag : 0)),
      );
      expect(volume.doorAantal + volume.doorKosten).toBe(realisatie - voorheen);
    });
  });
});
