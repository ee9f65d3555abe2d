import { telOp, verdeel, type Datum, type Eurocent } from '@ontschot/kern';
import { houderVan, isVrijgegeven, kokerVan, soortVan, type Kleur } from '../rekening.js';
import type { Criterium } from '../toestand/jaar.js';
import type { Toestand } from '../toestand/toestand.js';

/** Why room of a kleur goes along, or back: its oormerk, a release, what the budget is for, a criterion, or none. */
export type Grond = 'oormerk' | 'vrijgegeven' | 'aard' | 'inleg' | 'criterium' | 'geen';

/** What of the room of a budget in a kleur goes to the next year, and what goes back to its payers. Eurocents. */
export interface Ruimtedeel {
  readonly budget: string;
  readonly kleur: Kleur;
  readonly vrij: Eurocent;
  readonly mee: Eurocent;
  readonly terug: Eurocent;
  readonly grond: Grond;
}

/** The last day of the year of the boek. */
export const laatsteVanJaar = (toestand: Toestand): Datum => `${toestand.boek?.jaar ?? 0}-12-31`;

/**
 * All room that is left, by budget and kleur, and what becomes of it. Money with an oormerk and money that was released
 * from one always go along: neither is the payer's to take back without breaking what was agreed. Of free money a fund, a
 * reserve and what an inleg lets stay keep theirs, and for the rest the criteria count; without one it goes back.
 */
export function ruimte(toestand: Toestand, criteria: readonly Criterium[]): Ruimtedeel[] {
  return [...toestand.saldi]
    .filter(([rekening]) => soortVan(rekening) === 'vrij')
    .flatMap(([rekening, saldo]) => {
      const budget = houderVan(rekening);
      const kleuren = saldo.kleuren
        .map((kleur) => ({ budget, kleur, vrij: saldo.reeks(kleur).eind }))
        .filter(({ vrij }) => vrij > 0);
      const vast = kleuren.map((deel) => ({ ...deel, grond: vanzelf(toestand, budget, deel.kleur) }));
      return [
        ...vast.flatMap(({ grond, ...deel }) =>
          grond === undefined ? [] : [{ ...deel, mee: deel.vrij, terug: 0, grond }],
        ),
        ...naarCriteria(
          vast.filter(({ grond }) => grond === undefined),
          criteria,
        ),
      ];
    });
}

/** Why this money goes along whatever the criteria say; undefined when they decide. */
function vanzelf(toestand: Toestand, budget: string, kleur: Kleur): Grond | undefined {
  if (isVrijgegeven(kleur)) return 'vrijgegeven';
  const koker = toestand.koker(kokerVan(kleur), laatsteVanJaar(toestand));
  if (koker !== undefined && koker.oormerk.aard !== 'vrij') return 'oormerk';
  const { aard } = toestand.budgetten.lees(budget) ?? {};
  if (aard === 'fonds' || aard === 'reserve') return 'aard';
  const blijft = [...toestand.wijkteam.inleggen].some(
    ([, { naar, jaareinde, gestort }]) => naar === budget && jaareinde === 'over' && gestort.length > 0,
  );
  return blijft ? 'inleg' : undefined;
}

type Open = Pick<Ruimtedeel, 'budget' | 'kleur' | 'vrij'>;

/** By criterion the room of one budget together: the floor and the ceiling are of the budget, not of each kleur. */
function naarCriteria(delen: readonly Open[], criteria: readonly Criterium[]): Ruimtedeel[] {
  const past = ({ budget, kleur }: Open): Criterium | undefined =>
    criteria.find(
      (een) =>
        (een.budget === undefined || een.budget === budget) &&
        (een.koker === undefined || een.koker === kokerVan(kleur)),
    );
  const groepen = new Map<Criterium | undefined, Open[]>();
  for (const deel of delen) groepen.set(past(deel), [...(groepen.get(past(deel)) ?? []), deel]);
  return [...groepen].flatMap(([criterium, groep]) => {
    const grond = criterium === undefined ? ('geen' as const) : ('criterium' as const);
    const mee = criterium === undefined ? 0 : meegenomen(criterium, telOp(groep.map(({ vrij }) => vrij)));
    const gewichten = groep.map(({ vrij }) => vrij);
    return verdeel(mee, gewichten).map((part, i) => {
      const deel = groep[i] as Open;
      const { budget, kleur, vrij } = deel;
      return { budget, kleur, vrij, mee: part, terug: vrij - part, grond };
    });
  });
}

/** The part of `vrij` (eurocents) that goes along: a percentage, rounded half up, under the ceiling, and not below the floor. */
function meegenomen({ procent = 100, drempel = 0, hoogstens = vrijAlles }: Criterium, vrij: Eurocent): Eurocent {
  const deel = Number((2n * BigInt(vrij) * BigInt(procent) + 100n) / 200n);
  const mee = Math.min(deel, hoogstens);
  return mee < drempel ? 0 : mee;
}

const vrijAlles: Eurocent = Number.MAX_SAFE_INTEGER;
