import {
  staatOp,
  stukkenVan,
  terug,
  vanafCent,
  verder,
  type Gebeurd,
  type Kleur,
  type Rekening,
  type Schakelsoort,
  type Spoor,
  type Stuk,
} from '@ontschot/boek';
import { telOp, type Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { boekMetKop, moetRevisie, weigerVeld } from './bereik.js';
import { stroomVan } from './stroom.js';
import { Tijd } from './tijd.js';

/** The most events on one way, and ways on one page: what an answer can be. */
export const DIEPSTE_SPOOR = 50;
export const MEESTE_SPOREN = 200;

interface Spoorvraag extends Bladervraag {
  readonly boek: string;
  /** How many events a way may be long; 20 when left out. */
  readonly diepte?: number;
  readonly maxMs?: number;
}

export interface Herkomstvraag extends Spoorvraag {
  readonly rekening: string;
  readonly kleur: string;
  /** After which revisie; the last one when left out. */
  readonly revisie?: number;
}

export interface Bestemmingsvraag extends Spoorvraag {
  readonly revisie: number;
  /** Up to which revisie it is followed; the last one when left out. */
  readonly totRevisie?: number;
}

/** One event on the way of some money. */
export interface Spoorgebeurtenis extends Gebeurd {
  /** Place of the mutatie in the event, from 1. */
  readonly regel: number;
  readonly van: string;
  readonly naar: string;
  readonly kleur: Kleur;
  /** How it hangs together with the event before it in this list; null for the first. */
  readonly schakel: Schakelsoort | null;
  /** `gezegd` when the events say so themselves; `afspraak` when it is our convention: what came first goes first. */
  readonly grond: 'gezegd' | 'afspraak' | null;
}

/** A part of the money, with the way that it went. Eurocents. */
export interface Spoordeel {
  readonly bedrag: Eurocent;
  readonly eind: Spoor['eind'];
  /** Where the way ends: where the money came from, or where it stands. */
  readonly plek: string;
  readonly stappen: readonly Spoorgebeurtenis[];
}

export interface Sporen extends Pagina<Spoordeel> {
  readonly boek: string;
  readonly revisie: number;
  /** All of it: the parts of all pages add up to this. */
  readonly bedrag: Eurocent;
  /** Which cents are on this page: from how many on, and how many. */
  readonly vanafCent: Eurocent;
  readonly opPagina: Eurocent;
}

/**
 * Where the money on a rekening in a kleur came from, back to who paid. Each part is one way through the events; which cent
 * came from where is said by the events, or else by our convention (docs/adr/0022). Amounts in eurocents. Throws
 * `niet-gevonden`, `vraag-ongeldig`, `nog-niet-zover`.
 */
export async function herkomst(
  lees: Leesmodel,
  vraag: Herkomstvraag,
): Promise<Sporen & Pick<Herkomstvraag, 'rekening' | 'kleur'>> {
  const { boek, rekening, kleur } = vraag;
  const { kop } = boekMetKop(lees, boek);
  const revisie = moetRevisie('revisie', vraag.revisie ?? kop, kop);
  const stroom = await stroomVan(lees, boek, revisie, new Tijd(vraag.maxMs));
  const stukken = staatOp(stroom, rekening as Rekening, kleur, revisie);
  if (stukken.length === 0 && stroom.lotsOp(rekening as Rekening, kleur).length === 0)
    nietGevonden(`Op ${rekening} is in kleur ${kleur} in boek ${boek} niets binnengekomen.`);
  const sporen = blad(
    vraag,
    stukken,
    (vanaf, diepte) => terug(vanaf, diepte),
    ({ van }) => van,
  );
  return { boek, rekening, kleur, revisie, ...sporen };
}

/** Where the money that an event moved went, up to where it is now; otherwise as `herkomst`. */
export async function bestemming(
  lees: Leesmodel,
  vraag: Bestemmingsvraag,
): Promise<Sporen & { readonly totRevisie: number }> {
  const { boek } = vraag;
  const { kop } = boekMetKop(lees, boek);
  const revisie = moetRevisie('revisie', vraag.revisie, kop);
  const totRevisie = moetRevisie('totRevisie', vraag.totRevisie ?? kop, kop, revisie);
  const stroom = await stroomVan(lees, boek, totRevisie, new Tijd(vraag.maxMs));
  const sporen = blad(
    vraag,
    stukkenVan(stroom, revisie),
    (vanaf, diepte) => verder(vanaf, diepte, totRevisie),
    ({ naar }) => naar,
  );
  return { boek, revisie, totRevisie, ...sporen };
}

/** A page of ways: it begins at a cent, so that no page costs more than another. */
function blad(
  vraag: Spoorvraag,
  stukken: readonly Stuk[],
  volg: (stukken: readonly Stuk[], diepte: number) => Generator<Spoor, void, void>,
  plek: (laatste: Spoorgebeurtenis) => string,
): Omit<Sporen, 'boek' | 'revisie'> {
  const { aantal = 50, diepte = 20 } = vraag;
  if (!Number.isInteger(aantal) || aantal < 1 || aantal > MEESTE_SPOREN)
    weigerVeld('aantal', `Een pagina heeft 1 tot en met ${MEESTE_SPOREN} delen.`);
  if (!Number.isInteger(diepte) || diepte < 1 || diepte > DIEPSTE_SPOOR)
    weigerVeld('diepte', `Een spoor heeft 1 tot en met ${DIEPSTE_SPOOR} gebeurtenissen.`);
  const bedrag = telOp(stukken.map((een) => een.bedrag));
  const begin = cursorNummer(vraag) ?? 0;
  if (begin < 0 || begin > bedrag) weigerVeld('cursor', 'Deze cursor komt niet van ons; begin bij de eerste pagina.');
  const rijen: { readonly deel: Spoordeel; readonly tot: Eurocent }[] = [];
  let tot = begin;
  for (const spoor of volg(vanafCent(stukken, begin), diepte)) {
    tot += spoor.bedrag;
    rijen.push({ deel: deelVan(spoor, plek), tot });
    if (rijen.length > aantal) break;
  }
  const opPagina = (rijen.slice(0, aantal).at(-1)?.tot ?? begin) - begin;
  return {
    ...{ bedrag, vanafCent: begin, opPagina },
    ...pagina(
      rijen,
      aantal,
      (rij) => rij.tot,
      ({ deel }) => deel,
    ),
  };
}

function deelVan({ bedrag, eind, stappen }: Spoor, plek: (laatste: Spoorgebeurtenis) => string): Spoordeel {
  const gebeurd = stappen.map(({ lot, schakel }): Spoorgebeurtenis => {
    const { regel, van, naar, kleur } = lot;
    const grond = schakel === null ? null : schakel === 'volgorde' ? 'afspraak' : 'gezegd';
    return { ...lot.gebeurd, regel, van, naar, kleur, schakel, grond };
  });
  const laatste = gebeurd.at(-1);
  return { bedrag, eind, plek: laatste === undefined ? '' : plek(laatste), stappen: gebeurd };
}
