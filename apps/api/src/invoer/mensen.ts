import { isRegelTekst } from '@ontschot/kern';
import { isPseudoniem, PSEUDONIEM_PATROON } from '../beveiliging/pseudoniem.js';
import { GRENZEN } from '../grenzen.js';
import { maak, regel } from './maak-veld.js';
import { NIEMAND_IN_TEKST } from './personen.js';

/** One sentence about people, that is kept encrypted and outside the boek. It may name somebody, and never by a number. */
export const Zin = maak({
  regels: [
    regel('tekst', `Geef één regel gewone tekst, niet leeg en hoogstens ${GRENZEN.zin} tekens.`, (waarde) =>
      isRegelTekst(waarde, GRENZEN.zin),
    ),
    ...NIEMAND_IN_TEKST,
  ],
  schema: { type: 'string', minLength: 1, maxLength: GRENZEN.zin },
});

/** The pseudonym under which somebody asks: `sub` of their token. */
export const Pseudoniem = maak({
  regels: [regel('pseudoniem', 'Geef het pseudoniem uit het token, zonder spaties en zonder @.', isPseudoniem)],
  schema: { type: 'string', pattern: PSEUDONIEM_PATROON.source, example: 'demo-wijkteam-1' },
});

const MEESTE = 10_000;

/** A whole number of one or more. */
export const Hoeveelheid = maak({
  regels: [
    regel(
      'aantal',
      `Geef een heel getal van 1 tot en met ${MEESTE}.`,
      (waarde) => Number.isSafeInteger(waarde) && (waarde as number) >= 1 && (waarde as number) <= MEESTE,
    ),
  ],
  schema: { type: 'integer', minimum: 1, maximum: MEESTE, example: 40 },
});
