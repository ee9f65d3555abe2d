import type { VoorfinancieringVerrekend, VoorfinancieringVerstrekt } from '@ontschot/boek';
import { periodeVan, type Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { binnen } from './geldig.js';
import type { Landkaartfilter, Peiling } from './peiling.js';

/** Money that was put in beforehand, on a day of both clocks; in eurocents. */
export interface Vooraf extends Pick<
  VoorfinancieringVerstrekt,
  'voorfinanciering' | 'afspraak' | 'door' | 'naar' | 'budget' | 'boekdatum' | 'bedrag'
> {
  /** What a share earned back. */
  readonly verrekend: Eurocent;
  readonly open: Eurocent;
}

/** By id. Inside a question. */
export function voorafVan(lees: Leesmodel, { boek, dag, bekendOp }: Peiling): Map<string, Vooraf> {
  const rijen = lees
    .sql<[string, number, number], { vaststelling: string | null; gegevens: string }>(
      `SELECT vaststelling, gegevens FROM landkaart_vooraf
        WHERE boek = ? AND bekend <= ? AND dag <= ? ORDER BY voorfinanciering, revisie`,
    )
    .all(boek, bekendOp, dag);
  const gevonden = new Map<string, Vooraf>();
  for (const { vaststelling, gegevens } of rijen) {
    if (vaststelling === null) {
      const gegeven = JSON.parse(gegevens) as VoorfinancieringVerstrekt;
      const { voorfinanciering, afspraak, door, naar, budget, boekdatum, bedrag } = gegeven;
      const kern = { voorfinanciering, afspraak, door, naar, budget, boekdatum, bedrag };
      gevonden.set(voorfinanciering, { ...kern, verrekend: 0, open: bedrag });
      continue;
    }
    const { voorfinanciering, bedrag } = JSON.parse(gegevens) as VoorfinancieringVerrekend;
    const oud = gevonden.get(voorfinanciering);
    // Set off on a day before it was given: it shows once it was.
    if (oud === undefined) continue;
    gevonden.set(voorfinanciering, { ...oud, verrekend: oud.verrekend + bedrag, open: oud.open - bedrag });
  }
  return gevonden;
}

/** Those of these afspraken that were given in the months that are asked. */
export const gekozenVooraf = (
  alle: ReadonlyMap<string, Vooraf>,
  afspraken: ReadonlyMap<string, unknown>,
  vraag: Landkaartfilter,
): Vooraf[] =>
  [...alle.values()].filter(({ afspraak, boekdatum }) => {
    const maand = periodeVan(boekdatum);
    return afspraken.has(afspraak) && binnen({ van: maand, totEnMet: maand }, vraag);
  });
