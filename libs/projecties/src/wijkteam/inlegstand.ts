import type { Afrekendeel, Inleg, Kleurdeel } from '@ontschot/boek';
import { eersteDag, telOp, volgendePeriode, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import type { Peiling, Stap } from './lezen.js';

/** What was put in for a month. */
export interface Storting {
  readonly periode: Periode;
  readonly bedrag: Eurocent;
  readonly boekdatum: Datum;
  readonly kleuren: readonly Kleurdeel[];
  readonly revisie: number;
}

/** What a settlement at the end of the year gave back of it, per kleur as the event says it. */
export interface Teruggave {
  readonly boekdatum: Datum;
  readonly bedrag: Eurocent;
  readonly kleuren: readonly Omit<Afrekendeel, 'inleg' | 'van' | 'jaareinde'>[];
  readonly revisie: number;
}

/** An inleg on a day of both clocks. Amounts in eurocents. */
export interface Inlegstand extends Inleg {
  readonly beeindigdPer: Periode | null;
  /** By month; what was taken back by a storno is not in it. */
  readonly gestort: readonly Storting[];
  readonly ingelegd: Eurocent;
  /** By settlement of the wijkbudget; one that was taken back is not in it. */
  readonly afgerekend: readonly Teruggave[];
  readonly teruggegeven: Eurocent;
  /** The months of this year that have begun on the day that is asked, and for which nothing was booked yet. */
  readonly teStorten: readonly Periode[];
  /** Those, and the months still to come. */
  readonly verwacht: readonly Periode[];
  readonly nogVerwacht: Eurocent;
  readonly revisie: number;
}

/** The months of the year in which something is to be put in and was not, as the opdrachten of time take them. */
function verwachtVan(
  { ritme, vanaf, totEnMet }: Inleg,
  laatste: Periode,
  gestort: readonly Storting[],
  jaar: number,
): Periode[] {
  if (ritme === 'eenmalig' && gestort.length > 0) return [];
  const eind = [laatste, totEnMet, `${jaar}-12`, ...(ritme === 'eenmalig' ? [vanaf] : [])].sort()[0] ?? laatste;
  const maanden: Periode[] = [];
  const al = new Set(gestort.map(({ periode }) => periode));
  for (let maand = vanaf; maand <= eind; maand = volgendePeriode(maand))
    if (maand.startsWith(`${jaar}-`) && !al.has(maand)) maanden.push(maand);
  return maanden;
}

/**
 * An inleg as its events tell it; undefined when there are none. What was agreed is about months, whenever it was
 * agreed; what was put in counts on its own day.
 */
export function inlegVan(stappen: readonly Stap[], { overzicht, peildag }: Peiling): Inlegstand | undefined {
  const [eerste] = stappen;
  if (eerste === undefined) return undefined;
  const { boekdatum: _, ...inhoud } = eerste.gegevens as unknown as Inleg & { boekdatum: Datum };
  const gestort = new Map<number, Storting>();
  const afgerekend = new Map<number, Teruggave>();
  let beeindigdPer: Periode | null = null;
  for (const { type, telt, gegevens, revisie } of stappen) {
    if (type === 'inleg-beeindigd.v1') beeindigdPer = String(gegevens['per']);
    if (!telt) continue;
    if (type === 'beweging-gestorneerd.v1')
      for (const lijst of [gestort, afgerekend]) lijst.delete(Number(gegevens['storneert']));
    else if (type === 'wijkbudget-afgerekend.v1') {
      const { boekdatum, kleuren } = gegevens as unknown as Teruggave;
      afgerekend.set(revisie, { boekdatum, bedrag: telOp(kleuren.map(({ terug }) => terug)), kleuren, revisie });
    } else if (type === 'inleg-gestort.v1') {
      const { periode, boekdatum, gestort: kleuren } = gegevens as unknown as Storting & { gestort: Kleurdeel[] };
      gestort.set(revisie, {
        periode,
        bedrag: telOp(kleuren.map(({ bedrag }) => bedrag)),
        boekdatum,
        kleuren,
        revisie,
      });
    }
  }
  const stortingen = [...gestort.values()].sort((a, b) => (a.periode < b.periode ? -1 : 1));
  const verwacht = verwachtVan(inhoud, beeindigdPer ?? inhoud.totEnMet, stortingen, overzicht.jaar);
  return {
    ...inhoud,
    beeindigdPer,
    gestort: stortingen,
    ingelegd: telOp(stortingen.map(({ bedrag }) => bedrag)),
    afgerekend: [...afgerekend.values()],
    teruggegeven: telOp([...afgerekend.values()].map(({ bedrag }) => bedrag)),
    teStorten: verwacht.filter((maand) => eersteDag(maand) <= peildag),
    verwacht,
    nogVerwacht: verwacht.length * inhoud.bedrag,
    revisie: eerste.revisie,
  };
}
