import type { Declaratieformaat } from '@ontschot/boek';
import type { Datum, Eurocent, Moment, Periode } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { declaraties as projectie } from './declaraties.projectie.js';

export interface Declaratieregeltelling {
  readonly regels: number;
  /** Eurocents, both from zero up. */
  readonly debet: Eurocent;
  readonly credit: Eurocent;
}

/** A declaratie: what it asks, and how much of that is booked. */
export interface Declaratiestand {
  readonly declaratie: string;
  readonly aanbieder: string;
  readonly nummer: string;
  readonly formaat: Declaratieformaat;
  readonly periode: { readonly van: Datum; readonly totEnMet: Datum };
  readonly dagtekening: Datum;
  readonly boekdatum: Datum;
  readonly hoortBij: Periode | null;
  readonly geregistreerdOp: Moment;
  readonly revisie: number;
  /** `afgebroken`: somebody ended it before all of it was booked, for this reason. */
  readonly staat: 'onderweg' | 'geboekt' | 'afgebroken';
  readonly reden: string | null;
  readonly gevraagd: Declaratieregeltelling;
  readonly geboekt: Declaratieregeltelling;
}

export interface Declaratiesvraag extends Bladervraag {
  readonly boek: string;
  readonly aanbieder?: string;
  readonly staat?: Declaratiestand['staat'];
  /** Only of this organisatie: who asks is an aanbieder. */
  readonly alleen?: { readonly aanbieder?: string };
}

interface Rij {
  readonly declaratie: string;
  readonly aanbieder: string;
  readonly nummer: string;
  readonly formaat: Declaratieformaat;
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly dagtekening: Datum;
  readonly boekdatum: Datum;
  readonly hoortBij: Periode | null;
  readonly regels: number;
  readonly debet: Eurocent;
  readonly credit: Eurocent;
  readonly revisie: number;
  readonly geregistreerdOp: Moment;
  readonly geboekteRegels: number;
  readonly geboektDebet: Eurocent;
  readonly geboektCredit: Eurocent;
  readonly afgebroken: string | null;
}

function toon(rij: Rij): Declaratiestand {
  const { declaratie, aanbieder, nummer, formaat, van, totEnMet, dagtekening, boekdatum, hoortBij } = rij;
  const { revisie, geregistreerdOp, regels, debet, credit, geboekteRegels, geboektDebet, geboektCredit } = rij;
  const { afgebroken: reden } = rij;
  return {
    ...{ declaratie, aanbieder, nummer, formaat, periode: { van, totEnMet }, dagtekening, boekdatum, hoortBij },
    ...{
      geregistreerdOp,
      revisie,
      staat: reden !== null ? 'afgebroken' : geboekteRegels < regels ? 'onderweg' : 'geboekt',
      reden,
    },
    gevraagd: { regels, debet, credit },
    geboekt: { regels: geboekteRegels, debet: geboektDebet, credit: geboektCredit },
  };
}

const STAAT = {
  onderweg: 'AND geboekteRegels < regels AND afgebroken IS NULL',
  geboekt: 'AND geboekteRegels = regels',
  afgebroken: 'AND afgebroken IS NOT NULL',
} as const;

/** The declaraties of a boek, the latest first; throws `niet-gevonden` and `vraag-ongeldig`. */
export const declaraties = (lees: Leesmodel, vraag: Declaratiesvraag): Pagina<Declaratiestand> =>
  lees.vraag([projectie], () => {
    boekVan(lees, vraag.boek);
    const aantal = aantalVan(vraag);
    const aanbieders = [vraag.aanbieder, vraag.alleen?.aanbieder].filter((een) => een !== undefined);
    const rijen = lees
      .sql<(string | number)[], Rij>(
        `SELECT * FROM declaraties_declaratie WHERE boek = ? AND revisie < ?
          ${aanbieders.map(() => 'AND aanbieder = ?').join(' ')}
          ${vraag.staat === undefined ? '' : STAAT[vraag.staat]}
          ORDER BY revisie DESC LIMIT ?`,
      )
      .all(...[vraag.boek, cursorNummer(vraag) ?? Number.MAX_SAFE_INTEGER, ...aanbieders], aantal + 1);
    return pagina(rijen, aantal, ({ revisie }) => revisie, toon);
  });

/** One declaratie; throws `niet-gevonden`, also when it is of another than who may see it. */
export const declaratie = (lees: Leesmodel, vraag: Declaratiesvraag, naam: string): Declaratiestand =>
  lees.vraag([projectie], () => {
    boekVan(lees, vraag.boek);
    const rij = lees
      .sql<[string, string], Rij>('SELECT * FROM declaraties_declaratie WHERE boek = ? AND declaratie = ?')
      .get(vraag.boek, naam);
    const vreemd = vraag.alleen !== undefined && rij?.aanbieder !== vraag.alleen.aanbieder;
    if (rij === undefined || vreemd) return nietGevonden(`Declaratie ${naam} staat niet in boek ${vraag.boek}.`);
    return toon(rij);
  });
