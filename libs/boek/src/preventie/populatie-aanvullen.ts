import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
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

export const populatieAanvullen: Besluit<PopulatieAanvullen, PopulatieAangevuld> = {
  soort: 'populatie-aanvullen',
  type: 'populatie-aangevuld.v1',
  besluit(toestand, { populatie, huishoudens }) {
    const { leden, huishoudens: partijen } = zoekPopulatie(toestand, populatie);
    if (leden.soort !== 'huishoudens')
      weiger('populatie-past-niet', `Populatie ${populatie} bestaat niet uit huishoudens maar uit ${leden.soort}.`, {
        populatie,
        leden: leden.soort,
      });
    kenHuishoudens(toestand, huishoudens);
    const erin = new Set(partijen.flatMap(({ codes }) => codes));
    const al = [...new Set([...dubbele(huishoudens), ...huishoudens.filter((code) => erin.has(code))])];
    if (al.length > 0)
      weiger('huishouden-al-in-populatie', `Van deze codes horen er ${al.length} al bij populatie ${populatie}.`, {
        populatie,
        aantal: al.length,
        huishoudens: al.slice(0, NAMEN_IN_WEIGERING),
      });
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), populatie, huishoudens } };
  },
  pasToe(toestand, { populatie, huishoudens }, { revisie }) {
    const oud = zoekPopulatie(toestand, populatie);
    toestand.preventie.populaties.zet(populatie, {
      ...oud,
      huishoudens: [...oud.huishoudens, { revisie, codes: huishoudens }],
    });
  },
};
