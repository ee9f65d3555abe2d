import { schrijfEuro, type Datum, type Eurocent, type Moment } from '@ontschot/kern';
import { Geweigerd, weiger } from '../besluiten/besluit.js';
import { kiesKleuren } from '../besluiten/kleurkeuze.js';
import { wettigeRuimte } from '../besluiten/wettig.js';
import { past, type Doel, type DoelPatroon } from '../doel.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Mandaat, Trekkingvorm } from '../toestand/wijkteam.js';
import { kostPerHuishouden, openVoorschotten } from './gebruik.js';
import * as zoek from './opzoeken.js';

/** What is asked, as far as a mandate has anything to say about it. */
export interface Mandaatvraag {
  readonly team: string;
  readonly budget?: string;
  readonly vorm: Trekkingvorm;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly huishouden?: string;
  readonly boekdatum: Datum;
}

/** What each limit leaves, in eurocents; those that have nothing to say are not there. */
interface Grenzen {
  readonly perTrekking: Eurocent;
  readonly huishouden?: Eurocent;
  readonly voorschotten?: Eurocent;
  readonly ruimte: Eurocent;
}

interface Keuze {
  readonly mandaat: Mandaat;
  readonly budget: string;
  readonly grenzen: Grenzen;
  /** The largest amount that would be granted: the least of the limits. */
  readonly mogelijk: Eurocent;
}

/** Who can widen a mandate, and bring money into a budget. */
const VRAAG_AAN = 'controller';

export const geldt = (mandaat: Mandaat, dagen: readonly Datum[]): boolean =>
  !mandaat.ingetrokken && dagen.every((dag) => mandaat.geldigVan <= dag && dag <= mandaat.geldigTotEnMet);

/** The days on which a mandate must hold: the one on which it counts, and the one on which it is decided. */
export const dagenVan = (toestand: Toestand, boekdatum: Datum, op: Moment): readonly Datum[] => [
  boekdatum,
  zoek.dagVan(toestand, op),
];

export const voorDoel = ({ doelen }: Mandaat, doel: Doel): boolean =>
  doelen === undefined || doelen.some((patroon) => past(patroon, doel));

/** The doelen of these mandates together; undefined for all. */
function doelenVan(mandaten: readonly Mandaat[]): readonly DoelPatroon[] | undefined {
  return mandaten.some(({ doelen }) => doelen === undefined)
    ? undefined
    : mandaten.flatMap(({ doelen = [] }) => doelen);
}

/**
 * The first mandate of the team, and in it the first budget, under which all of this can be given. Refuses with what
 * would be possible in its figures: `mogelijk`, the doelen that are allowed (all when left out) and whom to ask.
 */
export function kiesMandaat(toestand: Toestand, vraag: Mandaatvraag, op: Moment): Keuze {
  const { team, bedrag, doel, boekdatum } = vraag;
  const alle = [...toestand.wijkteam.mandaten].map(([, een]) => een).filter((een) => een.team === team);
  const dagen = dagenVan(toestand, boekdatum, op);
  const geldig = alle.filter((een) => geldt(een, dagen));
  const niets = { mogelijk: 0, nodig: bedrag, team, vraagAan: VRAAG_AAN };
  if (geldig.length === 0)
    weiger('geen-mandaat', `Team ${team} heeft op ${dagen.join(' en ')} geen geldig mandaat.`, {
      ...niets,
      dagen,
      mandaten: alle.map(({ mandaat, geldigVan, geldigTotEnMet, ingetrokken }) => ({
        mandaat,
        geldigVan,
        geldigTotEnMet,
        ingetrokken,
      })),
    });
  const opBudget = geldig.filter(({ budgetten }) => vraag.budget === undefined || budgetten.includes(vraag.budget));
  if (opBudget.length === 0)
    weiger('budget-buiten-mandaat', `Uit budget ${vraag.budget ?? ''} mag team ${team} niet trekken.`, {
      ...niets,
      budget: vraag.budget,
      budgetten: [...new Set(geldig.flatMap(({ budgetten }) => budgetten))],
    });
  const opDoel = opBudget.filter((een) => voorDoel(een, doel));
  const doelen = doelenVan(opBudget);
  if (opDoel.length === 0)
    weiger('doel-buiten-mandaat', `Voor dit doel heeft team ${team} geen mandaat.`, { ...niets, doel, doelen });
  const keuzes = opDoel.flatMap((een) =>
    een.budgetten
      .filter((budget) => vraag.budget === undefined || budget === vraag.budget)
      .map((budget) => keuze(toestand, een, budget, vraag)),
  );
  const ruimste = keuzes.reduce((beste, een) => (een.mogelijk > beste.mogelijk ? een : beste));
  return keuzes.find(({ mogelijk }) => mogelijk >= bedrag) ?? weigerBedrag(toestand, vraag, ruimste, doelen);
}

