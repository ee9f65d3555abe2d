import type { Datum } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Bewonersregels, Bewonersvoorstel, Voorstelstaat } from '../toestand/bewoners.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Kiezer } from './kiezer.js';

const geenVoorstel = (voorstel: string): never =>
  weiger('onbekend-bewonersvoorstel', `Voorstel ${voorstel} staat niet in dit boek.`, { voorstel });

/** Each gives the part that is meant, or refuses when the boek does not have it. */
export const voorstel = (toestand: Toestand, id: string): Bewonersvoorstel =>
  toestand.wijkteam.bewonersvoorstellen.lees(id) ?? geenVoorstel(id);

export const regels = (toestand: Toestand, budget: string): Bewonersregels =>
  toestand.wijkteam.bewonersregels.lees(budget) ??
  weiger('geen-bewonersregels', `Voor ${budget} is niet vastgelegd hoe bewoners beslissen.`, { budget });

/** The codes of the households of a population, each once. */
export const ledenVan = ({ preventie }: Toestand, populatie: string): ReadonlySet<string> =>
  new Set(preventie.populaties.lees(populatie)?.huishoudens.flatMap(({ codes }) => codes));

const hoortBij = ({ preventie }: Toestand, populatie: string, bewoner: string): boolean =>
  preventie.populaties.lees(populatie)?.huishoudens.some(({ codes }) => codes.includes(bewoner)) === true;

/** The proposal as a household may know of it: what its neighbourhood does not decide on, is not there for it. */
export function voorstelVoor(toestand: Toestand, id: string, bewoner: string): Bewonersvoorstel {
  const gevonden = voorstel(toestand, id);
  return hoortBij(toestand, gevonden.populatie, bewoner) ? gevonden : geenVoorstel(id);
}

/** Refuses a household that does not decide on the budget. No figure names it. */
export function isBewoner(toestand: Toestand, { budget, populatie }: Bewonersregels, bewoner: string): void {
  if (!hoortBij(toestand, populatie, bewoner))
    weiger('geen-bewoner', `Dit huishouden beslist niet mee over ${budget}.`, { budget });
}

const STAAT: Readonly<Record<Voorstelstaat, string>> = {
  open: 'is nog niet geteld',
  aanvaard: 'is aanvaard',
  afgewezen: 'is afgewezen',
  'niet-mogelijk': 'is aanvaard, maar er was geen geld voor',
  gesloten: 'is gesloten',
};

/** The proposal, which must be in this state. */
export function voorstelIn(toestand: Toestand, id: string, mag: Voorstelstaat): Bewonersvoorstel {
  const gevonden = voorstel(toestand, id);
  const { staat } = gevonden;
  if (staat !== mag)
    weiger('bewonersvoorstel-staat-past-niet', `Voorstel ${id} ${STAAT[staat]}; dit kan dan niet.`, {
      ...{ voorstel: id, staat, mag: [mag] },
    });
  return gevonden;
}

/** Refuses a day before the one on which `telt` was. */
export function nietVoor({ voorstel: id }: Bewonersvoorstel, boekdatum: Datum, telt: Datum): void {
  if (boekdatum < telt)
    weiger('bewonersvoorstel-te-vroeg', `Op voorstel ${id} is op ${telt} geboekt; dit kan niet op ${boekdatum}.`, {
      ...{ voorstel: id, boekdatum, telt },
    });
}

const nietGeheim = (voorstel: string, uitleg: string): never =>
  weiger('bewonersstem-niet-mogelijk', uitleg, { voorstel });

/** Refuses to begin a vote under a name of which the key is not there, or no longer: nobody could take part in it. */
export const moetBeginnen = (id: string, kiezer: string | undefined): string =>
  kiezer ?? nietGeheim(id, `Onder de naam ${id} kan niet geheim worden gestemd; kies een andere naam.`);

/**
 * The name under which a household votes. Refuses where the key of this vote is not: without it a name would tell of which
 * household it is, and another key would make a second name for a household that may have voted already.
 */
export const naamIn = ({ voorstel: id, sleutelmerk }: Bewonersvoorstel, wie: Omit<Kiezer, 'bewoner'>): string =>
  wie.kiezer !== undefined && (sleutelmerk === undefined || sleutelmerk === wie.sleutelmerk)
    ? wie.kiezer
    : nietGeheim(id, `Bij voorstel ${id} kan nu niet geheim worden gestemd.`);
