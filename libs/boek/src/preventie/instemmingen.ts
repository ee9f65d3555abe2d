import type { Datum } from '@ontschot/kern';
import type { Afspraakinhoud, Instemming, Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { kokerOp, peildag } from './afspraakzoeken.js';

/** Who pays a koker of an afspraak, and whether it keeps its own books. */
export interface Betaler {
  readonly koker: string;
  readonly financier: string;
  readonly extern: boolean;
  /** Its money has no oormerk to be released from. */
  readonly vrij: boolean;
}

/** The payers of the kokers on a day; on the day on which the afspraak is judged when left out. */
export function betalers(toestand: Toestand, inhoud: Afspraakinhoud, op: Datum = peildag(toestand, inhoud)): Betaler[] {
  return inhoud.kokers.flatMap(({ koker }) => {
    const gevonden = kokerOp(toestand, koker, op);
    return gevonden === undefined
      ? []
      : [
          {
            ...{ koker, financier: gevonden.financier },
            ...{ extern: gevonden.oormerk.aard === 'extern', vrij: gevonden.oormerk.aard === 'vrij' },
          },
        ];
  });
}

/** Whether the payer of this koker agreed to this version: who pays it when the afspraak starts, or on the day it agreed. */
export function isIngestemd(
  toestand: Toestand,
  instemmingen: readonly Instemming[],
  versie: number,
  { koker, financier }: Betaler,
  vanaf: Datum,
): boolean {
  return instemmingen.some(
    (een) =>
      een.versie === versie &&
      (een.financier === financier ||
        // A payer that came later may agree too; one that left before it began, cannot.
        (een.op >= vanaf && kokerOp(toestand, koker, een.op)?.financier === een.financier)),
  );
}

/** The kokers within the boek whose payer has not agreed to this version yet. */
export const nietIngestemd = (
  toestand: Toestand,
  inhoud: Afspraakinhoud,
  instemmingen: readonly Instemming[],
  versie: number,
): Betaler[] =>
  betalers(toestand, inhoud).filter(
    (betaler) => !betaler.extern && !isIngestemd(toestand, instemmingen, versie, betaler, peildag(toestand, inhoud)),
  );

/** Who has to agree yet, and to which version, before money of the koker leaves its oormerk. */
export interface Ontbrekend {
  readonly koker: string;
  readonly financier: string;
  readonly afspraak: string;
  readonly versie: number;
}

/**
 * The payer of the koker on that day, when it agreed neither to the promise itself nor to the afspraak, by the version of
 * the promise or the one in force: without that, nothing leaves its oormerk (design 3.2). Money that is free needs none.
 */
export function ontbreektNog(
  toestand: Toestand,
  { afspraak, koker, versie, toegestemdDoor }: Pick<Toezegging, 'afspraak' | 'koker' | 'versie' | 'toegestemdDoor'>,
  datum: Datum,
): Ontbrekend | undefined {
  const gevonden = kokerOp(toestand, koker, datum);
  if (gevonden === undefined || gevonden.oormerk.aard === 'vrij') return undefined;
  const { financier } = gevonden;
  const { gesloten, instemmingen = [] } = toestand.preventie.afspraken.lees(afspraak) ?? {};
  const geldt = gesloten?.versie ?? versie ?? 1;
  const ingestemd = instemmingen.some(
    (een) => een.financier === financier && (een.versie === geldt || een.versie === versie),
  );
  return ingestemd || toegestemdDoor === financier ? undefined : { koker, financier, afspraak, versie: geldt };
}
