import type { BoekOpdracht, Doel, Trekken } from '@ontschot/boek';
import { richtIn } from './gemeente.js';
import type { Schrijver } from './schrijver.js';

export const PAPIEREN: Doel = {
  taakveld: '6.3',
  functionaliteit: 'achterstandsbestrijding',
  leeftijdsgroep: 'volwassenen',
};
export const KOFFIE: Doel = { taakveld: '6.1', functionaliteit: 'informele-netwerken', leeftijdsgroep: 'ouderen' };

export const HUISHOUDENS = Array.from({ length: 30 }, (_, i) => `hh-${i}`);

/** Who works where: two in the first wijk, one in the second. */
export const AN = { door: 'an', wijken: ['oost'] };
export const BO = { door: 'bo', wijken: ['oost'] };
export const ZUS = { door: 'zus', wijken: ['west'] };

/**
 * Two teams with a mandate each. Oost: 500 euro at a time, a colleague looks afterwards; West: four eyes above 250 euro.
 * Wijkbudget Oost is fed by `wmo` and `schuld`, West by `welzijn`.
 */
export function richtTeamsIn(schrijver: Schrijver, perMaand = 1_000_00): void {
  richtIn(schrijver);
  const jaar = schrijver.boek.slice(-4);
  const doe = (opdracht: object): number => schrijver.doe(opdracht as BoekOpdracht);
  doe({ soort: 'huishoudens-opnemen', huishoudens: HUISHOUDENS });
  const mandaat = {
    ...{ rol: 'wijkteam', perTrekking: 500_00, perHuishoudenPerJaar: 2_000_00, openVoorschotten: 5_000_00 },
    ...{ geldigVan: `${jaar}-01-01`, geldigTotEnMet: `${jaar}-12-31` },
  };
  const meekijken = {
    oost: { wanneer: 'achteraf', vanaf: 100_00 },
    west: { wanneer: 'vooraf', vanaf: 250_00 },
  };
  for (const wijk of ['oost', 'west'] as const) {
    doe({ soort: 'team-instellen', team: `team-${wijk}`, naam: `Team ${wijk}`, wijk });
    const van = { mandaat: `m-${wijk}`, team: `team-${wijk}`, budgetten: [`wijk-${wijk}`], meekijken: meekijken[wijk] };
    doe({ soort: 'mandaat-vastleggen', ...mandaat, ...van });
  }
  const inleg = { soort: 'inleg-afspreken', ritme: 'maandelijks', jaareinde: 'terug' };
  const termijn = { vanaf: `${jaar}-01`, totEnMet: `${jaar}-12` };
  doe({ ...inleg, ...termijn, inleg: 'wmo-oost', van: 'wmo', naar: 'wijk-oost', bedrag: perMaand });
  doe({ ...inleg, ...termijn, inleg: 'welzijn-west', van: 'welzijn', naar: 'wijk-west', bedrag: perMaand });
  const eenmalig = { ...inleg, ritme: 'eenmalig', vanaf: `${jaar}-03`, totEnMet: `${jaar}-06` };
  doe({ ...eenmalig, inleg: 'schuld-oost', van: 'schuld', naar: 'wijk-oost', bedrag: perMaand });
}

/** Puts in for these months, on the first day of each. */
export function stort(schrijver: Schrijver, inleg: string, ...perioden: readonly string[]): void {
  for (const periode of perioden) schrijver.doe({ soort: 'inleg-storten', inleg, periode, boekdatum: `${periode}-01` });
}

/** A gift of 300 euro to the first household by team Oost; what is not said, is as usual. */
export const gift = (trekking: string, boekdatum: string, anders: Partial<Trekken> = {}): Trekken => ({
  ...{ soort: 'trekken', trekking, team: 'team-oost', vorm: 'gift', bedrag: 300_00, doel: PAPIEREN, boekdatum },
  ...{ huishouden: HUISHOUDENS[0]!, voorliggend: { zou: 'nee' }, ...AN, ...anders },
});
