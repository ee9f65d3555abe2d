import type { Datum, Eurocent } from '@ontschot/kern';
import { doelSleutel, type Doel } from '../doel.js';
import type { Kenmerken } from '../gebeurtenissen/gebeurtenis.js';
import type { Kleur, Rekening } from '../rekening.js';
import { schoon } from '../schoon.js';
import type { Verplichting } from '../toestand/onderdelen.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import { kiesKleuren, type Kleurwens } from './kleurkeuze.js';
import * as zoek from './opzoeken.js';
import { uitPost } from './posten.js';
import { bronVan } from './putten.js';
import { bezwaar } from './wettig.js';

/** Where money that is paid out comes from: the room of a budget (with a doel), or a verplichting. */
export interface Uitgave extends Kleurwens {
  readonly budget?: string;
  readonly verplichting?: string;
  /** Needed with a budget; that of the verplichting when left out. */
  readonly doel?: Doel;
  /** That of the verplichting when left out. */
  readonly wijk?: string;
}

export interface Uitgavedeel {
  readonly van: Rekening;
  readonly kleur: Kleur;
  readonly bedrag: Eurocent;
  readonly verplichting?: string;
}

/** What was decided about an uitgave: its parts, and what it was for. */
export interface Uitgegeven {
  readonly budget: string;
  readonly doel: Doel;
  readonly wijk: string | undefined;
  readonly aanbieder: string | undefined;
  readonly delen: readonly Uitgavedeel[];
  readonly verplichtVoor: Kenmerken['verplichtVoor'] | undefined;
  /** The movement it drew from. */
  readonly uitBeweging: number | undefined;
}

/** The parts in which `bedrag` (eurocents) is paid out, in lawful kleuren: the oormerk counts when money is spent too. */
export function uitgeven(
  toestand: Toestand,
  uitgave: Uitgave,
  bedrag: Eurocent,
  datum: Datum,
  dag: number,
): Uitgegeven {
  if (uitgave.wijk !== undefined) zoek.wijk(toestand, uitgave.wijk);
  if (uitgave.verplichting !== undefined) {
    const post = zoek.verplichting(toestand, uitgave.verplichting);
    return uitVerplichting(toestand, post, uitgave, bedrag, datum, dag);
  }
  const { budget, wijk } = zoek.budget(toestand, uitgave.budget ?? '');
  const doel =
    uitgave.doel ?? weiger('geen-wettige-kleur', 'Zonder doel is niet te zeggen welk geld hiervoor mag.', { budget });
  const delen = kiesKleuren(toestand, budget, bedrag, datum, doel, uitgave);
  return {
    budget,
    doel,
    // Money of a wijkbudget is for that wijk, unless the opdracht says otherwise.
    wijk: uitgave.wijk ?? wijk,
    aanbieder: undefined,
    delen: delen.map((deel) => ({ van: `vrij:${budget}`, ...deel })),
    verplichtVoor: undefined,
    uitBeweging: uitgave.uitBeweging,
  };
}

function uitVerplichting(
  toestand: Toestand,
  post: Verplichting,
  uitgave: Uitgave,
  bedrag: Eurocent,
  datum: Datum,
  dag: number,
): Uitgegeven {
  const { verplichting, budget, saldo } = post;
  const { doel = post.doel, wijk = post.wijk, kleuren, uitBeweging } = uitgave;
  const wie = `verplichting ${verplichting}`;
  const bron = bronVan(toestand, `verplicht:${budget}`, uitBeweging, datum, verplichting);
  const delen = uitPost(
    toestand,
    { wie, saldo, richting: 'heen', code: 'verplichting-te-klein', kleuren, bron },
    bedrag,
    dag,
  );
  for (const { kleur } of delen) {
    const reden = bezwaar(toestand, kleur, doel, datum);
    if (reden !== undefined)
      weiger('geen-wettige-kleur', `Kleur ${kleur} van ${wie} mag niet worden gebruikt: ${reden}.`, {
        verplichting,
        kleuren: delen,
        doel,
      });
  }
  const anders = doelSleutel(doel) !== doelSleutel(post.doel) || wijk !== post.wijk;
  return {
    budget,
    doel,
    wijk,
    aanbieder: post.aanbieder,
    delen: delen.map((deel) => ({ van: `verplicht:${budget}`, ...deel, verplichting })),
    verplichtVoor: anders ? schoon({ doel: post.doel, wijk: post.wijk }) : undefined,
    uitBeweging,
  };
}

/** Refuses to pay a verplichting to somebody else than the aanbieder to whom it was promised. */
export function vanAanbieder(
  toestand: Toestand,
  verplichting: string | undefined,
  ontvanger: string | undefined,
): void {
  if (verplichting === undefined || ontvanger === undefined) return;
  const { aanbieder } = zoek.verplichting(toestand, verplichting);
  if (ontvanger !== aanbieder)
    weiger(
      'aanbieder-klopt-niet',
      `Verplichting ${verplichting} is aangegaan met ${aanbieder}, niet met ${ontvanger}.`,
      { verplichting, aanbieder, genoemd: ontvanger },
    );
}
