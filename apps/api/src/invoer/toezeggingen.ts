import { HOOGSTENS_DOORGEGEVEN } from '@ontschot/boek';
import { maak, regel } from './maak-veld.js';
import { NIEMAND_IN_NAAM } from './personen.js';

/** Names that the boek makes: of a part (`<vaststelling>~<number>`), and of what it takes from one koker. */
const AANDEEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}~\d{1,4}$/;
/** After it who got some of it by agreement, each from the one before. */
const TOEZEGGING = new RegExp(
  `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}~\\d{1,4}(~[A-Za-z0-9][A-Za-z0-9._-]{0,63}){1,${1 + HOOGSTENS_DOORGEGEVEN}}$`,
);

const past =
  (patroon: RegExp) =>
  (waarde: unknown): boolean =>
    typeof waarde === 'string' && patroon.test(waarde);

export const Aandeel = maak({
  regels: [regel('aandeel', 'Geef de naam van een aandeel, zoals voordeur-2025~1.', past(AANDEEL)), ...NIEMAND_IN_NAAM],
  schema: { type: 'string', pattern: AANDEEL.source, example: 'voordeur-2025~1' },
});

export const Toezegging = maak({
  regels: [
    regel('toezegging', 'Geef de naam van een toezegging, zoals voordeur-2025~1~opvang.', past(TOEZEGGING)),
    ...NIEMAND_IN_NAAM,
  ],
  schema: { type: 'string', pattern: TOEZEGGING.source, example: 'voordeur-2025~1~opvang' },
});
