import type {
  InlegAfspreken,
  InlegStorten,
  MandaatVastleggen,
  Opdracht,
  TegenprestatieMelden,
  Trekken,
  TrekkingAfwijzen,
  TrekkingBekijken,
  TrekkingInstemmen,
  TrekkingIntrekken,
  TrekkingKwijtschelden,
  TrekkingTerugbetalen,
  TrekkingTerugnemen,
} from '../src/index.js';
import type { Stap } from './beproef.js';
import { DAGBESTEDING, inNoord, SCHULDHULP, WERELD } from './wereld.js';

/** Makes opdrachten of one kind: what is not said, is as usual. */
const maker =
  <O>(gewoon: O) =>
  (anders: Partial<O> = {}): O => ({ ...gewoon, ...anders });

const boekdatum = '2025-06-01';
/** Two members of the team by the wijk of their token. */
export const AN = { door: 'an', wijken: ['noord'] };
export const BO = { door: 'bo', wijken: ['noord'] };
/** Somebody of another wijk. */
export const ZUS = { door: 'zus', wijken: ['zuid'] };
/** When the stories take place; a request waits for 24 hours from then. */
export const NU = '2025-06-01T08:00:00.000Z';
export const MORGEN = '2025-06-02T08:00:00.000Z';

export const mandaat = maker<MandaatVastleggen>({
  soort: 'mandaat-vastleggen',
  mandaat: 'm1',
  team: 'team-noord',
  rol: 'wijkteam',
  budgetten: ['wijk-noord'],
  perTrekking: 50_000,
  perHuishoudenPerJaar: 80_000,
  openVoorschotten: 60_000,
  meekijken: { wanneer: 'achteraf', vanaf: 10_000 },
  geldigVan: '2025-01-01',
  geldigTotEnMet: '2025-12-31',
});
/** The mandate where a colleague looks along before, from 250 euro. */
export const vierOgen = (anders: Partial<MandaatVastleggen> = {}): MandaatVastleggen =>
  mandaat({ meekijken: { wanneer: 'vooraf', vanaf: 25_000 }, ...anders });

export const gift = maker<Trekken>({
  soort: 'trekken',
  trekking: 't1',
  team: 'team-noord',
  vorm: 'gift',
  bedrag: 30_000,
  doel: DAGBESTEDING,
  huishouden: 'h1',
  voorliggend: { zou: 'nee' },
  boekdatum,
  ...AN,
});
/** An advance out of `schuld` first, then out of `wmo`. */
export const voorschot = (anders: Partial<Trekken> = {}): Trekken =>
  gift({ vorm: 'voorschot', bedrag: 40_000, doel: SCHULDHULP, ...anders });
export function collectief(anders: Partial<Trekken> = {}): Trekken {
  const { huishouden: _, ...rest } = gift({ vorm: 'collectief', groep: { naam: 'dinsdagpost', aantal: 20 } });
  return { ...rest, ...anders };
}

export const instemmen = maker<TrekkingInstemmen>({ soort: 'trekking-instemmen', trekking: 't1', boekdatum, ...BO });
export const afwijzen = maker<TrekkingAfwijzen>({
  soort: 'trekking-afwijzen',
  trekking: 't1',
  boekdatum,
  tekst: 'tk-afgewezen',
  ...BO,
});
export const intrekken = maker<TrekkingIntrekken>({ soort: 'trekking-intrekken', trekking: 't1', boekdatum, ...AN });
export const vervallen = (anders: object = {}): Opdracht => ({
  soort: 'trekking-laten-vervallen',
  ...{ trekking: 't1', ...anders },
});
export const bekijken = maker<TrekkingBekijken>({
  soort: 'trekking-bekijken',
  trekking: 't1',
  akkoord: true,
  ...BO,
});
export const melden = maker<TegenprestatieMelden>({
  soort: 'tegenprestatie-melden',
  trekking: 't1',
  uren: 16,
  boekdatum,
  ...AN,
});
export const betaalTerug = maker<TrekkingTerugbetalen>({
  soort: 'trekking-terugbetalen',
  trekking: 't1',
  bedrag: 10_000,
  boekdatum,
});
export const scheldKwijt = maker<TrekkingKwijtschelden>({
  soort: 'trekking-kwijtschelden',
  trekking: 't1',
  besluit: 'teamoverleg 12',
  boekdatum,
});
export const neemTerug = maker<TrekkingTerugnemen>({
  soort: 'trekking-terugnemen',
  trekking: 't1',
  tekst: 'tk-teruggenomen',
  boekdatum,
});
export const vertellen = (anders: object = {}): Opdracht => ({
  soort: 'opbrengst-vertellen',
  ...{ trekking: 't1', ...AN, ...anders },
});
export const beantwoorden = (anders: object = {}): Opdracht => ({
  soort: 'signaal-beantwoorden',
  ...{ signaal: 't1~wmo', antwoord: 'neemt-over', ...anders },
});
export const lid = (soort: 'teamlid-aanmelden' | 'teamlid-afmelden', wie: string, team = 'team-noord'): Opdracht => ({
  soort,
  ...{ team, lid: wie },
});

export const inleg = maker<InlegAfspreken>({
  soort: 'inleg-afspreken',
  inleg: 'i1',
  van: 'fonds',
  naar: 'wijk-noord',
  bedrag: 1_000,
  ritme: 'maandelijks',
  vanaf: '2025-04',
  totEnMet: '2025-09',
  jaareinde: 'terug',
});
export const storten = maker<InlegStorten>({
  soort: 'inleg-storten',
  inleg: 'i1',
  periode: '2025-06',
  boekdatum,
});

/** A team without a mandate, with free money and money for debts alone in its wijkbudget, and three households. */
export const TEAMWERELD: readonly Stap[] = [
  ...WERELD,
  inNoord({ schuld: 15_000, wmo: 150_000 }),
  { soort: 'huishoudens-opnemen', ...{ huishoudens: ['h1', 'h2', 'h3'] } },
  { soort: 'team-instellen', ...{ team: 'team-noord', naam: 'Team Noord', wijk: 'noord' } },
];
export const MANDAATWERELD: readonly Stap[] = [...TEAMWERELD, mandaat()];
