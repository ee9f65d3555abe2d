import type { BoekOpdracht } from '@ontschot/boek';
import { datumVan } from '@ontschot/boek';
import { AANBIEDERS, DOELEN, KOKERS, POTTEN, WIJKEN } from './gemeente.js';
import type { Schrijver } from './schrijver.js';
import type { Toeval } from './toeval.js';

const BUDGETTEN = [...KOKERS, ...POTTEN];
/** Days of the year as a number of `datumVan`, without the 29th and later of a month. */
const DAGEN = Array.from({ length: 12 * 28 }, (_, i) => Math.floor(i / 28) * 31 + (i % 28));

/**
 * Lives a year in a boek: `aantal` random opdrachten of every kind, known from January to December, each booked some
 * days before or after the day we knew of it; `tussendoor` is called in between. Many are refused; those are part of the history.
 */
export function leef(
  schrijver: Schrijver,
  toeval: Toeval,
  aantal: number,
  hoogste = 2_000_00,
  tussendoor?: () => void,
): void {
  const jaar = Number(schrijver.boek.slice(-4));
  const posten: Posten = { verplichtingen: [], voorschotten: [], bewegingen: [] };
  for (let i = 0; i < aantal; i += 1) {
    const vandaag = Math.floor((i / aantal) * DAGEN.length);
    const minuut = Math.floor((((i / aantal) * DAGEN.length) % 1) * 24 * 60);
    const tijd = new Date(minuut * 60_000).toISOString().slice(11);
    schrijver.nu = `${datumVan(jaar, DAGEN[vandaag] ?? 0)}T${tijd}`;
    tussendoor?.();
    const dag = Math.min(DAGEN.length - 1, Math.max(0, vandaag + toeval.onder(20) - 14));
    const uitkomst = schrijver.probeer(opdracht(toeval, datumVan(jaar, DAGEN[dag] ?? 0), hoogste, i, posten));
    if (uitkomst.soort === 'geboekt') posten.bewegingen[toeval.onder(40)] = schrijver.toestand.revisie;
    const type = uitkomst.soort === 'geboekt' ? uitkomst.feiten[0]?.type : undefined;
    if (type === 'verplichting-aangegaan.v1') posten.verplichtingen[toeval.onder(40)] = `p-${i}`;
    if (type === 'voorschot-verstrekt.v1') posten.voorschotten[toeval.onder(20)] = `p-${i}`;
  }
}

/** Some that are open now, with holes. */
interface Posten {
  readonly verplichtingen: string[];
  readonly voorschotten: string[];
  /** Revisies. */
  readonly bewegingen: number[];
}

function opdracht(t: Toeval, boekdatum: string, hoogste: number, i: number, posten: Posten): BoekOpdracht {
  const bedrag = 1 + t.onder(hoogste);
  const budget = t.kies(BUDGETTEN);
  const doel = t.kies(DOELEN);
  const wijk = t.kies(WIJKEN);
  const aanbieder = t.kies(AANBIEDERS);
  const verplichting = posten.verplichtingen[t.onder(40)] ?? 'geen';
  const voorschot = posten.voorschotten[t.onder(20)] ?? 'geen';
  const inWijk = t.kans(2) ? { wijk } : {};
  const kenmerk = `F${i}`;
  switch (t.onder(20)) {
    case 0:
    case 1:
    case 2:
      return {
        soort: 'overhevelen',
        boekdatum,
        van: t.kies(KOKERS),
        naar: budget,
        bedrag: bedrag * 8,
        grond: `mandaat team ${wijk}`,
      };
    case 3:
    case 4:
    case 5:
    case 6:
      return {
        soort: 'verplichting-aangaan',
        boekdatum,
        verplichting: `p-${i}`,
        budget,
        aanbieder,
        bedrag: bedrag * 4,
        doel,
        ...inWijk,
      };
    case 7:
      return { soort: 'verplichting-verhogen', boekdatum, verplichting, bedrag };
    case 8:
      return { soort: 'verplichting-laten-vrijvallen', boekdatum, verplichting, bedrag, reden: 'minder nodig' };
    case 9:
      return { soort: 'verplichting-afwikkelen', boekdatum, verplichting, reden: 'contract is af' };
    case 10:
    case 11:
    case 12:
    case 13:
      return { soort: 'besteden', boekdatum, budget, bedrag, doel, aanbieder, ...inWijk, kenmerk };
    case 14:
      return { soort: 'besteden', boekdatum, verplichting, bedrag, ...inWijk, ...(t.kans(3) && { doel }), kenmerk };
    case 15:
      return {
        soort: 'voorschot-verstrekken',
        boekdatum,
        voorschot: `p-${i}`,
        ontvanger: aanbieder,
        budget,
        bedrag,
        doel,
      };
    case 16:
      return t.kans(2)
        ? { soort: 'voorschot-terugbetalen', boekdatum, voorschot, bedrag }
        : { soort: 'voorschot-verrekenen', boekdatum, voorschot, bedrag, reden: 'tegenprestatie' };
    case 17:
      return { soort: 'ontvangen', boekdatum, budget, koker: t.kies(KOKERS), bedrag, grond: 'bijdrage derden' };
    case 18:
      return t.kans(2)
        ? { soort: 'verlagen', boekdatum, budget, bedrag, besluit: 'voorjaarsnota' }
        : { soort: 'teruggeven', boekdatum, budget, bedrag, grond: 'niet besteed' };
    default:
      return {
        soort: 'storneren',
        boekdatum,
        beweging: posten.bewegingen[t.onder(40)] ?? 1,
        reden: 'dubbel geboekt',
      };
  }
}
