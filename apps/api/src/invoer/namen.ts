import { bevatBsn, isId } from '@ontschot/kern';
import { maak, regel, type Opties } from './maak-veld.js';
import { NIEMAND_IN_NAAM } from './personen.js';
import type { Regel } from './veld.js';

/** Whether it may be the code of a household: nothing that can be a person's number, and nothing with a meaning. */
const isHuishouden = (waarde: unknown): boolean =>
  typeof waarde === 'string' && /^hh-[a-z0-9-]{1,61}$/.test(waarde) && !bevatBsn(waarde);

/** The code of a household. */
export const Huishouden = maak({
  regels: [regel('huishouden', 'Geef de code van een huishouden, zoals zij bij het opnemen is gegeven.', isHuishouden)],
  schema: { type: 'string', pattern: '^hh-[a-z0-9-]{1,61}$', example: 'hh-4k7p2wq9xz3mf6tb' },
});

/** A list of strings, each once, not empty, at most `hoogstens` long. */
const lijstVan =
  (code: string, wat: string, is: (waarde: unknown) => boolean, ookNog: readonly Regel[] = []) =>
  (hoogstens: number, opties: Opties): PropertyDecorator =>
    maak({
      regels: [
        regel(
          code,
          `Geef een lijst van 1 tot en met ${hoogstens} ${wat}, elk één keer.`,
          (waarde) =>
            Array.isArray(waarde) &&
            waarde.length > 0 &&
            waarde.length <= hoogstens &&
            new Set(waarde).size === waarde.length &&
            waarde.every(is),
        ),
        ...ookNog,
      ],
      schema: { type: 'string', isArray: true, minItems: 1, maxItems: hoogstens, uniqueItems: true },
      hoogstens,
    })(opties);

/** Names of parts of the boek. */
export const Namen = lijstVan('namen', 'namen', isId, NIEMAND_IN_NAAM);
/** Codes of households. */
export const Huishoudens = lijstVan('huishoudens', 'codes van huishoudens', isHuishouden);
