import type { Landkaart } from '@ontschot/projecties';
import type { Knooppunt, Stroomlijn } from '../../../onderdelen/stroomplaat.js';

export const KOPPEN = ['Wie leverde', 'Koker', 'Wie de koker betaalt', 'Wie iets terugkreeg'] as const;

/** The landkaart as a flow picture: what was gained goes to the right, what was paid back comes out at the end. */
export function plaatVan({ stromen, elders, kokers, namen }: Landkaart): {
  readonly punten: readonly Knooppunt[];
  readonly lijnen: readonly Stroomlijn[];
} {
  const punten = new Map<string, Knooppunt>();
  const punt = (kolom: number, sleutel: string, naam: string): string => {
    const id = `${kolom}:${sleutel}`;
    punten.set(id, { id, naam });
    return id;
  };
  const organisatie = (id: string): string => namen.organisaties[id] ?? id;
  const kokernaam = (id: string): string => namen.kokers[id] ?? id;
  const betaler = (financier: string | null): string =>
    punt(2, financier ?? '', financier === null ? 'onbekend' : organisatie(financier));
  const lijnen: Stroomlijn[] = [];
  for (const { aanbieder, koker, financier, gewonnen, contant } of stromen) {
    const id = `${aanbieder} ${koker}`;
    const uit = { van: punt(0, aanbieder, organisatie(aanbieder)), naar: punt(1, koker, kokernaam(koker)) };
    lijnen.push({ id: `w ${id}`, ...uit, bedrag: gewonnen, soort: 'gewonnen' });
    const terug = { van: betaler(financier), naar: punt(3, `o ${aanbieder}`, organisatie(aanbieder)) };
    lijnen.push({ id: `t ${id}`, ...terug, bedrag: contant, soort: 'terug' });
  }
  for (const { koker, financier, gewonnen } of kokers) {
    const naar = betaler(financier);
    lijnen.push({ id: `b ${koker}`, van: punt(1, koker, kokernaam(koker)), naar, bedrag: gewonnen, soort: 'gewonnen' });
  }
  for (const { soort, ontvanger, koker, financier, contant } of elders) {
    const naam =
      soort === 'budget' ? (namen.budgetten[ontvanger ?? ''] ?? ontvanger) : ontvanger && organisatie(ontvanger);
    const naar = punt(3, `${soort} ${ontvanger ?? ''}`, naam ?? 'huishoudens');
    lijnen.push({
      id: `e ${soort} ${ontvanger ?? ''} ${koker}`,
      van: betaler(financier),
      naar,
      bedrag: contant,
      soort: 'terug',
    });
  }
  return { punten: [...punten.values()], lijnen };
}