function keuze(toestand: Toestand, mandaat: Mandaat, budget: string, vraag: Mandaatvraag): Keuze {
  const { huishouden, vorm, doel, boekdatum } = vraag;
  const naam = mandaat.mandaat;
  const grenzen: Grenzen = {
    perTrekking: mandaat.perTrekking,
    ...(huishouden !== undefined && {
      huishouden: Math.max(0, mandaat.perHuishoudenPerJaar - kostPerHuishouden(toestand, naam, huishouden)),
    }),
    ...(vorm === 'voorschot' && {
      voorschotten: Math.max(0, mandaat.openVoorschotten - openVoorschotten(toestand, naam)),
    }),
    ruimte: wettigeRuimte(toestand, budget, doel, boekdatum),
  };
  return {
    mandaat,
    budget,
    grenzen,
    mogelijk: Math.min(...Object.values(grenzen as object as Record<string, number>)),
  };
}

function weigerBedrag(
  toestand: Toestand,
  { bedrag, doel, boekdatum }: Mandaatvraag,
  { mandaat: { mandaat }, budget, grenzen, mogelijk }: Keuze,
  doelen: readonly DoelPatroon[] | undefined,
): never {
  // What a household got is told only when that is what decides.
  const { huishouden, ...zonder } = grenzen;
  const beslist = huishouden === mogelijk && grenzen.perTrekking !== mogelijk;
  const cijfers = {
    mogelijk,
    nodig: bedrag,
    mandaat,
    budget,
    grenzen: beslist ? grenzen : zonder,
    ...(doelen !== undefined && { doelen }),
    vraagAan: VRAAG_AAN,
  };
  const slot = `Mogelijk is ${schrijfEuro(mogelijk)}; gevraagd is ${schrijfEuro(bedrag)}.`;
  if (grenzen.perTrekking === mogelijk)
    weiger('boven-mandaat', `Mandaat ${mandaat} gaat tot ${schrijfEuro(mogelijk)} per trekking. ${slot}`, cijfers);
  if (grenzen.huishouden === mogelijk)
    weiger(
      'huishouden-boven-jaarbedrag',
      `Dit huishouden kreeg dit jaar al het meeste van mandaat ${mandaat}. ${slot}`,
      cijfers,
    );
  if (grenzen.voorschotten === mogelijk)
    weiger('voorschotten-boven-mandaat', `Onder mandaat ${mandaat} staan al voorschotten open. ${slot}`, cijfers);
  try {
    kiesKleuren(toestand, budget, bedrag, boekdatum, doel, {});
  } catch (oorzaak) {
    if (!(oorzaak instanceof Geweigerd)) throw oorzaak;
    const { code, cijfers: vanKleuren } = oorzaak.weigering;
    // In words of a team, which does not think of kokers; the figures say it for who does.
    weiger(code, `Uit budget ${budget} is voor dit doel niet genoeg te gebruiken. ${slot}`, {
      ...vanKleuren,
      ...cijfers,
    });
  }
  throw new Error(`budget ${budget} heeft ${mogelijk} en geeft toch ${bedrag}`);
}
