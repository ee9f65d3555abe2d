import { verdeel, type Eurocent } from '@ontschot/kern';
import type { Geheel, Overgenomen, Uitgekomen } from './geheel.js';
import type { Kort } from './kort.js';
import { landkaartrijen, type Landkaartmaten, type Rijen } from './maten.js';
import { betalerVan, type Landkaartfilter } from './peiling.js';
import type { Toezeggingmaten } from './toezeggingstand.js';

/** From who delivered, to where it landed, to who pays there. */
interface Weg {
  readonly aanbieder: string;
  readonly koker: string;
  readonly financier: string | null;
}

/** What a koker gave to somebody who did not deliver: a koker that went up, a fund, a household. */
interface Bestemming {
  readonly soort: 'organisatie' | 'budget' | 'huishouden';
  /** The organisatie or budget; null for households, which share one line. */
  readonly ontvanger: string | null;
  readonly koker: string;
  readonly financier: string | null;
}

export type Stroom = Weg & Landkaartmaten;
export type Elders = Bestemming & Landkaartmaten;
/** What was promised in an earlier boek, to whomever it was. */
export type Overname = Bestemming & { readonly uit: string } & Landkaartmaten;

/** Over the aanbieders by their agreed weight, to the cent; alike when nobody has any. */
export function naarGewicht(
  bedrag: Eurocent,
  aanbieders: Kort['aanbieders'],
): readonly (readonly [string, Eurocent])[] {
  const gewichten = aanbieders.map(({ gewicht }) => gewicht);
  const delen = verdeel(bedrag, gewichten.some((gewicht) => gewicht > 0) ? gewichten : gewichten.map(() => 1));
  return aanbieders.map(({ organisatie }, i) => [organisatie, delen[i] ?? 0]);
}

export function matenVan(stand: Toezeggingmaten): Toezeggingmaten {
  const { gevraagd, toegezegd, contant, terugbetaald, verrekend, doorgegeven, overgedragen, open } = stand;
  return { gevraagd, toegezegd, contant, terugbetaald, verrekend, doorgegeven, overgedragen, open };
}

/** Gains, and what the maker lost, per aanbieder and koker. */
function telWinst(stromen: Rijen<Weg, Landkaartmaten>, { metingen, peiling }: Geheel): void {
  for (const meting of metingen)
    for (const { koker, verschil, gederfd } of meting.kokers) {
      const financier = betalerVan(peiling, koker, meting);
      const maat = verschil < 0 ? 'verlies' : 'gewonnen';
      for (const [aanbieder, deel] of naarGewicht(Math.abs(verschil), meting.aanbieders))
        stromen.tel({ aanbieder, koker, financier }, { [maat]: deel });
      for (const { aanbieder, bedrag } of gederfd) stromen.tel({ aanbieder, koker, financier }, { gederfd: bedrag });
    }
}

/** The aanbieder of its own afspraak that a promise is to; undefined when it is to another. */
export function aanbiederVan({ rij: { ontvanger }, vaststelling }: Uitgekomen): string | undefined {
  if (ontvanger.soort !== 'organisatie') return undefined;
  const { organisatie } = ontvanger;
  return vaststelling.aanbieders.some((een) => een.organisatie === organisatie) ? organisatie : undefined;
}

function bestemmingVan({ rij: { ontvanger, koker }, financier }: Uitgekomen | Overgenomen): Bestemming {
  const { soort } = ontvanger;
  const wie =
    ontvanger.soort === 'organisatie' ? ontvanger.organisatie : ontvanger.soort === 'budget' ? ontvanger.budget : null;
  return { soort, ontvanger: wie, koker, financier };
}

interface Stromen {
  readonly stromen: readonly Stroom[];
  readonly elders: readonly Elders[];
  readonly overgenomen: readonly Overname[];
}

/** Every way along which gain went, what was promised to others, and what an earlier boek had promised. */
export function stromenVan(geheel: Geheel): Stromen {
  const stromen = landkaartrijen<Weg>();
  const elders = landkaartrijen<Bestemming>();
  telWinst(stromen, geheel);
  for (const toezegging of geheel.toezeggingen) {
    const aanbieder = aanbiederVan(toezegging);
    const { rij, financier } = toezegging;
    if (aanbieder === undefined) elders.tel(bestemmingVan(toezegging), matenVan(toezegging));
    else stromen.tel({ aanbieder, koker: rij.koker, financier }, matenVan(toezegging));
  }
  const overgenomen = landkaartrijen<Bestemming & { readonly uit: string }>();
  for (const een of geheel.overgenomen) overgenomen.tel({ uit: een.uit, ...bestemmingVan(een) }, matenVan(een));
  return { stromen: stromen.alle, elders: elders.alle, overgenomen: overgenomen.alle };
}

/** What of the ways an aanbieder or a financier may see: all when neither is named. */
export function eigenDeel<R extends { readonly financier: string | null; readonly aanbieder?: string }>(
  rijen: readonly R[],
  { aanbieder, financier }: NonNullable<Landkaartfilter['alleen']> = {},
): readonly R[] {
  if (aanbieder === undefined && financier === undefined) return rijen;
  return rijen.filter(
    (rij) =>
      (aanbieder !== undefined && rij.aanbieder === aanbieder) ||
      (financier !== undefined && rij.financier === financier),
  );
}
