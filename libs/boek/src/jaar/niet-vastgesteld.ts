import type { Periode } from '@ontschot/kern';
import type { Afspraak } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { laatsteVanJaar } from './ruimte.js';

/** The last month of an afspraak that counts up to the end of the year of the boek. */
export function laatsteMaand(toestand: Toestand, { gesloten, beeindigdPer }: Afspraak): Periode | undefined {
  if (gesloten === undefined) return undefined;
  const einde = laatsteVanJaar(toestand).slice(0, 7);
  const { van, totEnMet } = gesloten.inhoud.looptijd;
  return van > einde ? undefined : [totEnMet, beeindigdPer ?? totEnMet, einde].sort()[0];
}

/** The closed agreements of which not every month up to the end of the year was assessed. */
export function nietVastgesteld(toestand: Toestand): string[] {
  const { afspraken, vaststellingen } = toestand.preventie;
  const vastTot = new Map<string, Periode>();
  for (const [, een] of vaststellingen)
    if (een.gecorrigeerdDoor === undefined && een.totEnMet > (vastTot.get(een.afspraak) ?? ''))
      vastTot.set(een.afspraak, een.totEnMet);
  return [...afspraken].flatMap(([naam, een]) => {
    const laatste = laatsteMaand(toestand, een);
    return laatste !== undefined && (vastTot.get(naam) ?? '') < laatste ? [naam] : [];
  });
}
