import { telOp, type Eurocent, type Moment } from '@ontschot/kern';
import { houderVan, soortVan, type Kleur } from '../rekening.js';
import type { Afsluiting, Opening } from '../toestand/jaar.js';
import type { Toestand } from '../toestand/toestand.js';
import { beletsels, type Beletsel } from './beletsels.js';
import { volgendBoek } from './boek-afsluiten.js';
import { inrichtingVan } from './inrichting.js';
import { lopend } from './lopend.js';
import { brokken } from './posten.js';
import { ruimte, type Ruimtedeel } from './ruimte.js';
import { vanHuishoudens } from './van-huishoudens.js';

/** What stands on a budget in a kleur at the end of the year, in eurocents. */
export interface Budgetstand {
  readonly budget: string;
  readonly kleur: Kleur;
  readonly vrij: Eurocent;
  readonly verplicht: Eurocent;
  readonly voorschot: Eurocent;
  /** A saving that was not found, below zero. */
  readonly stelpost: Eurocent;
}

/** How many there are, what is open of them (eurocents), and the first by name; none where a name is of a household. */
export interface Telling {
  readonly aantal: number;
  readonly bedrag: Eurocent;
  readonly namen: readonly string[];
}

/** What closing the year would come to now: pure, and the same for everybody who may ask it. */
export interface Jaaroverzicht {
  readonly volgendBoek: string;
  readonly afsluiting: Afsluiting | null;
  readonly opening: Opening | null;
  /** What is in the way; empty once it was closed. */
  readonly beletsels: readonly Beletsel[];
  readonly budgetten: readonly Budgetstand[];
  /** What becomes of room when no criterium is given. */
  readonly ruimte: readonly Ruimtedeel[];
  readonly verplichtingen: Telling;
  readonly voorschotten: Telling;
  readonly voorfinancieringen: Telling;
  /** Advances to households, and what a fund advanced on debts. */
  readonly vanHuishoudens: Telling;
  readonly toezeggingen: Telling;
  /** By kind of event how often it is written in the next boek, as far as that has it not already. */
  readonly inrichting: Readonly<Record<string, number>>;
  readonly afspraken: readonly string[];
  readonly verdeelregels: readonly string[];
}

/** How many names of a kind are given. */
const NAMEN = 100;

/** `botsingen`: what the next boek, where it is there already, uses for something else. */
export function jaaroverzicht(toestand: Toestand, op: Moment, botsingen: readonly string[] = []): Jaaroverzicht {
  const naar = volgendBoek(toestand);
  const { afsluiting = null, opening = null } = toestand.jaar;
  const delen = brokken(toestand, naar, afsluiting?.criteria ?? []);
  const posten = (soort: 'verplichtingen' | 'voorschotten' | 'voorfinancieringen'): Telling =>
    telling(
      delen.flatMap(({ soort: van, post, mutaties }) => {
        if (van !== soort || post === undefined) return [];
        const naam =
          'voorfinanciering' in post ? post.voorfinanciering : 'voorschot' in post ? post.voorschot : post.verplichting;
        return [{ naam, bedrag: 'open' in post ? post.open : telOp(mutaties.map(({ bedrag }) => bedrag)) }];
      }),
    );
  const { afspraken, verdeelregels } = lopend(toestand);
  const inrichting: Record<string, number> = {};
  // Who was forgotten is no part of what comes along; only what is still open of them does, with that they were.
  for (const { type } of inrichtingVan(toestand))
    if (type !== 'huishouden-vergeten.v1') inrichting[type] = (inrichting[type] ?? 0) + 1;
  return {
    ...{ volgendBoek: naar, afsluiting, opening },
    beletsels: afsluiting === null ? beletsels(toestand, op, botsingen) : [],
    budgetten: budgetstanden(toestand),
    ruimte: ruimte(toestand, afsluiting?.criteria ?? []),
    verplichtingen: posten('verplichtingen'),
    voorschotten: posten('voorschotten'),
    voorfinancieringen: posten('voorfinancieringen'),
    vanHuishoudens: {
      ...telling(
        vanHuishoudens(toestand, naar).map(({ gegevens }) => ({
          naam: '',
          bedrag: telOp(gegevens.mutaties.map(({ bedrag }) => bedrag)),
        })),
      ),
      namen: [],
    },
    toezeggingen: telling(
      [...toestand.preventie.toezeggingen]
        .filter(([, { open }]) => open !== 0)
        .map(([naam, { open: bedrag }]) => ({ naam, bedrag })),
    ),
    inrichting,
    afspraken: afspraken.map(({ afspraak }) => afspraak),
    verdeelregels: verdeelregels.map(({ verdeelregel }) => verdeelregel),
  };
}

const telling = (rijen: readonly { readonly naam: string; readonly bedrag: Eurocent }[]): Telling => ({
  aantal: rijen.length,
  bedrag: telOp(rijen.map(({ bedrag }) => bedrag)),
  namen: rijen.slice(0, NAMEN).map(({ naam }) => naam),
});

const KANTEN: ReadonlySet<string> = new Set(['vrij', 'verplicht', 'voorschot', 'stelpost']);

function budgetstanden(toestand: Toestand): Budgetstand[] {
  const per = new Map<string, Record<string, string | number>>();
  for (const [rekening, saldo] of toestand.saldi) {
    const soort = soortVan(rekening);
    if (!KANTEN.has(soort)) continue;
    const budget = houderVan(rekening);
    for (const kleur of saldo.kleuren) {
      const bedrag = saldo.reeks(kleur).eind;
      if (bedrag === 0) continue;
      const sleutel = `${budget} ${kleur}`;
      const rij = per.get(sleutel) ?? { budget, kleur, vrij: 0, verplicht: 0, voorschot: 0, stelpost: 0 };
      per.set(sleutel, { ...rij, [soort]: bedrag });
    }
  }
  return [...per].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rij]) => rij as unknown as Budgetstand);
}
