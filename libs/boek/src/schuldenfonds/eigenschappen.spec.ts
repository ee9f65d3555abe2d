import type { Eurocent } from '@ontschot/kern';
import fc from 'fast-check';
import { gegeven, type Verhaal } from '../../test-hulp/beproef.js';
import {
  aanvragen,
  aflossen,
  beeindigen,
  bereiken,
  FONDSWERELD,
  inventariseren,
  kwijtschelden,
  nazorg,
  overnemen,
  plan,
  terugnemen,
} from '../../test-hulp/schuldregelingen.js';
import { dagnummer } from '../toestand/reeks.js';

/** The books of the claim as an accountant keeps them beside the boek: out of the events alone. */
interface Boekje {
  overgenomen: Eurocent;
  kwijt: Eurocent;
  afgelost: Eurocent;
  betaald: Eurocent;
  /** What each takeover paid, by revisie. */
  readonly kosten: Map<number, Eurocent>;
  /** Whether a debt was taken over after something was remitted: then its cost is no longer one share. */
  gemengd: boolean;
  /** What each booking changed, by revisie, to take it back. */
  readonly regels: Map<number, readonly [keyof Tellers, Eurocent, string]>;
}
type Tellers = Pick<Boekje, 'overgenomen' | 'kwijt' | 'afgelost'>;

interface Feitgegevens {
  readonly boekdatum: string;
  readonly bedrag: Eurocent;
  readonly betaald: Eurocent;
  readonly kwijtgescholden: Eurocent;
  readonly boeking: number;
}

function schrijfOp(boekje: Boekje, type: string, feit: Feitgegevens, revisie: number): void {
  const zet = (teller: keyof Tellers, bedrag: Eurocent): void => {
    boekje[teller] += bedrag;
    boekje.regels.set(revisie, [teller, bedrag, feit.boekdatum]);
  };
  if (type === 'schuld-overgenomen.v1') {
    boekje.gemengd ||= boekje.kwijt > 0;
    zet('overgenomen', feit.bedrag);
    boekje.betaald += feit.betaald;
    boekje.kosten.set(revisie, feit.betaald);
  } else if (type === 'aflossing-ontvangen.v1') zet('afgelost', feit.bedrag);
  else if (type === 'mijlpaal-bereikt.v1' || type === 'vordering-kwijtgescholden.v1')
    zet('kwijt', feit.kwijtgescholden);
  else if (type === 'fondsboeking-teruggenomen.v2') {
    const [teller, bedrag] = boekje.regels.get(feit.boeking) ?? (['kwijt', 0, ''] as const);
    boekje[teller] -= bedrag;
    boekje.betaald -= boekje.kosten.get(feit.boeking) ?? 0;
    boekje.regels.set(revisie, [teller, -bedrag, feit.boekdatum]);
  }
}

const eind = ({ toestand }: Verhaal, rekening: `${'voorschot' | 'besteed' | 'vrij'}:${string}`): Eurocent =>
  toestand.saldo(rekening).eind;

function klopt(verhaal: Verhaal, boekje: Boekje): void {
  const { toestand } = verhaal;
  const open = boekje.overgenomen - boekje.kwijt - boekje.afgelost;
  expect(toestand.preventie.vorderingen.lees('r1')?.bedrag ?? 0).toBe(open);
  expect(open).toBeGreaterThanOrEqual(0);
  // Per kleur all rekeningen add up to zero.
  const perKleur = new Map<string, number>();
  for (const [, saldo] of toestand.saldi)
    for (const kleur of saldo.kleuren) perKleur.set(kleur, (perKleur.get(kleur) ?? 0) + saldo.reeks(kleur).eind);
  expect([...perKleur.values()].filter((som) => som !== 0)).toEqual([]);
  // The advance is its own stand, never more than what is owed, and nothing when nothing is.
  const voorschot = eind(verhaal, 'voorschot:schuldenfonds');
  expect(toestand.voorschotten.lees('r1')?.saldo.eind).toBe(voorschot);
  expect(voorschot).toBeLessThanOrEqual(open);
  // While nothing was repaid, what was spent is exactly the cost share of what was remitted, rounded once.
  if (boekje.afgelost === 0 && boekje.overgenomen > 0 && !boekje.gemengd) {
    const [k, r, c] = [boekje.betaald, boekje.kwijt, boekje.overgenomen].map(BigInt) as [bigint, bigint, bigint];
    expect(BigInt(boekje.betaald - voorschot)).toBe((2n * k * r + c) / (2n * c));
  }
  // On no day is less owed than nothing.
  const dagen = [...boekje.regels.values()].map(([, , dag]) => dagnummer(dag));
  for (const dag of dagen) {
    const som = [...boekje.regels.values()]
      .filter(([, , boekdatum]) => dagnummer(boekdatum) <= dag)
      .reduce((tot, [teller, bedrag]) => tot + (teller === 'overgenomen' ? bedrag : -bedrag), 0);
    expect(som).toBeGreaterThanOrEqual(0);
  }
}

