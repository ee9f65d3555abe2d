import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import { keurDoorrekening, type Boekkennis, type Doorrekenkeuze, type Gekozenregel } from './doorrekenkeuring.js';

/** Keeps a doorrekening by its parameters, so that it can be run again and gives the same. */
export interface DoorrekeningBewaren extends Opdracht, Doorrekenkeuze {
  readonly soort: 'doorrekening-bewaren';
  /** Its name; the id of the opdracht when left out. */
  readonly doorrekening?: string;
  readonly naam: string;
}

/**
 * The rules stand in it in full, one of the boek too: its concept can be written anew afterwards. It moves nothing, and
 * holds no outcome.
 */
export interface DoorrekeningBewaard extends Gegevens, Omit<Doorrekenkeuze, 'regels'> {
  readonly doorrekening: string;
  readonly naam: string;
  readonly regels: readonly Gekozenregel[];
  readonly metMetingen: boolean;
  readonly totRevisie: number;
}

export const doorrekeningBewaren: Besluit<DoorrekeningBewaren, DoorrekeningBewaard> = {
  soort: 'doorrekening-bewaren',
  type: 'doorrekening-bewaard.v1',
  besluit(toestand, opdracht, id, op) {
    const { doorrekening = id, naam, afspraken, van, totEnMet, metMetingen = false } = opdracht;
    const [, regels] = allesTegelijk(
      () => {
        if (toestand.preventie.doorrekeningen.heeft(doorrekening))
          weiger('id-bestaat-al', `Er is al een doorrekening ${doorrekening}.`, { doorrekening });
      },
      () => goedgekeurd(toestand, opdracht),
    );
    const { totRevisie = toestand.revisie } = opdracht;
    const boekdatum = dagVan(toestand, op);
    return {
      type: this.type,
      gegevens: schoon({
        ...{ boekdatum, doorrekening, naam, regels, afspraken, van, totEnMet, metMetingen, totRevisie },
      }),
    };
  },
  pasToe(toestand, { doorrekening, naam, totRevisie }) {
    toestand.preventie.doorrekeningen.zet(doorrekening, { doorrekening, naam, totRevisie });
  },
};

function goedgekeurd(toestand: Toestand, keuze: Doorrekenkeuze): readonly Gekozenregel[] {
  const { regels, fouten } = keurDoorrekening(keuze, kennisVan(toestand));
  if (fouten.length > 0)
    weiger('doorrekening-onjuist', `Deze doorrekening klopt niet; fouten: ${fouten.length}.`, { fouten });
  return regels;
}

const kennisVan = ({ revisie, preventie, budgetten }: Toestand): Boekkennis => ({
  revisie,
  regel: (verdeelregel, versie) =>
    preventie.verdeelregels.lees(verdeelregel)?.find((een) => een.versie === versie)?.regel,
  heeftBudget: (budget) => budgetten.heeft(budget),
  heeftAfspraak: (afspraak) => preventie.afspraken.heeft(afspraak),
});
