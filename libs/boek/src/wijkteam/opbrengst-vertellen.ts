import type { Eurocent } from '@ontschot/kern';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import type { Doel } from '../doel.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { alsLidOfAnder, type Lid } from './leden.js';
import * as zoek from './opzoeken.js';

/** Tells afterwards what a trekking brought; as often as there is more to tell. It moves no money. */
export interface OpbrengstVertellen extends Opdracht, Partial<Lid> {
  readonly soort: 'opbrengst-vertellen';
  readonly trekking: string;
  /** Id of the encrypted sentence. */
  readonly tekst?: string;
  /** What was avoided by the estimate of the team, in eurocents. */
  readonly bedrag?: Eurocent;
  /** On what it would have been spent. */
  readonly vermedenDoel?: Doel;
}

export interface OpbrengstVerteld extends Gegevens {
  readonly trekking: string;
  readonly tekst?: string;
  readonly bedrag?: Eurocent;
  readonly vermedenDoel?: Doel;
}

export const opbrengstVertellen: Besluit<OpbrengstVertellen, OpbrengstVerteld> = {
  soort: 'opbrengst-vertellen',
  type: 'opbrengst-verteld.v1',
  besluit(toestand, opdracht, _id, op) {
    const { trekking, tekst, bedrag, vermedenDoel } = opdracht;
    const { team } = zoek.trekkingIn(toestand, trekking, 'verstrekt');
    alsLidOfAnder(toestand, team, opdracht);
    return {
      type: this.type,
      gegevens: schoon({ boekdatum: zoek.dagVan(toestand, op), trekking, tekst, bedrag, vermedenDoel }),
    };
  },
};
