import type { Gemeten } from '@ontschot/boek';
import type { Eurocent, Periode } from '@ontschot/kern';
import { breuk, rondAf } from '@ontschot/regels';
import type { Leesmodel } from '../leesmodel.js';
import { geldige, gemeten } from '../landkaart/geldig.js';
import type { Kort } from '../landkaart/kort.js';
import { landkaart } from '../landkaart/landkaart.projectie.js';
import { peilingVan } from '../landkaart/peiling.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { MINSTENS } from '../wijkteam/kleine-groepen.js';
import { wijkteam } from '../wijkteam/wijkteam.projectie.js';
import { kostenVanHuishoudens, type Fondsbedragen } from './fondsbedragen.js';
import { schuldenfonds } from './schuldenfonds.projectie.js';
import { schuldregeling } from './schuldregelingen.vraag.js';

export interface Fondskostenvraag {
  readonly boek: string;
  readonly afspraak: string;
  /** Of each household of the populatie that has one: its schuldregelingen. Which household it is, is not said. */
  readonly regelingen: readonly (readonly string[])[];
}

/** What the afspraak found over its latest period; amounts in eurocents. */
export interface Gevonden {
  readonly soort: Kort['soort'];
  readonly naam: string;
  /** Of the afspraak. */
  readonly versie: number;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly netto: Eurocent;
  /** In the whole populatie when it was measured; null for fewer than ten, or one divides after all. */
  readonly huishoudens: number | null;
  /** Half up; null for fewer than ten. */
  readonly perHuishouden: Eurocent | null;
}

export interface Fondskosten extends Fondsbedragen {
  readonly afspraak: string;
  /** Null when it was never measured. */
  readonly gevonden: Gevonden | null;
  readonly uitleg: string;
}

const UITLEG =
  'Wat het fonds kostte is van dit boek, tot nu toe, voor de huishoudens van de populatie met een schuldregeling. Wat de afspraak vond gaat over de hele populatie en over de periode die erbij staat: het staat ernaast, en is niet van het fonds alleen.';
const NIET_GEMETEN = 'Deze afspraak is nog niet gemeten.';

/**
 * What the schuldenfonds cost for the households of an afspraak, beside what that found: its latest vaststelling that is in
 * force, else its latest meting. As we know it now. Throws `niet-gevonden` for a boek or schuldregeling that is not there.
 */
export function fondskosten(lees: Leesmodel, { boek, afspraak, regelingen }: Fondskostenvraag): Fondskosten {
  return lees.vraag([schuldenfonds, landkaart, wijkteam, inrichting], () => {
    const gevonden = laatste(lees, boek, afspraak);
    const { waarom, ...bedragen } = kostenVanHuishoudens(
      regelingen.map((namen) => namen.map((naam) => schuldregeling(lees, { boek }, naam).kosten)),
    );
    const uitleg = [...waarom, UITLEG, ...(gevonden === null ? [NIET_GEMETEN] : [])].join(' ');
    return { afspraak, ...bedragen, gevonden, uitleg };
  });
}

/** Over the latest months; of those that are of the same months, the one that was recorded last. */
function laatste(lees: Leesmodel, boek: string, afspraak: string): Gevonden | null {
  const alle = gemeten(lees, peilingVan(lees, { boek })).filter((een) => een.afspraak === afspraak);
  const vast = geldige(alle, false);
  const kort = (vast.length > 0 ? vast : alle).reduce<Kort | undefined>(
    (tot, een) => (tot === undefined || een.totEnMet >= tot.totEnMet ? een : tot),
    undefined,
  );
  if (kort === undefined) return null;
  const { soort, id: naam, versie, van, totEnMet, netto } = kort;
  const gegevens = lees
    .sql<[string, string, string], string>(
      'SELECT gegevens FROM landkaart_meting WHERE boek = ? AND soort = ? AND id = ?',
    )
    .pluck()
    .get(boek, soort, naam);
  if (gegevens === undefined) throw new Error(`${soort} ${naam} is er niet`);
  return {
    ...{ soort, naam, versie, van, totEnMet, netto },
    ...elk(netto, (JSON.parse(gegevens) as Gemeten).invoer.populatie.nu),
  };
}

/** What was found for each household, in eurocents, and of how many: neither of fewer than ten. */
export const elk = (netto: Eurocent, aantal: number): Pick<Gevonden, 'huishoudens' | 'perHuishouden'> =>
  aantal < MINSTENS
    ? { huishoudens: null, perHuishouden: null }
    : { huishoudens: aantal, perHuishouden: rondAf(breuk(netto, aantal)) };
