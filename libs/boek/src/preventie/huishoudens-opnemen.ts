import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { vraagOpnieuw } from './ledenstand.js';
import { dubbele, NAMEN_IN_WEIGERING } from './opzoeken.js';

/** Takes households in, by codes that say nothing: whoever calls the service does not choose them (design 9). */
export interface HuishoudensOpnemen extends Opdracht {
  readonly soort: 'huishoudens-opnemen';
  /** 1 to 5,000 random codes. */
  readonly huishoudens: readonly string[];
}

export interface HuishoudensOpgenomen extends Gegevens {
  readonly huishoudens: readonly string[];
}

export const huishoudensOpnemen: Besluit<HuishoudensOpnemen, HuishoudensOpgenomen> = {
  soort: 'huishoudens-opnemen',
  type: 'huishoudens-opgenomen.v1',
  besluit(toestand, { huishoudens }) {
    const bekend = huishoudens.filter((code) => toestand.preventie.huishoudens.heeft(code));
    const al = [...new Set([...dubbele(huishoudens), ...bekend])];
    if (al.length > 0)
      weiger('id-bestaat-al', `Van deze codes zijn er ${al.length} al in gebruik.`, {
        aantal: al.length,
        huishoudens: al.slice(0, NAMEN_IN_WEIGERING),
      });
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), huishoudens } };
  },
  pasToe(toestand, { huishoudens }, { revisie }) {
    const { preventie } = toestand;
    for (const code of huishoudens) preventie.huishoudens.zet(code, revisie);
    const opgenomen = (preventie.opgenomen.lees('huishoudens') ?? 0) + huishoudens.length;
    preventie.opgenomen.zet('huishoudens', opgenomen);
    vraagOpnieuw(preventie.populaties, revisie, opgenomen);
  },
};
