import { dagnummer } from '@ontschot/boek';
import { isDatum, jaarVan, type Datum } from '@ontschot/kern';
import { laatsteVanJaar, type BoekOverzicht } from '../inrichting/boeken.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { daggetal } from '../motor/dagen.js';
import type { Peilmoment } from '../reeksen/standen.js';
import { weigerVelden, type Veldfout } from './vraagfout.js';

/** On which day of both clocks a stand is asked. */
export interface Peilvraag {
  /** The boekdatum up to which counts; the last day of the year when left out. */
  readonly op?: Datum;
  /** The day (Amsterdam) up to whose end we look at what we knew; today when left out. */
  readonly bekendOp?: Datum;
}

export interface Peil extends Peilmoment {
  /** As it was asked, filled in. */
  readonly opDatum: Datum;
  readonly bekendOpDatum: Datum;
}

/** Both clocks, checked; throws `vraag-ongeldig` with every field that is wrong. Nobody knows what we will know tomorrow. */
export function peilVan(lees: Leesmodel, boek: BoekOverzicht, { op, bekendOp }: Peilvraag): Peil {
  const vandaag = lees.vandaag();
  const opDatum = op ?? laatsteVanJaar(boek);
  const bekendOpDatum = bekendOp ?? vandaag;
  const velden: Veldfout[] = [];
  if (!isDatum(opDatum) || jaarVan(opDatum) !== boek.jaar)
    velden.push({ veld: 'op', uitleg: `Geef een dag in ${boek.jaar}, het jaar van dit boek.` });
  if (!isDatum(bekendOpDatum)) velden.push({ veld: 'bekendOp', uitleg: 'Geef een dag als 2025-06-30.' });
  else if (bekendOpDatum > vandaag)
    velden.push({
      veld: 'bekendOp',
      uitleg: 'Wat wij later zullen weten, weet nog niemand: geef een dag tot en met vandaag.',
    });
  else if (bekendOpDatum < geopend(boek))
    velden.push({
      veld: 'bekendOp',
      uitleg: `Dit boek is geopend op ${geopend(boek)}; daarvoor wisten wij er niets van.`,
    });
  weigerVelden(velden);
  // Without a bound of its own the question takes everything, also what was recorded while the clock stood ahead.
  const bekend = bekendOp === undefined ? Number.MAX_SAFE_INTEGER : daggetal(bekendOpDatum);
  return {
    op: opDatum === laatsteVanJaar(boek) ? undefined : dagnummer(opDatum),
    bekendOp: bekend,
    opDatum,
    bekendOpDatum,
  };
}

const geopend = (boek: BoekOverzicht): Datum => boek.geopendOpDag;
