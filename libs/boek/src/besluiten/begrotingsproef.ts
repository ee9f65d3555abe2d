import type { Eurocent, Moment } from '@ontschot/kern';
import { behandel } from '../behandelen.js';
import type { Feit, Herkomst, Weigering } from '../gebeurtenissen/gebeurtenis.js';
import type { Kleur } from '../rekening.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { Geweigerd, type Opdracht } from './besluit.js';
import { regelkleur } from './begrotingskleur.js';
import type { BegrotingVaststellen } from './begroting-vaststellen.js';
import { naWijziging, type BegrotingWijzigen } from './begroting-wijzigen.js';

type Wijzigingsregel = BegrotingWijzigen['regels'][number];

/** A change that is only tried: a line may leave out what it comes to, for that is what is asked. */
export type Wijzigingsvraag = Omit<BegrotingWijzigen, 'regels'> & {
  readonly regels: readonly (Omit<Wijzigingsregel, 'nieuwBedrag'> & { readonly nieuwBedrag?: Eurocent })[];
};

/** What would come of one line; `null` where the boek does not know the budget or its kleur. Eurocents. */
export interface Beproefderegel {
  readonly budget: string;
  readonly kleur: Kleur | null;
  readonly was: Eurocent | null;
  readonly wijziging: Eurocent;
  readonly wordt: Eurocent | null;
  /** What is free in this kleur from that day on, before it. */
  readonly ruimte: Eurocent | null;
  readonly bezwaar: Weigering | null;
}

/** What would come of a begroting or a change of it: every line is judged, also when another cannot be. */
export interface Begrotingsproef {
  readonly regels: readonly Beproefderegel[];
  /** What is wrong with the whole: its day, or its lines together. */
  readonly bezwaar: Weigering | null;
  /** What would be recorded; nothing when anything is wrong. */
  readonly feiten: readonly Feit[];
}

const PROEF: Herkomst = { id: 'proef', afzender: '', rol: '', hash: '' };

/** Tries a begroting or a change of it on a state: pure, by the same decision as when it is booked. */
export function beproefBegroting(
  toestand: Toestand,
  vraag: BegrotingVaststellen | Wijzigingsvraag,
  op: Moment,
): Begrotingsproef {
  const opdracht = metUitkomst(toestand, vraag);
  const probeer = (regels: readonly object[]) =>
    behandel(toestand, PROEF, { ...(opdracht as Opdracht), ...{ regels } }, op);
  const bezwaarVan = (regels: readonly object[]): Weigering | null => {
    const uitkomst = probeer(regels);
    return uitkomst.soort === 'geweigerd' ? uitkomst.weigering : null;
  };
  const geheel = probeer(opdracht.regels);
  const goed = geheel.soort === 'geboekt';
  // What holds for any line, as a closed month, is said once.
  const altijd = goed ? null : bezwaarVan([]);
  const eerder = new Map<string, number>();
  const regels = opdracht.regels.map((regel, i): Beproefderegel => {
    const stand = standVan(toestand, regel, opdracht.boekdatum);
    const dubbel = dubbelVan(eerder, regel.budget, stand.kleur, i);
    const bezwaar = goed || altijd !== null ? null : (dubbel ?? bezwaarVan([regel]));
    const wijziging = 'wijziging' in regel ? regel.wijziging : regel.bedrag;
    const wordt = stand.was === null ? null : stand.was + wijziging;
    return { budget: regel.budget, ...stand, wijziging, wordt, bezwaar };
  });
  const samen = goed || regels.some(({ bezwaar }) => bezwaar !== null) ? null : bezwaarVan(opdracht.regels);
  return { regels, bezwaar: altijd ?? samen, feiten: goed ? geheel.feiten : [] };
}

/** As it would be asked: a line without an outcome gets the one that its change leads to. */
export function metUitkomst(
  toestand: Toestand,
  vraag: BegrotingVaststellen | Wijzigingsvraag,
): BegrotingVaststellen | BegrotingWijzigen {
  if (vraag.soort === 'begroting-vaststellen') return vraag;
  const regels = vraag.regels.map((regel) => ({
    ...regel,
    nieuwBedrag: regel.nieuwBedrag ?? (standVan(toestand, regel, vraag.boekdatum).was ?? 0) + regel.wijziging,
  }));
  return { ...vraag, regels };
}

type Stand = Pick<Beproefderegel, 'kleur' | 'was' | 'ruimte'>;

function standVan(toestand: Toestand, regel: { budget: string; kleur?: Kleur }, datum: string): Stand {
  try {
    const { kleur } = regelkleur(toestand, regel, datum);
    const ruimte = toestand.saldo(`vrij:${regel.budget}`).beschikbaar(kleur, dagnummer(datum));
    return { kleur, was: naWijziging(toestand, regel.budget, kleur, datum), ruimte };
  } catch (oorzaak) {
    if (!(oorzaak instanceof Geweigerd)) throw oorzaak;
    return { kleur: regel.kleur ?? null, was: null, ruimte: null };
  }
}

function dubbelVan(
  eerder: Map<string, number>,
  budget: string,
  kleur: Kleur | null,
  plaats: number,
): Weigering | undefined {
  const sleutel = `${budget}|${kleur ?? ''}`;
  const vorige = eerder.get(sleutel);
  if (vorige === undefined) {
    eerder.set(sleutel, plaats);
    return undefined;
  }
  const inKleur = kleur === null ? '' : ` in kleur ${kleur}`;
  const uitleg = `Budget ${budget} staat er${inKleur} al in; elk budget staat er één keer in.`;
  return { code: 'wijziging-klopt-niet', uitleg, cijfers: { budget, kleur, eerder: vorige + 1 } };
}
