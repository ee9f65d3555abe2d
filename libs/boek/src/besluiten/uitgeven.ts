import type { Datum, Eurocent } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Kleur, Rekening } from '../rekening.js';
import type { Verplichting } from '../toestand/onderdelen.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import { kiesKleuren, type Kleurwens } from './kleurkeuze.js';
import * as zoek from './opzoeken.js';
import { uitPost } from './posten.js';
import { bezwaar } from './wettig.js';

/** Where money that is paid out comes from: the room of a budget (with a doel), or a verplichting. */
export interface Uitgave extends Kleurwens {
  readonly budget?: string;
  readonly verplichting?: string;
  /** Needed with a budget; that of the verplichting when left out. */
  readonly doel?: Doel;
}

export interface Uitgavedeel {
  readonly van: Rekening;
  readonly kleur: Kleur;
  readonly bedrag: Eurocent;
  readonly verplichting?: string;
}

/** The parts in which `bedrag` (eurocents) is paid out, in lawful kleuren: the oormerk counts when money is spent too. */
export function uitgeven(
  toestand: Toestand,
  uitgave: Uitgave,
  bedrag: Eurocent,
  boekdatum: Datum,
  dag: number,
): { budget: string; doel: Doel; delen: Uitgavedeel[]; post?: Verplichting } {
  if (uitgave.verplichting !== undefined) {
    const post = zoek.verplichting(toestand, uitgave.verplichting);
    const doel = uitgave.doel ?? post.doel;
    const delen = uitPost(
      toestand,
      `verplichting ${post.verplichting}`,
      post.saldo,
      bedrag,
      dag,
      'heen',
      'verplichting-te-klein',
    );
    for (const { kleur } of delen) {
      const reden = bezwaar(toestand, kleur, doel, boekdatum);
      if (reden !== undefined)
        weiger(
          'geen-wettige-kleur',
          `Kleur ${kleur} van verplichting ${post.verplichting} mag niet worden gebruikt: ${reden}.`,
          { verplichting: post.verplichting, kleuren: delen, doel },
        );
    }
    return {
      budget: post.budget,
      doel,
      post,
      delen: delen.map((deel) => ({ van: `verplicht:${post.budget}`, ...deel, verplichting: post.verplichting })),
    };
  }
  const { budget } = zoek.budget(toestand, uitgave.budget ?? '');
  const doel = uitgave.doel as Doel;
  return {
    budget,
    doel,
    delen: kiesKleuren(toestand, budget, bedrag, boekdatum, doel, uitgave).map((deel) => ({
      van: `vrij:${budget}`,
      ...deel,
    })),
  };
}
