import { schrijfEuro, type Datum, type Eurocent, type Weigercode } from '@ontschot/kern';
import { Geweigerd, weiger } from '../besluiten/besluit.js';
import type { Kleurdeel } from '../besluiten/kleurdelen.js';
import { uitPost } from '../besluiten/posten.js';
import { bezwaar } from '../besluiten/wettig.js';
import type { Doel } from '../doel.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';

/** The own stand of something that a team drew, and which way money leaves it. */
export interface Eigenstand {
  /** How a sentence names it, and how the figures do. */
  readonly wie: string;
  readonly cijfers: Readonly<Record<string, string>>;
  readonly saldo: Saldo;
  readonly doel: Doel;
  /** Back to room, or on to be advanced or spent. */
  readonly richting: 'heen' | 'terug';
  /** The refusal when there is too little. */
  readonly code: Weigercode;
}

/** A team does not think of kokers: the figures name the kleuren, for who does, and the sentence does not. */
function zonderKleurInDeZin<T>(wie: string, kies: () => T): T {
  try {
    return kies();
  } catch (oorzaak) {
    if (!(oorzaak instanceof Geweigerd)) throw oorzaak;
    const { code, cijfers } = oorzaak.weigering;
    const bedrag = (naam: string): string => schrijfEuro(Number(cijfers[naam] ?? 0));
    return weiger(code, `Van ${wie} is ${bedrag('beschikbaar')} beschikbaar; nodig is ${bedrag('nodig')}.`, cijfers);
  }
}

/**
 * The kleuren in which `bedrag` (eurocents) leaves an own stand: in the order in which they were taken, back to room in
 * the reverse. What is spent or advanced must still be lawful on that day (design 3.2).
 */
export function uitEigenStand(
  toestand: Toestand,
  { wie, cijfers, saldo, doel, richting, code }: Eigenstand,
  bedrag: Eurocent,
  boekdatum: Datum,
): readonly Kleurdeel[] {
  const delen = zonderKleurInDeZin(wie, () =>
    uitPost(toestand, { wie, saldo, richting, code }, bedrag, dagnummer(boekdatum)),
  );
  if (richting === 'terug') return delen;
  for (const { kleur } of delen) {
    const reden = bezwaar(toestand, kleur, doel, boekdatum);
    if (reden !== undefined)
      weiger(
        'geen-wettige-kleur',
        `Het geld van ${wie} mag niet meer voor dit doel worden gebruikt. Vraag het de controller.`,
        { ...cijfers, kleuren: delen.map((deel) => (deel.kleur === kleur ? { ...deel, reden } : deel)), doel },
      );
  }
  return delen;
}
