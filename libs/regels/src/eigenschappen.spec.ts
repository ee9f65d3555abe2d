import fc from 'fast-check';
import { telOp } from '@ontschot/kern';
import { invoer, koker } from '../test-hulp/maak.js';
import { bedrag, willekeurigeInvoer, willekeurigeRegel } from '../test-hulp/willekeurig.js';
import { bereken, keurInvoer, keurRegel, type Invoer, type Verdeelregel } from './index.js';

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
