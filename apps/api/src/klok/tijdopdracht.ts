import type { Tijdopdracht } from '@ontschot/boek';
import { opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';

/**
 * Under which name what time asks for stands in the history. It holds a space, which no pseudonym of a token may: nobody
 * can ask anything in its name over HTTP, nor take an id that it will need.
 */
export const KLOK = 'de klok';

/** An opdracht of time as the writer takes it. The id is derived, so that it is the same on every node and after a restart. */
export const alsIngediend = ({ id, opdracht }: Tijdopdracht): Ingediend => ({
  herkomst: { id, afzender: KLOK, rol: 'dienst', hash: opdrachtHash(opdracht) },
  opdracht,
});
