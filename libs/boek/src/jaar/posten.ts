import type { Eurocent } from '@ontschot/kern';
import { betalers, type Teruggegaan } from '../besluiten/terug-naar-bron.js';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { kokerVan, soortVan, type Rekening } from '../rekening.js';
import { schoon } from '../schoon.js';
import type { Criterium } from '../toestand/jaar.js';
import type { Verplichting, Voorschot } from '../toestand/onderdelen.js';
import type { Voorfinanciering } from '../toestand/preventie.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import { laatsteVanJaar, ruimte, type Ruimtedeel } from './ruimte.js';

/** What the next boek must know of a verplichting, a voorschot and a voorfinanciering to open it again. */
export type Meeverplichting = Omit<Verplichting, 'vanaf' | 'afgewikkeldOp' | 'bewegingen' | 'saldo'>;
export type Meevoorschot = Omit<Voorschot, 'saldo'>;
export interface Meevoorfinanciering extends Omit<Voorfinanciering, 'revisie'> {
  /** What the aanbieder does with it, when it went to one. */
  readonly doel?: Voorschot['doel'];
}

/** What is carried over under its own name; its money is in the mutaties that name it. */
export interface Meeposten {
  readonly verplichtingen: readonly Meeverplichting[];
  readonly voorschotten: readonly Meevoorschot[];
  readonly voorfinancieringen: readonly Meevoorfinanciering[];
}

/** One thing that is carried over or settled, with its mutaties; never split over two events. */
export interface Brok {
  readonly soort: keyof Meeposten | 'ruimte' | 'stelpost';
  readonly post?: Meeverplichting | Meevoorschot | Meevoorfinanciering;
  readonly ruimte?: readonly Ruimtedeel[];
  readonly mutaties: readonly Mutatie[];
}

/** What stands on an own stand, per kleur, from `van` to the overloop of the next boek. */
export function naarOverloop(van: Rekening, naar: string, saldo: Saldo, eigen: Partial<Mutatie>): Mutatie[] {
  return saldo.kleuren.flatMap((kleur): Mutatie[] => {
    const bedrag = saldo.reeks(kleur).eind;
    return bedrag > 0 ? [{ van, naar: `overloop:${naar}`, kleur, bedrag, ...eigen }] : [];
  });
}

/** The name under which the state remembers that a verplichting went along: one that is used up leaves no other trace. */
export const meegegaan = (verplichting: string): string => `uit verplichting ${verplichting}`;

/** Everything that is left in this boek but promises and what is of a household, in the order in which it goes. */
export function brokken(toestand: Toestand, naar: string, criteria: readonly Criterium[]): Brok[] {
  const { voorfinancieringen } = toestand.preventie;
  return [
    ...metVoorschotten(toestand, naar),
    ...[...voorfinancieringen]
      .filter(([, { open }]) => open > 0)
      .map(([voorschot, { revisie: _, ...post }]): Brok => {
        const { doel, saldo = Saldo.leeg() } = toestand.voorschotten.lees(voorschot) ?? {};
        const mutaties = naarOverloop(`voorschot:${post.budget}`, naar, saldo, { voorschot });
        return { soort: 'voorfinancieringen', post: schoon({ ...post, doel }), mutaties };
      }),
    ...stelposten(toestand),
    ...vrij(toestand, naar, criteria),
  ];
}

const meeverplichting = ({
  vanaf: _,
  afgewikkeldOp: _a,
  bewegingen: _b,
  saldo: _s,
  ...post
}: Verplichting): Meeverplichting => post;

/** Each verplichting directly before its advances, then the advances that have none left to wait for. */
function metVoorschotten(toestand: Toestand, naar: string): Brok[] {
  const { voorfinancieringen } = toestand.preventie;
  const vooraf = (naam: string): boolean => (voorfinancieringen.lees(naam)?.open ?? 0) > 0;
  const perVerplichting = new Map<string | undefined, Brok[]>();
  for (const [, { saldo, ...post }] of toestand.voorschotten) {
    const { voorschot, budget, ontvanger, verplichting } = post;
    if (ontvanger === undefined || saldo.eind <= 0 || vooraf(voorschot)) continue;
    const mutaties = naarOverloop(`voorschot:${budget}`, naar, saldo, { voorschot });
    const groep = perVerplichting.get(verplichting) ?? [];
    perVerplichting.set(verplichting, groep);
    groep.push({ soort: 'voorschotten', post, mutaties });
  }
  const delen: Brok[] = [];
  for (const [verplichting, volledig] of toestand.verplichtingen) {
    const { saldo } = volledig;
    const post = meeverplichting(volledig);
    const eigen = perVerplichting.get(verplichting) ?? [];
    // One that is used up comes along, once, when an advance of it can still come back to it.
    const gaat =
      saldo.eind > 0 || (eigen.length > 0 && !toestand.jaarlagen.namenVanEerder.heeft(meegegaan(verplichting)));
    if (post.aanbieder === undefined || !gaat) continue;
    const mutaties = naarOverloop(`verplicht:${post.budget}`, naar, saldo, { verplichting });
    delen.push({ soort: 'verplichtingen', post, mutaties }, ...eigen);
    perVerplichting.delete(verplichting);
  }
  return [...delen, ...[...perVerplichting.values()].flat()];
}

/** A saving that was never found is no saving: who pays the koker pays it. */
function stelposten(toestand: Toestand): Brok[] {
  const datum = laatsteVanJaar(toestand);
  return [...toestand.saldi]
    .filter(([rekening]) => soortVan(rekening) === 'stelpost')
    .map(([rekening, saldo]): Brok => ({
      soort: 'stelpost',
      mutaties: saldo.kleuren.flatMap((kleur): Mutatie[] => {
        const bedrag: Eurocent = -saldo.reeks(kleur).eind;
        const financier = toestand.koker(kokerVan(kleur), datum)?.financier ?? kokerVan(kleur);
        return bedrag > 0 ? [{ van: `bron:${financier}`, naar: rekening, kleur, bedrag }] : [];
      }),
    }))
    .filter(({ mutaties }) => mutaties.length > 0);
}

/** Room, by budget: what goes along to the overloop, and what does not to who brought it in. */
function vrij(toestand: Toestand, naar: string, criteria: readonly Criterium[]): Brok[] {
  const datum = laatsteVanJaar(toestand);
  const al: Teruggegaan = new Map();
  const perBudget = new Map<string, Ruimtedeel[]>();
  for (const deel of ruimte(toestand, criteria))
    perBudget.set(deel.budget, [...(perBudget.get(deel.budget) ?? []), deel]);
  return [...perBudget].map(([budget, delen]): Brok => {
    const van: Rekening = `vrij:${budget}`;
    const mutaties = delen.flatMap(({ kleur, mee, terug }): Mutatie[] => [
      ...(mee > 0 ? [{ van, naar: `overloop:${naar}` as const, kleur, bedrag: mee }] : []),
      ...(terug > 0
        ? betalers(toestand, kleur, terug, datum, al).map((een) => ({ van, naar: een.naar, kleur, bedrag: een.bedrag }))
        : []),
    ]);
    return { soort: 'ruimte', ruimte: delen, mutaties };
  });
}

/** The posten of these brokken, by kind. */
export function postenVan(delen: readonly Brok[]): Meeposten {
  const van = <P>(soort: Brok['soort']): P[] =>
    delen.flatMap((brok) => (brok.soort === soort && brok.post !== undefined ? [schoon(brok.post) as P] : []));
  return {
    verplichtingen: van('verplichtingen'),
    voorschotten: van('voorschotten'),
    voorfinancieringen: van('voorfinancieringen'),
  };
}
