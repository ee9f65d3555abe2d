import { vasteGrenzenVan } from '../preventie/grensstand.js';
import type { ToezeggingenOvergedragen } from '../preventie/toezeggingen-overdragen.js';
import type { Toestand } from '../toestand/toestand.js';
import { laatsteVanJaar } from './ruimte.js';
import { botsingen } from './botsingen.js';
import { Kostenverzameling } from './eerdere-kosten.js';
import { inrichtingVan } from './inrichting.js';
import { geteld } from './ledengroepen.js';
import { lopend } from './lopend.js';
import type { Controlepunt } from './controlepunt.js';
import type { Afsluitgebeurtenis, Overname } from './overname.js';
import { SCHULDREGELING_OVERGEDRAGEN, TREKKING_OVERGEDRAGEN } from './van-huishoudens.js';

const OVERGEDRAGEN = 'toezeggingen-overgedragen.v1';

/** The kinds of events of a closed boek that the next one needs, in the order in which they stand there. */
export const AFSLUITTYPEN: ReadonlySet<string> = new Set([
  OVERGEDRAGEN,
  TREKKING_OVERGEDRAGEN,
  SCHULDREGELING_OVERGEDRAGEN,
  'boek-afgesloten.v1',
]);

/**
 * All that the boek `oud`, closed by these events, leaves to `nieuw`, with its costs as they were collected; undefined when it
 * is not closed, or another comes after it.
 */
export function overnameUit(
  oud: Toestand,
  nieuw: Toestand,
  gebeurtenissen: readonly Afsluitgebeurtenis[],
  controlepunt: Controlepunt,
  verzameld: Kostenverzameling = new Kostenverzameling(),
): Overname | undefined {
  const { afsluiting } = oud.jaar;
  if (afsluiting?.af !== true || afsluiting.naar !== nieuw.boek?.boek) return undefined;
  const overgedragen = gebeurtenissen.findLast(({ type }) => type === OVERGEDRAGEN);
  const toegezegd = overgedragen?.gegevens as ToezeggingenOvergedragen | undefined;
  const loopt = lopend(oud);
  const kosten = verzameld.uitkomst(oud, nieuw.jaar.kosten?.vergetenTot);
  const nodig = kosten.huishoudens.flatMap(({ huishouden }) => huishouden ?? []);
  return {
    inrichting: inrichtingVan(oud, gebeurtenissen, nodig),
    overdracht: {
      boekdatum: laatsteVanJaar(oud),
      revisie: overgedragen?.revisie ?? afsluiting.revisie,
      toezeggingen: toegezegd?.toezeggingen ?? [],
      vaststellingen: toegezegd?.vaststellingen ?? [],
      afspraken: samen(toegezegd?.afspraken ?? [], loopt.afspraken, ({ afspraak }) => afspraak),
      verdeelregels: samen(toegezegd?.verdeelregels ?? [], loopt.verdeelregels, ({ verdeelregel }) => verdeelregel),
    },
    gebeurtenissen: gebeurtenissen.filter(({ type }) => type !== OVERGEDRAGEN),
    botsingen: botsingen(oud, nieuw),
    kosten,
    verteld: { groepen: geteld(oud), nietVoor: oud.jaar.kosten?.nietVoor ?? [], grenzen: vasteGrenzenVan(oud) },
    controlepunt,
  };
}

/** Both lists, each name once: as it was handed over first. */
function samen<T>(eerst: readonly T[], dan: readonly T[], naam: (een: T) => string): T[] {
  const al = new Set(eerst.map(naam));
  return [...eerst, ...dan.filter((een) => !al.has(naam(een)))];
}
