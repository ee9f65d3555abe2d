import { GROOTSTE_BEDRAG, isEurocent } from '@ontschot/kern';
import { GETAL_PATROON, isGetal } from '@ontschot/regels';
import { maak, regel, type Opties } from './maak-veld.js';
import type { Veldsoort } from './veld.js';

const PROCENT_PATROON = GETAL_PATROON.source.replace('-?', '');
const isProcent = (waarde: unknown): boolean => isGetal(waarde) && !(waarde as string).startsWith('-');

/** A number as text, exact: `7.5`. */
export const Getaltekst = maak({
  regels: [regel('getal', 'Geef een getal als tekst, zoals "7.5": negen cijfers voor de punt, zes erna.', isGetal)],
  schema: { type: 'string', pattern: GETAL_PATROON.source, example: '7.5' },
});

const procent: Veldsoort = {
  regels: [regel('procent', 'Geef een percentage als tekst, zoals "30" of "2.35", van nul of meer.', isProcent)],
  schema: { type: 'string', pattern: PROCENT_PATROON, example: '30' },
};

/** A percentage as text. */
export const Procent = maak(procent);

/** A list of percentages, that may be empty. */
export const Procenten = (hoogstens: number, opties: Opties): PropertyDecorator =>
  maak({
    regels: [
      regel(
        'procenten',
        `Geef een lijst van hoogstens ${hoogstens} percentages als tekst, zoals ["100", "75"].`,
        (waarde) => Array.isArray(waarde) && waarde.length <= hoogstens && waarde.every(isProcent),
      ),
    ],
    schema: { type: 'array', items: { type: 'string', pattern: PROCENT_PATROON }, maxItems: hoogstens },
    hoogstens,
  })(opties);

/** An amount in whole eurocents of zero or more. */
export const BedragOfNul = maak({
  regels: [
    regel(
      'bedrag',
      'Geef een heel aantal eurocenten, van nul tot en met honderd miljard euro.',
      (waarde) => isEurocent(waarde) && waarde >= 0,
    ),
  ],
  schema: { type: 'integer', minimum: 0, maximum: GROOTSTE_BEDRAG, example: 2_500_000 },
});

const HOOGSTE_VERSIE = 1_000_000;

/** Which version of a part that has versions. */
export const Versie = maak({
  regels: [
    regel(
      'versie',
      'Geef een versie: een heel getal van 1 of meer.',
      (waarde) => Number.isSafeInteger(waarde) && (waarde as number) >= 1 && (waarde as number) <= HOOGSTE_VERSIE,
    ),
  ],
  schema: { type: 'integer', minimum: 1, maximum: HOOGSTE_VERSIE, example: 1 },
});