const bedrag = fc.integer({ min: 1, max: 250_000 });
const dag = fc.integer({ min: 1, max: 9 }).map((maand) => `2025-0${maand}-28`);
const promille = fc.integer({ min: 100, max: 1_000 });
const procent = (deel: number): string => `${Math.trunc(deel / 10)}.${deel % 10}`;
const zet = fc.oneof(
  fc.record({ bedrag, boekdatum: dag }).map((een) => aflossen(een)),
  fc.record({ mijlpaal: fc.constantFrom('a', 'b', 'c'), boekdatum: dag }).map((een) => bereiken(een)),
  ...[1, 2, 3].map(() =>
    fc.record({ bedrag: fc.integer({ min: 1, max: 9_999 }), boekdatum: dag }).map((een) => kwijtschelden(een)),
  ),
  fc.record({ boekdatum: dag }).map((een) => kwijtschelden(een)),
  fc.record({ bedrag: fc.integer({ min: 1, max: 500 }), boekdatum: dag }).map((een) => nazorg(een)),
  fc.record({ terug: fc.integer({ min: 0, max: 3 }), boekdatum: dag }),
  fc.record({ later: bedrag, promille, boekdatum: dag }),
  fc.constant(beeindigen({ wijze: 'voortijdig' })),
);

describe('een vordering van een schuldenfonds', () => {
  it('is na elke stap wat is overgenomen min kwijtgescholden min afgelost, en het geld klopt tot op de cent', () => {
    const geboekt = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.record({ bedrag, promille }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 33 }), { minLength: 3, maxLength: 3 }),
        fc.array(zet, { maxLength: 12 }),
        (schulden, delen, zetten) => {
          const boekje: Boekje = {
            overgenomen: 0,
            kwijt: 0,
            afgelost: 0,
            betaald: 0,
            gemengd: false,
            kosten: new Map(),
            regels: new Map(),
          };
          const verhaal = gegeven(...FONDSWERELD, aanvragen({ aangevraagdOp: '2025-01-02' }));
          const doe = (stap: object): void => {
            verhaal.als(stap);
            if (verhaal.soort !== 'geboekt') return;
            for (const { type, gegevens } of verhaal.feiten) {
              geboekt.add(type);
              schrijfOp(boekje, type, gegevens as unknown as Feitgegevens, verhaal.revisie());
            }
          };
          schulden.forEach((een, i) => {
            doe(inventariseren({ schuld: `s${i}`, bedrag: een.bedrag }));
            doe(overnemen({ schuld: `s${i}`, percentage: procent(een.promille), boekdatum: '2025-01-28' }));
          });
          const mijlpalen = ['a', 'b', 'c'].map((mijlpaal, i) => ({ mijlpaal, naam: 'Stap', deel: `${delen[i]}.5` }));
          doe(plan({ mijlpalen: mijlpalen.slice(0, 2) }));
          doe(plan({ mijlpalen: mijlpalen.map((een) => ({ ...een, deel: String(Number.parseInt(een.deel, 10)) })) }));
          for (const een of zetten) {
            if ('terug' in een) {
              const laatste = [...boekje.regels.keys()].at(-1 - een.terug) ?? 0;
              doe(terugnemen({ boeking: laatste, boekdatum: een.boekdatum }));
            } else if ('later' in een) {
              const schuld = `l${boekje.regels.size}`;
              doe(inventariseren({ schuld, bedrag: een.later, boekdatum: een.boekdatum }));
              doe(overnemen({ schuld, percentage: procent(een.promille), boekdatum: een.boekdatum }));
            } else doe(een);
            klopt(verhaal, boekje);
          }
        },
      ),
      { numRuns: 250 },
    );
    // It said something about each of them.
    expect([...geboekt]).toEqual(
      expect.arrayContaining([
        'schuld-overgenomen.v1',
        'aflossing-ontvangen.v1',
        'mijlpaal-bereikt.v1',
        'vordering-kwijtgescholden.v1',
        'fondsboeking-teruggenomen.v2',
      ]),
    );
  });
});
