import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import * as zoek from '../besluiten/opzoeken.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Populatie, Populatieleden } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { populatie as zoekPopulatie } from './opzoeken.js';

type Vast = Pick<Populatie, 'populatie' | 'naam' | 'leden' | 'losVan'>;

/** Says for whom prevention is: households by code, all of a wijk, or a group that is only counted. */
export interface PopulatieVastleggen extends Opdracht, Omit<Vast, 'losVan'> {
  readonly soort: 'populatie-vastleggen';
  /** Populations that have nobody in common with this one; none when left out. */
  readonly losVan?: readonly string[];
}

/** Codes can be held against each other; only where one side has none, somebody must say that they are apart. */
function keurLosVan(toestand: Toestand, leden: Populatieleden, id: string): void {
  const ander = zoekPopulatie(toestand, id);
  if (leden.soort === 'huishoudens' && ander.leden.soort === 'huishoudens')
    weiger(
      'populatie-past-niet',
      `Of twee populaties van huishoudens los staan, zoals van ${id}, blijkt uit de codes en wordt niet opgegeven.`,
      { populatie: id, leden: leden.soort, ledenVanAnder: ander.leden.soort },
    );
}

export const populatieVastleggen: Besluit<PopulatieVastleggen, Vast & Gegevens> = {
  soort: 'populatie-vastleggen',
  type: 'populatie-vastgelegd.v1',
  besluit(toestand, { populatie, naam, leden, losVan = [] }) {
    const wijken = leden.soort === 'wijken' ? leden.wijken : [];
    allesTegelijk(
      () => {
        if (toestand.preventie.populaties.heeft(populatie))
          weiger('id-bestaat-al', `Populatie ${populatie} staat al in dit boek.`, { populatie });
      },
      ...wijken.map((wijk) => () => zoek.wijk(toestand, wijk)),
      ...losVan.map((id) => () => keurLosVan(toestand, leden, id)),
    );
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), populatie, naam, leden, losVan } };
  },
  pasToe(toestand, { populatie, naam, leden, losVan }) {
    toestand.preventie.populaties.zet(populatie, { populatie, naam, leden, losVan, huishoudens: [] });
  },
};
