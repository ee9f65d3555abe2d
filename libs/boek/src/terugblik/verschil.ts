import type { Eurocent } from '@ontschot/kern';
import type { Kleur } from '../rekening.js';
import { dagnummer, type Reeks } from '../toestand/reeks.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import {
  isVoorbij,
  naamVan,
  ONDERDEELSOORTEN,
  staatVan,
  type Onderdeellaag,
  type Onderdeelsoort,
} from './onderdeelsoorten.js';

/** What stands on a rekening, a verplichting or a voorschot in one kleur, before and after. Eurocents. */
export interface Standverschil {
  /** A rekening, as `vrij:wmo`, or `verplichting <naam>` or `voorschot <naam>` for the own stand of one. */
  readonly rekening: string;
  readonly kleur: Kleur;
  /** After everything that was booked, whatever its day. */
  readonly voor: Eurocent;
  readonly na: Eurocent;
  readonly verschil: Eurocent;
  /** The same at the end of one day, when that was asked. */
  readonly opDag?: { readonly datum: string; readonly voor: Eurocent; readonly na: Eurocent };
}

export interface Onderdeelverschil {
  readonly soort: Onderdeelsoort;
  readonly id: string;
  readonly naam?: string;
  readonly wat: 'gekomen' | 'gewijzigd' | 'gegaan';
  /** The state in one word; null when it was not there. */
  readonly voor: string | null;
  readonly na: string;
  /** Which of its fields are other than they were; never what is in them. */
  readonly velden: readonly string[];
}

/** Fields that are not told: an own stand is among the rekeningen, and who sees which count moved knows a vote. */
const STIL: ReadonlySet<string> = new Set(['saldo', 'voor', 'tegen']);

/**
 * Every stand that was booked on in a branch of the state, against the state that it came from, in order of rekening and
 * kleur. Takes a time that depends on what was booked, not on how large the boek is.
 */
export function standverschillen(tak: Toestand, datum?: string): Standverschil[] {
  const gevonden: Standverschil[] = [];
  const dag = datum === undefined ? undefined : dagnummer(datum);
  const vergelijk = (rekening: string, voor: Saldo | undefined, na: Saldo): void => {
    for (const kleur of na.kleuren) {
      const [was, is] = [voor?.reeks(kleur), na.reeks(kleur)];
      if (gelijk(was, is)) continue;
      const eerst = was?.eind ?? 0;
      const opDag = dag !== undefined &&
        datum !== undefined && { opDag: { datum, voor: was?.op(dag) ?? 0, na: is.op(dag) } };
      gevonden.push({ rekening, kleur, voor: eerst, na: is.eind, verschil: is.eind - eerst, ...opDag });
    }
  };
  for (const [rekening, voor, na] of tak.geschreven('saldi')) vergelijk(rekening, voor, na);
  for (const [id, voor, na] of tak.geschreven('verplichtingen')) vergelijk(`verplichting ${id}`, voor?.saldo, na.saldo);
  for (const [id, voor, na] of tak.geschreven('voorschotten')) vergelijk(`voorschot ${id}`, voor?.saldo, na.saldo);
  return gevonden.sort((a, b) => opTekst(a.rekening, b.rekening) || opTekst(a.kleur, b.kleur));
}

/** Every onderdeel that was set or changed in a branch of the state, in order of soort and id. */
export function onderdeelverschillen(tak: Toestand): Onderdeelverschil[] {
  const gevonden: Onderdeelverschil[] = [];
  for (const laag of Object.keys(ONDERDEELSOORTEN) as Onderdeellaag[]) {
    const soort = ONDERDEELSOORTEN[laag];
    for (const [id, voor, na] of tak.geschreven(laag) as IterableIterator<[string, unknown, unknown]>) {
      const staat = staatVan(na);
      const eerst = voor === undefined ? null : staatVan(voor);
      const velden = voor === undefined ? [] : andereVelden(voor, na);
      const ging = isVoorbij(soort, staat) && (eerst === null || !isVoorbij(soort, eerst));
      const wat = eerst === null ? 'gekomen' : ging ? 'gegaan' : 'gewijzigd';
      const naam = naamVan(na);
      gevonden.push({ soort, id, ...(naam !== undefined && { naam }), wat, voor: eerst, na: staat, velden });
    }
  }
  return gevonden.sort((a, b) => opTekst(a.soort, b.soort) || opTekst(a.id, b.id));
}

/** How many households a branch took in and forgot: never which. */
export const huishoudverschillen = (tak: Toestand): { readonly opgenomen: number; readonly vergeten: number } => ({
  opgenomen: [...tak.geschreven('huishoudens')].length,
  vergeten: [...tak.geschreven('vergeten')].length,
});

function gelijk(voor: Reeks | undefined, na: Reeks): boolean {
  const [a, b] = [[...(voor ?? [])], [...na]];
  return JSON.stringify(a) === JSON.stringify(b);
}

function andereVelden(voor: unknown, na: unknown): string[] {
  if (Array.isArray(voor) && Array.isArray(na)) {
    return voor.length === na.length ? andereVelden(voor.at(-1), na.at(-1)) : ['versies'];
  }
  const [a, b] = [veldenVan(voor), veldenVan(na)];
  const namen = new Set([...Object.keys(a), ...Object.keys(b)].filter((naam) => !STIL.has(naam)));
  return [...namen].filter((naam) => JSON.stringify(a[naam]) !== JSON.stringify(b[naam])).sort();
}

const veldenVan = (waarde: unknown): Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null ? (waarde as Readonly<Record<string, unknown>>) : { waarde };

const opTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
