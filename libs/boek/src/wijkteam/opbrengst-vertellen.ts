import type { Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Doel } from '../doel.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { nietVergeten } from '../inzage/zelf.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';
import { alsLidOfAnder, type Lid } from './leden.js';
import * as zoek from './opzoeken.js';
import { werkBij } from './trekkinggegevens.js';

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
  /** The sentence names nobody and may be told on as a story. */
  readonly alsVerhaal?: boolean;
  /** The inwoner said yes to that. */
  readonly toestemming?: boolean;
}

export interface OpbrengstVerteld extends Gegevens {
  readonly trekking: string;
  readonly tekst?: string;
  readonly bedrag?: Eurocent;
  readonly vermedenDoel?: Doel;
  /** Left out when the sentence is not told on. */
  readonly alsVerhaal?: true;
  readonly toestemming?: true;
}

export const opbrengstVertellen: Besluit<OpbrengstVertellen, OpbrengstVerteld> = {
  soort: 'opbrengst-vertellen',
  type: 'opbrengst-verteld.v1',
  besluit(toestand, opdracht, _id, op) {
    const { trekking, tekst, bedrag, vermedenDoel } = opdracht;
    const post = zoek.trekkingIn(toestand, trekking, 'verstrekt');
    alsLidOfAnder(toestand, post.team, opdracht);
    const verhaal = opdracht.alsVerhaal === true ? alsVerhaal(toestand, post, opdracht) : {};
    return {
      type: this.type,
      gegevens: schoon({ boekdatum: zoek.dagVan(toestand, op), trekking, tekst, bedrag, vermedenDoel, ...verhaal }),
    };
  },
  pasToe(toestand, { trekking, tekst, alsVerhaal }) {
    if (alsVerhaal !== true || tekst === undefined) return;
    const post = zoek.trekking(toestand, trekking);
    werkBij(toestand, post, { verhalen: [...(post.verhalen ?? []), tekst] });
  },
};

/** A sentence about one household is told on only when its inwoner said yes, and never once it was forgotten. */
function alsVerhaal(
  toestand: Toestand,
  { trekking, huishouden }: Trekking,
  { tekst, toestemming }: OpbrengstVertellen,
): Pick<OpbrengstVerteld, 'alsVerhaal' | 'toestemming'> {
  if (tekst === undefined) weiger('verhaal-zonder-zin', `Bij trekking ${trekking} is geen zin geschreven.`);
  if (huishouden === undefined) return { alsVerhaal: true };
  nietVergeten(toestand, huishouden);
  if (toestemming !== true)
    weiger(
      'toestemming-ontbreekt',
      `De zin bij trekking ${trekking} gaat over een huishouden; de inwoner moet eerst ja zeggen.`,
      { trekking },
    );
  return { alsVerhaal: true, toestemming: true };
}
