import { isEurocent } from '@ontschot/kern';
import { FOUTEN_IN_WEIGERING } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Regelfout } from '../preventie/kostenregels.js';
import type { Agenda, Agendaregel, Agendastand } from '../toestand/hulpkosten.js';
import type { Toestand } from '../toestand/toestand.js';

/** So many people, at a price that the boek has. */
export type GevraagdeStand = Pick<Agendastand, 'aantal' | 'eenheidsprijs'>;
export type GevraagdeAgendaregel = Omit<Agendaregel, 'begin' | 'doel'> &
  Readonly<Record<'begin' | 'doel', GevraagdeStand>>;

/**
 * Adopts an ondersteuningsagenda: per functionaliteit and age group how many people there are and what each costs, and
 * where both are to come. Whoever adopts it again makes its next version, which takes the place of the one before.
 */
export interface AgendaVaststellen extends Opdracht, Omit<Agenda, 'versie' | 'regels'> {
  readonly soort: 'agenda-vaststellen';
  /** At most one for each functionaliteit and age group. */
  readonly regels: readonly GevraagdeAgendaregel[];
}

function metPrijs(
  toestand: Toestand,
  { aantal, eenheidsprijs }: GevraagdeStand,
  fout: (uitleg: string) => void,
): Agendastand {
  const prijs = toestand.preventie.eenheidsprijzen.lees(eenheidsprijs);
  if (prijs === undefined) fout(`Eenheidsprijs ${eenheidsprijs} staat niet in dit boek.`);
  const { bedrag = 0, eenheid = '', bron = '', jaar = 0 } = prijs ?? {};
  if (!isEurocent(aantal * bedrag)) fout('Aantal maal prijs is meer dan een boek kan tellen.');
  return { aantal, eenheidsprijs, bedrag, eenheid, bron, jaar };
}

function keurRegels(toestand: Toestand, gevraagd: readonly GevraagdeAgendaregel[]): Agendaregel[] {
  const fouten: Regelfout[] = [];
  const gezien = new Set<string>();
  const regels = gevraagd.map(({ functionaliteit, leeftijdsgroep, begin, doel }, i): Agendaregel => {
    const fout = (veld: string) => (uitleg: string) => void fouten.push({ regel: i + 1, veld, uitleg });
    const sleutel = `${functionaliteit}/${leeftijdsgroep}`;
    if (gezien.has(sleutel)) fout('functionaliteit')(`${sleutel} staat er meer dan één keer in.`);
    gezien.add(sleutel);
    return {
      ...{ functionaliteit, leeftijdsgroep },
      begin: metPrijs(toestand, begin, fout('begin')),
      doel: metPrijs(toestand, doel, fout('doel')),
    };
  });
  if (fouten.length > 0)
    weiger('regels-kloppen-niet', `In de regels van deze agenda staan fouten: ${fouten.length}.`, {
      aantal: fouten.length,
      fouten: fouten.slice(0, FOUTEN_IN_WEIGERING),
    });
  return regels;
}

export const agendaVaststellen: Besluit<AgendaVaststellen, Agenda & Gegevens> = {
  soort: 'agenda-vaststellen',
  type: 'agenda-vastgesteld.v1',
  besluit(toestand, { agenda, naam, besluit, regels: gevraagd }) {
    const versie = (toestand.preventie.agendas.lees(agenda)?.versie ?? 0) + 1;
    const regels = keurRegels(toestand, gevraagd);
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), agenda, naam, versie, besluit, regels } };
  },
  pasToe(toestand, { agenda, naam, versie, besluit, regels }) {
    toestand.preventie.agendas.zet(agenda, { agenda, naam, versie, besluit, regels });
  },
};
