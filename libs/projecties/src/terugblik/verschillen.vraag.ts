import {
  huishoudverschillen,
  onderdeelverschillen,
  standverschillen,
  type Onderdeelverschil,
  type Standverschil,
} from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { boekMetKop, leesMoment, moetRevisie, vouwerVan, weigerVeld, wetenOp } from './bereik.js';
import { doorwerken } from './doorwerken.js';
import { Tijd } from './tijd.js';

export interface Verschillenvraag extends Bladervraag {
  readonly boek: string;
  /** A revisie, or a moment in UTC; -1 is before the first event. */
  readonly van: string;
  /** The same; the last revisie when left out. */
  readonly tot?: string;
  readonly maxMs?: number;
}

export type Verschilregel =
  ({ readonly regel: 'stand' } & Standverschil) | ({ readonly regel: 'onderdeel' } & Onderdeelverschil);

/** What changed in a boek between two revisies: a page of stands and onderdelen, and counts on the first page. */
export interface Verschillen extends Pagina<Verschilregel> {
  readonly boek: string;
  readonly van: number;
  readonly tot: number;
  readonly aantallen?: {
    /** How many events of each type, by type. */
    readonly perType: Readonly<Record<string, number>>;
    readonly standen: number;
    readonly onderdelen: number;
    readonly mensen: { readonly opgenomen: number; readonly vergeten: number };
    /** What came to and left each kind of rekening, all kleuren together. */
    readonly perSoort: Readonly<Record<string, Eurocent>>;
  };
}

/**
 * The differences between the state after `van` and that after `tot`: first the stands, by rekening and kleur, then the
 * onderdelen, by soort and id. Amounts in eurocents. Throws `niet-gevonden`, `vraag-ongeldig`, `nog-niet-zover`.
 */
export async function verschillen(lees: Leesmodel, vraag: Verschillenvraag): Promise<Verschillen> {
  const { boek } = vraag;
  const aantal = aantalVan(vraag);
  const na = cursorNummer(vraag) ?? 0;
  const tijd = new Tijd(vraag.maxMs);
  const van = await revisieVan(lees, boek, 'van', vraag.van, tijd);
  const tot = await revisieVan(lees, boek, 'tot', vraag.tot, tijd);
  if (tot < van) weigerVeld('tot', `Geef een revisie of moment niet voor ${van}, waar van begint.`);
  const { aantallen, regels } = await doorwerken(lees, `verschillen ${boek} ${van} ${tot}`, vraag.maxMs, (ruim) =>
    tel(lees, boek, van, tot, ruim),
  );
  const genummerd = regels.slice(na, na + aantal + 1).map((regel, i) => ({ regel, nr: na + i + 1 }));
  return {
    ...{ boek, van, tot },
    ...(na === 0 && { aantallen }),
    ...pagina(
      genummerd,
      aantal,
      ({ nr }) => nr,
      ({ regel }) => regel,
    ),
  };
}

interface Geteld {
  readonly aantallen: NonNullable<Verschillen['aantallen']>;
  readonly regels: readonly Verschilregel[];
}

function tel(lees: Leesmodel, boek: string, van: number, tot: number, tijd: Tijd): Promise<Geteld> {
  const perType = new Map<string, number>();
  const vouwer = vouwerVan(lees);
  return vouwer.op(boek, van, tijd, async (voor) => {
    // A branch of the state holds just what was written since.
    const tak = await vouwer.vouw(boek, voor.tak(), tot, tijd, ({ type }) =>
      perType.set(type, (perType.get(type) ?? 0) + 1),
    );
    const standen = standverschillen(tak);
    const onderdelen = onderdeelverschillen(tak);
    const aantallen = {
      perType: Object.fromEntries([...perType].sort(([a], [b]) => (a < b ? -1 : 1))),
      ...{ standen: standen.length, onderdelen: onderdelen.length },
      mensen: huishoudverschillen(tak),
      perSoort: perSoort(standen),
    };
    const regels = [
      ...standen.map((een) => ({ regel: 'stand' as const, ...een })),
      ...onderdelen.map((een) => ({ regel: 'onderdeel' as const, ...een })),
    ];
    return { aantallen, regels };
  });
}

function perSoort(standen: readonly Standverschil[]): Record<string, Eurocent> {
  const sommen: Record<string, Eurocent> = {};
  for (const { rekening, verschil } of standen) {
    const [soort] = rekening.split(':', 1);
    if (soort !== undefined && rekening.includes(':')) sommen[soort] = (sommen[soort] ?? 0) + verschil;
  }
  return sommen;
}

/** A revisie out of what was asked; throws `niet-gevonden`, `vraag-ongeldig`. */
async function revisieVan(
  lees: Leesmodel,
  boek: string,
  veld: string,
  tekst: string | undefined,
  tijd: Tijd,
): Promise<number> {
  const { overzicht, kop } = boekMetKop(lees, boek);
  if (tekst === undefined) return kop;
  if (/^(-1|\d{1,15})$/.test(tekst)) return moetRevisie(veld, Number(tekst), kop, -1);
  if (!tekst.includes('T')) weigerVeld(veld, 'Geef een revisie, of een moment in UTC als 2025-06-30T12:00:00Z.');
  return wetenOp(lees, veld, overzicht, kop, leesMoment(veld, tekst), tijd);
}
