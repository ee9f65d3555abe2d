import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { afspraak as zoek, afspraakIn, peildag, inJaar } from './afspraakzoeken.js';

/** Puts an afspraak before its payers: from then on this version changes no more. */
export interface AfspraakVoorleggen extends Opdracht {
  readonly soort: 'afspraak-voorleggen';
  readonly afspraak: string;
}

export interface AfspraakVoorgelegd extends Gegevens {
  readonly afspraak: string;
  readonly versie: number;
}

export const afspraakVoorleggen: Besluit<AfspraakVoorleggen, AfspraakVoorgelegd> = {
  soort: 'afspraak-voorleggen',
  type: 'afspraak-voorgelegd.v1',
  besluit(toestand, { afspraak }) {
    const { versie, inhoud } = afspraakIn(toestand, afspraak, 'ontwerp', 'gewijzigd');
    return { type: this.type, gegevens: { boekdatum: inJaar(toestand, peildag(toestand, inhoud)), afspraak, versie } };
  },
  pasToe(toestand, { afspraak }) {
    toestand.preventie.afspraken.zet(afspraak, { ...zoek(toestand, afspraak), staat: 'voorgelegd' });
  },
};
