import type { Doel, Trekkingvorm } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { weigerVelden } from '../vragen/vraagfout.js';
import { hoeveel, MINSTENS, zonderKleine } from './kleine-groepen.js';
import { peilingVan } from './lezen.js';
import type { Trekkingstand } from './trekkingstand.js';
import { doelEnVorm, opDoelEnVorm, verdeelIn, type Vak } from './vakken.js';
import { verstrekteVan } from './verstrekt.js';
import { wijkteam } from './wijkteam.projectie.js';

/** As we know it now: asked on any two days, the difference would be one household. */
export interface Lerenvraag {
  readonly boek: string;
  /** An earlier boek of the same gemeente, to hold it against. */
  readonly vergelijk?: string;
}

/** What trekkingen that were granted come to together. Amounts in eurocents. */
export interface Geleerd {
  readonly aantal: number;
  /** Households, and people of groups; null when they are few. */
  readonly bereikt: number | null;
  /** What was granted, and what of it was spent and is still advanced. */
  readonly bedrag: Eurocent;
  readonly besteed: Eurocent;
  /** Null when it rests on few, or would tell what few have left. */
  readonly voorschot: Eurocent | null;
  readonly gemiddeld: Eurocent;
  /** Of how many was told what it brought, and what that comes to by the estimate of the teams. */
  readonly verteld: number;
  /** Null like `voorschot`. */
  readonly opbrengst: Eurocent | null;
}

export interface Lerenregel extends Geleerd {
  readonly doel: Doel;
  readonly vorm: Trekkingvorm;
}

export interface Lerenstand {
  readonly boek: string;
  readonly regels: readonly Lerenregel[];
  /** What is of too few households to be told apart, together; null when there is none, or it is everything. */
  readonly overig: Geleerd | null;
  readonly totaal: Geleerd;
}

export interface Leren extends Lerenstand {
  readonly vergelijk: Lerenstand | null;
}

/** What an average of whole eurocents is: rounded once, half up. */
const gemiddelde = (som: Eurocent, aantal: number): Eurocent =>
  aantal === 0 ? 0 : Math.floor((2 * som + aantal) / (2 * aantal));

function samengenomen(vakken: readonly Vak[]): Geleerd {
  const alle = vakken.flatMap(({ trekkingen }) => trekkingen.map(({ een }) => een));
  const wie = hoeveel(vakken);
  const som = (van: (een: Trekkingstand) => number): number => alle.reduce((tot, een) => tot + van(een), 0);
  // A sum that rests on few of them would be the debt or the gain of one household.
  const genoeg = (van: (een: Trekkingstand) => number): Eurocent | null => {
    const aantal = alle.filter((een) => van(een) !== 0).length;
    return aantal > 0 && aantal < MINSTENS ? null : som(van);
  };
  const bedrag = som((een) => een.bedrag);
  return {
    aantal: alle.length,
    bereikt: wie < MINSTENS ? null : wie,
    bedrag,
    besteed: som(({ besteed }) => besteed),
    voorschot: genoeg((een) => een.voorschot),
    gemiddeld: gemiddelde(bedrag, alle.length),
    verteld: alle.filter(({ opbrengst }) => opbrengst.verteld > 0).length,
    opbrengst: genoeg(({ opbrengst }) => opbrengst.bedrag),
  };
}

function standVan(lees: Leesmodel, boek: string): Lerenstand {
  const opNaam = verdeelIn(verstrekteVan(lees, peilingVan(lees, { boek })), opDoelEnVorm);
  const { los, samen } = zonderKleine(opNaam);
  const regels = los.map((vak) => ({ ...doelEnVorm(vak), ...samengenomen([vak]) }));
  const overig = samen.length === 0 || los.length === 0 ? null : samengenomen(samen);
  const weg = verborgen(overig === null ? regels : [...regels, overig]);
  return {
    boek,
    regels: regels.map((een) => ({ ...een, ...weg })),
    overig: overig && { ...overig, ...weg },
    totaal: samengenomen(opNaam),
  };
}

/** What one part may not tell, none of them tells: else the total and the others would. */
function verborgen(delen: readonly Geleerd[]): { voorschot?: null; opbrengst?: null } {
  const mist = (veld: 'voorschot' | 'opbrengst'): boolean => delen.some((deel) => deel[veld] === null);
  return { ...(mist('voorschot') && { voorschot: null }), ...(mist('opbrengst') && { opbrengst: null }) };
}

/**
 * What was granted for which doel and in which vorm, and what it brought: never per household, team or member. Throws
 * `niet-gevonden` for a boek that is not there, `vraag-ongeldig` for one that is not an earlier one of the same gemeente.
 */
export function leren(lees: Leesmodel, { boek, vergelijk }: Lerenvraag): Leren {
  return lees.vraag([wijkteam, inrichting], () => {
    const dit = boekVan(lees, boek);
    if (vergelijk === undefined) return { ...standVan(lees, boek), vergelijk: null };
    const ander = boekVan(lees, vergelijk);
    if (ander.gemeente !== dit.gemeente || ander.jaar >= dit.jaar)
      weigerVelden([{ veld: 'vergelijk', uitleg: 'Noem een boek van een eerder jaar van dezelfde gemeente.' }]);
    return { ...standVan(lees, boek), vergelijk: standVan(lees, vergelijk) };
  });
}
