import {
  BOEK_PATROON,
  GROOTSTE_BEDRAG,
  ID_PATROON,
  LANGSTE_TEKST,
  TAAKVELD_PATROON,
  isBoekId,
  isDatum,
  isEurocent,
  isId,
  isPeriode,
  isRegelTekst,
} from '@ontschot/kern';
import { GRENZEN } from '../grenzen.js';
import { maak, regel, type Opties } from './maak-veld.js';
import { NIEMAND_IN_KENMERK, NIEMAND_IN_NAAM, NIEMAND_IN_TEKST, NIEMAND_IN_ZOEKTEKST } from './personen.js';
import type { Veldsoort } from './veld.js';

export { Deel, Lijst } from './delen.js';

/** An amount in whole eurocents, above zero. */
export const Bedrag = maak({
  regels: [
    regel(
      'bedrag',
      'Geef een heel aantal eurocenten, meer dan nul en hoogstens honderd miljard euro.',
      (waarde) => isEurocent(waarde) && waarde > 0,
    ),
  ],
  schema: { type: 'integer', minimum: 1, maximum: GROOTSTE_BEDRAG, example: 1_200_000 },
});

/** An amount in whole eurocents that may be zero or below. */
export const BedragMetTeken = maak({
  regels: [
    regel('bedrag', 'Geef een heel aantal eurocenten, hoogstens honderd miljard euro.', (waarde) => isEurocent(waarde)),
  ],
  schema: { type: 'integer', minimum: -GROOTSTE_BEDRAG, maximum: GROOTSTE_BEDRAG, example: -250_000 },
});

/** A name of a part of the boek. */
export const Id = maak({
  regels: [
    regel('naam', 'Geef een naam van letters, cijfers, punt, streep of laag streepje, hoogstens 64 lang.', isId),
    ...NIEMAND_IN_NAAM,
  ],
  schema: { type: 'string', pattern: ID_PATROON.source },
});

/** A kleur: a koker, or `<koker>@<afspraak>`. */
export const Kleur = maak({
  regels: [
    regel('kleur', 'Geef de naam van een koker, of koker@afspraak.', (waarde) => {
      const delen = typeof waarde === 'string' ? waarde.split('@') : [];
      return (delen.length === 1 || delen.length === 2) && delen.every(isId);
    }),
    ...NIEMAND_IN_NAAM,
  ],
  schema: { type: 'string', example: 'opvang' },
});

export const BoekId = maak({
  regels: [
    regel('boek', 'Geef de naam van een boek: gemeente, streep, jaar, zoals GM0080-2025.', isBoekId),
    ...NIEMAND_IN_NAAM,
  ],
  schema: { type: 'string', pattern: BOEK_PATROON.source, example: 'GM0080-2025' },
});

export const Datum = maak({
  regels: [regel('datum', 'Geef een dag die bestaat, als jjjj-mm-dd.', isDatum)],
  schema: { type: 'string', format: 'date', example: '2025-04-01' },
});

export const Periode = maak({
  regels: [regel('periode', 'Geef een maand, als jjjj-mm.', isPeriode)],
  schema: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$', example: '2025-03' },
});

const tekst = (langste: number, niemand = NIEMAND_IN_TEKST): Veldsoort => ({
  regels: [
    regel('tekst', `Geef één regel gewone tekst, niet leeg en hoogstens ${langste} tekens.`, (waarde) =>
      isRegelTekst(waarde, langste),
    ),
    ...niemand,
  ],
  schema: { type: 'string', minLength: 1, maxLength: langste },
});
/** One line of text for people: a grond, a besluit, a reason. */
export const Tekst = maak(tekst(LANGSTE_TEKST));
/** What a part is called. */
export const Naam = maak(tekst(GRENZEN.naam));
/** A reference of the caller's own administration. */
export const Kenmerk = maak(tekst(GRENZEN.kenmerk, NIEMAND_IN_KENMERK));

export const Taakveld = maak({
  regels: [
    regel(
      'taakveld',
      'Geef een taakveld van Iv3, zoals 6.1 of 6.711.',
      (waarde) => typeof waarde === 'string' && TAAKVELD_PATROON.test(waarde),
    ),
  ],
  schema: { type: 'string', pattern: TAAKVELD_PATROON.source, example: '6.3' },
});

/** The revisie of an event of the boek. */
export const Revisie = maak({
  regels: [
    regel(
      'revisie',
      'Geef een revisie: een heel getal van 0 of meer.',
      (waarde) => Number.isSafeInteger(waarde) && (waarde as number) >= 0,
    ),
  ],
  schema: { type: 'integer', minimum: 0, example: 12 },
});

export const Jaar = maak({
  regels: [
    regel(
      'jaar',
      'Geef een jaar van 1900 tot en met 2999.',
      (waarde) => Number.isSafeInteger(waarde) && (waarde as number) >= 1900 && (waarde as number) <= 2999,
    ),
  ],
  schema: { type: 'integer', minimum: 1900, maximum: 2999, example: 2025 },
});

export const Aantal = maak({
  regels: [
    regel(
      'aantal',
      'Geef een heel getal van 0 of meer, hoogstens een miljard.',
      (waarde) => Number.isSafeInteger(waarde) && (waarde as number) >= 0 && (waarde as number) <= 1_000_000_000,
    ),
  ],
  schema: { type: 'integer', minimum: 0, maximum: 1_000_000_000, example: 40 },
});

export const JaNee = maak({
  regels: [regel('ja-nee', 'Geef true of false.', (waarde) => typeof waarde === 'boolean')],
  schema: { type: 'boolean' },
});

/** A whole number as text, as a query has it. */
export const Getal = (laagste: number, hoogste: number, opties: Opties): PropertyDecorator =>
  maak({
    regels: [
      regel('getal', `Geef een heel getal van ${laagste} tot en met ${hoogste}.`, (waarde) => {
        if (typeof waarde !== 'string' || !/^\d{1,15}$/.test(waarde)) return false;
        return Number(waarde) >= laagste && Number(waarde) <= hoogste;
      }),
    ],
    schema: { type: 'integer', minimum: laagste, maximum: hoogste },
  })(opties);

/** Words to look for, or a cursor. */
export const Zoektekst = maak(tekst(GRENZEN.zoektekst, NIEMAND_IN_ZOEKTEKST));

/** One of a few words. */
export const Keuze = (keuzen: readonly string[], opties: Opties): PropertyDecorator =>
  maak({
    regels: [regel('keuze', `Kies uit: ${keuzen.join(', ')}.`, (waarde) => keuzen.includes(waarde as string))],
    schema: { type: 'string', enum: [...keuzen] },
  })(opties);
