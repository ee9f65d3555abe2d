import type { ContantGemaakt, Gemeten } from '@ontschot/boek';
import type { Proefantwoord } from '../../../../api/proef.js';
import type { Namen } from '../../../gedeeld/namen.js';
import type { Post } from '../../../gedeeld/verschillen.js';
import { ontvangerVan } from '../../winst/ontvanger.js';

/** The amounts that somebody decides on: the outcome, who gets which part of it, and what is paid at once. */
export function posten({ gebeurtenissen: [eerste, ...rest] }: Proefantwoord, namen: Namen): Post[] {
  if (eerste === undefined) return [];
  const { netto, delen } = (eerste.gegevens as Pick<Gemeten, 'uitkomst'>).uitkomst;
  const contant = rest.filter(({ type }) => type === 'toezegging-contant-gemaakt.v1');
  return [
    { naam: 'De uitkomst', bedrag: netto },
    ...delen.map(({ ontvanger, bedrag }) => ({ naam: `Het deel voor ${ontvangerVan(ontvanger, namen)}`, bedrag })),
    ...contant.map(({ gegevens }) => {
      const { ontvanger, bedrag } = gegevens as ContantGemaakt;
      return { naam: `Wat ${ontvangerVan(ontvanger, namen)} meteen krijgt`, bedrag };
    }),
  ];
}
