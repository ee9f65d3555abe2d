import { consistentie, insluiting, knopenUit, wortel, type Boomstand, type Hash, type Knopen } from '@ontschot/audit';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { weigerVelden } from '../vragen/vraagfout.js';
import { werkBoomBij } from './bijwerken.js';
import { boom } from './boom.projectie.js';
import { Tegeltabel } from './tegeltabel.js';

export interface Insluitingsbewijs extends Boomstand {
  readonly blad: Hash;
  readonly plek: number;
  readonly bewijs: readonly Hash[];
}

export interface Consistentiebewijs {
  readonly eerder: Boomstand;
  readonly later: Boomstand;
  readonly bewijs: readonly Hash[];
}

/** The tree over the first `omvang` events of a boek, over all of them when left out. Throws `vraag-ongeldig`, `nog-niet-zover`. */
export const boomstand = (lees: Leesmodel, boek: string, omvang?: number): Promise<Boomstand> =>
  metBoom(lees, boek, (knopen, kop) => standVan(knopen, keur('omvang', omvang ?? kop, 0, kop)));

/** Proves that the event of this revisie is in the tree of that size. Throws `vraag-ongeldig`, `nog-niet-zover`. */
export const insluitingsbewijs = (
  lees: Leesmodel,
  boek: string,
  revisie: number,
  omvang?: number,
): Promise<Insluitingsbewijs> =>
  metBoom(lees, boek, (knopen, kop) => {
    const tot = keur('omvang', omvang ?? kop, 1, kop);
    const plek = keur('revisie', revisie, 0, tot - 1);
    return { ...standVan(knopen, tot), blad: knopen(0, plek), plek, bewijs: insluiting(knopen, plek, tot) };
  });

/** Proves that the tree of size `van` is the beginning of that of size `tot`. Throws `vraag-ongeldig`, `nog-niet-zover`. */
export const consistentiebewijs = (
  lees: Leesmodel,
  boek: string,
  van: number,
  tot?: number,
): Promise<Consistentiebewijs> =>
  metBoom(lees, boek, (knopen, kop) => {
    const later = keur('tot', tot ?? kop, 0, kop);
    const eerder = keur('van', van, 0, later);
    return {
      eerder: standVan(knopen, eerder),
      later: standVan(knopen, later),
      bewijs: consistentie(knopen, eerder, later),
    };
  });

const standVan = (knopen: Knopen, omvang: number): Boomstand => ({ omvang, wortel: wortel(knopen, omvang) });

async function metBoom<T>(lees: Leesmodel, boek: string, antwoord: (knopen: Knopen, kop: number) => T): Promise<T> {
  lees.vraag([inrichting], () => boekVan(lees, boek));
  await werkBoomBij(lees, boek);
  return lees.vraag([boom], () => {
    const tabel = new Tegeltabel((tekst) => lees.sql(tekst));
    const tegels = tabel.van(boek);
    return antwoord(
      knopenUit((niveau, plek) => tegels.lees(niveau, plek)),
      tabel.omvang(boek),
    );
  });
}

function keur(veld: string, getal: number, van: number, tot: number): number {
  if (!Number.isSafeInteger(getal) || getal < van || getal > tot)
    weigerVelden([{ veld, uitleg: `Geef een geheel getal van ${van} tot en met ${tot}.` }]);
  return getal;
}
