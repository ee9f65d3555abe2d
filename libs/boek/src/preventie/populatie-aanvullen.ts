import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import { voegLedenToe } from './ledenstand.js';
import { dubbele, huishoudens as kenHuishoudens, NAMEN_IN_WEIGERING, populatie as zoekPopulatie } from './opzoeken.js';

/** Adds households to a population that holds codes. */
export interface PopulatieAanvullen extends Opdracht {
  readonly soort: 'populatie-aanvullen';
  readonly populatie: string;
  /** 1 to 5,000 codes. */
  readonly huishoudens: readonly string[];
}

export interface PopulatieAangevuld extends Gegevens {
  readonly populatie: string;
  readonly huishoudens: readonly string[];
}

function keurPopulatie(toestand: Toestand, populatie: string): void {
  const { leden } = zoekPopulatie(toestand, populatie);
  if (leden.soort !== 'huishoudens')
    weiger('populatie-past-niet', `Populatie ${populatie} bestaat niet uit huishoudens maar uit ${leden.soort}.`, {
      populatie,
      leden: leden.soort,
    });
}

function keurNieuw(toestand: Toestand, populatie: string, huishoudens: readonly string[]): void {
  const partijen = toestand.preventie.populaties.lees(populatie)?.huishoudens ?? [];
  const erin = new Set(partijen.flatMap(({ codes }) => codes));
  const al = [...new Set([...dubbele(huishoudens), ...huishoudens.filter((code) => erin.has(code))])];
  if (al.length > 0)
    weiger('huishouden-al-in-populatie', `Van deze codes horen er ${al.length} al bij populatie ${populatie}.`, {
      populatie,
      aantal: al.length,
      huishoudens: al.slice(0, NAMEN_IN_WEIGERING),
    });
}

export const populatieAanvullen: Besluit<PopulatieAanvullen, PopulatieAangevuld> = {
  soort: 'populatie-aanvullen',
  type: 'populatie-aangevuld.v1',
  besluit(toestand, { populatie, huishoudens }) {
    allesTegelijk(
      () => keurPopulatie(toestand, populatie),
      () => kenHuishoudens(toestand, huishoudens),
      () => keurNieuw(toestand, populatie, huishoudens),
    );
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), populatie, huishoudens } };
  },
  pasToe(toestand, { populatie, huishoudens }, { revisie }) {
    const { populaties, opgenomen } = toestand.preventie;
    voegLedenToe(populaties, populatie, revisie, huishoudens, opgenomen.lees('huishoudens') ?? 0);
  },
};
