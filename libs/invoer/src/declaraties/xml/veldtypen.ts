import { isBsn, isDatum } from '@ontschot/kern';
import { EENHEDEN_ISTANDAARD } from '../tarief.js';

/** What is wrong with the text of an element, to stand behind its name; undefined when it is right. */
export type Veldtype = (tekst: string) => string | undefined;

const mits = (goed: boolean, wat: string): string | undefined => (goed ? undefined : wat);

/** Digits only, exactly so many (RS035, RS036). */
export const cijfers =
  (aantal: number): Veldtype =>
  (tekst) =>
    mits(tekst.length === aantal && /^\d*$/.test(tekst), `bestaat niet uit ${aantal} cijfers`);

/** A whole number from 0, of at most so many digits (RS001 with RS005, RS006, RS040). */
export const getal =
  (hoogstens: number): Veldtype =>
  (tekst) =>
    mits(
      /^\d+$/.test(tekst) && tekst.length <= hoogstens,
      `is geen heel getal van 0 of meer met hooguit ${hoogstens} cijfers`,
    );

/** Text without blanks around it, of at most so many characters (RS009 up to RS019, RS033). */
export const tekst =
  (hoogstens: number): Veldtype =>
  (waarde) => {
    if (waarde.length > hoogstens) return `is langer dan ${hoogstens} tekens`;
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(waarde))
      return 'bevat een besturingsteken';
    return mits(waarde.trim() === waarde, 'begint of eindigt met een spatie');
  };

/** Letters and digits in one piece (CS319, RS017). */
export const letters =
  (hoogstens: number): Veldtype =>
  (waarde) =>
    tekst(hoogstens)(waarde) ?? mits(/^[a-zA-Z\d]*$/.test(waarde), 'mag alleen cijfers en letters bevatten');

/** This and nothing else: a number that may have zeros before it (CS015, CS025), or a code (RS047). */
export const vast =
  (waarde: string): Veldtype =>
  (gelezen) =>
    mits(
      /^\d{1,9}$/.test(gelezen) && Number(gelezen) === Number(waarde),
      `moet hier ${waarde} zijn; dit is een ander bericht of een andere versie`,
    );

export const datum: Veldtype = (tekst) =>
  mits(isDatum(tekst), 'is geen bestaande datum als 2025-03-31, zonder tijd en tijdzone');

export const versie: Veldtype = (tekst) => mits(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/.test(tekst), 'is geen versie als 1.2.0');

export const debetCredit: Veldtype = (tekst) =>
  mits(tekst === 'D' || tekst === 'C', 'moet D (debet) of C (credit) zijn');

export const eenheid: Veldtype = (tekst) =>
  mits(
    (EENHEDEN_ISTANDAARD as readonly string[]).includes(tekst),
    `moet een van ${EENHEDEN_ISTANDAARD.join(', ')} zijn`,
  );

/** Nine digits that pass the elfproef (RS037, CS002). */
export const bsn: Veldtype = (waarde) => mits(isBsn(waarde), 'is geen BSN: negen cijfers die aan de elfproef voldoen');
