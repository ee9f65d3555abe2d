import { urenLater, type Eurocent, type Moment } from '@ontschot/kern';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import * as onderdelen from '../besluiten/opzoeken.js';
import { jaarIsOpen } from '../besluiten/tijd.js';
import type { Doel } from '../doel.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Bewonersvoorstel } from '../toestand/bewoners.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import { keurBedrag, naamIsVrij, nietTeVeel } from './bewonerskeuring.js';
import type { Kiezer } from './kiezer.js';
import * as zoek from './opzoeken.js';

/** A household proposes what to do with the money of its neighbourhood; from then on the others vote. */
export interface BewonersvoorstelIndienen extends Opdracht, Kiezer {
  readonly soort: 'bewonersvoorstel-indienen';
  readonly voorstel: string;
  readonly budget: string;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  /** Id of the encrypted sentence what it is for. */
  readonly tekst?: string;
}

export interface BewonersvoorstelIngediend
  extends Gegevens, Pick<Bewonersvoorstel, 'voorstel' | 'budget' | 'populatie' | 'minstensStemmen' | 'procentVoor'> {
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly wijk?: string;
  readonly sluitOp: Moment;
  readonly tekst?: string;
  /** Of the key of this vote: a name that another key made, is that of somebody who may have voted already. */
  readonly sleutelmerk?: string;
}

export const bewonersvoorstelIndienen: Besluit<BewonersvoorstelIndienen, BewonersvoorstelIngediend> = {
  soort: 'bewonersvoorstel-indienen',
  type: 'bewonersvoorstel-ingediend.v1',
  besluit(toestand, opdracht, _id, op) {
    const { voorstel, budget, bedrag, doel, tekst, bewoner, kiezer, sleutelmerk } = opdracht;
    const { wijk } = onderdelen.budget(toestand, budget);
    const regels = zoek.regels(toestand, budget);
    zoek.isBewoner(toestand, regels, bewoner);
    jaarIsOpen(toestand);
    allesTegelijk(
      () => {
        naamIsVrij(toestand, voorstel);
      },
      () => {
        keurBedrag(bedrag, regels);
      },
      () => {
        nietTeVeel(toestand, budget);
      },
    );
    // Who handed it in is recorded nowhere; but a vote that nobody can take part in is not begun.
    zoek.moetBeginnen(voorstel, kiezer);
    const { populatie, minstensStemmen, procentVoor, dagen } = regels;
    return {
      type: this.type,
      gegevens: schoon({
        ...{ boekdatum: dagVan(toestand, op), voorstel, budget, bedrag, doel, wijk, tekst },
        ...{ populatie, minstensStemmen, procentVoor, sluitOp: urenLater(op, dagen * 24), sleutelmerk },
      }),
    };
  },
  pasToe(toestand, gegevens) {
    const { boekdatum, voorstel, budget, bedrag, doel, wijk, populatie, minstensStemmen, procentVoor } = gegevens;
    const { sluitOp, sleutelmerk } = gegevens;
    toestand.wijkteam.bewonersvoorstellen.zet(
      voorstel,
      schoon({
        ...{ voorstel, budget, bedrag, doel, wijk, populatie, minstensStemmen, procentVoor, sluitOp, sleutelmerk },
        ...{ staat: 'open' as const, vanaf: boekdatum, laatste: boekdatum, voor: 0, tegen: 0 },
      }),
    );
    // Also while it is voted on: nobody can take the name of its own stand meanwhile.
    toestand.verplichtingen.zet(voorstel, {
      ...schoon({ budget, doel, wijk }),
      verplichting: voorstel,
      vrijval: 'binnen-het-jaar',
      vanaf: boekdatum,
      bewegingen: 0,
      saldo: Saldo.leeg(),
    });
  },
};

/** Changes what the state holds of a proposal. */
export function werkBij(toestand: Toestand, post: Bewonersvoorstel, anders: Partial<Bewonersvoorstel>): void {
  toestand.wijkteam.bewonersvoorstellen.zet(post.voorstel, { ...post, ...anders });
}
