import type { Toestand } from '@ontschot/boek';
import type { Antwoord, Boekschrijvers, Ingediend } from '@ontschot/boekschrijver';

/** More steps than any boek takes; who goes on longer would go on for ever. */
const MEESTE_STAPPEN = 10_000;

/**
 * Books an opdracht that takes as many appends as it needs, the first under its own id and each next under one that is
 * derived from it. Whoever stops in between gives it again: what was booked gives its answer, and it goes on from there.
 * The answer is that of the last step, or of the first that did not succeed.
 */
export async function inStappen(
  schrijvers: Boekschrijvers,
  boek: string,
  ingediend: Ingediend,
  /** The revisie of its last event, once all of it was written. */
  einde: (toestand: Toestand) => number | undefined,
): Promise<Antwoord> {
  let vorige = '';
  for (let stap = 0; stap < MEESTE_STAPPEN; stap += 1) {
    const { herkomst } = ingediend;
    // A tilde is in no id of a caller, so nobody can take it.
    const id = stap === 0 ? herkomst.id : `${herkomst.id}~${stap}`;
    const [antwoord] = await schrijvers.dienIn(boek, [{ ...ingediend, herkomst: { ...herkomst, id } }]);
    if (antwoord === undefined) throw new Error('een opdracht bleef zonder antwoord');
    if (antwoord.soort !== 'geboekt') return antwoord;
    // Only the last step made it so: a repeat runs through those that were booked before.
    const af = await schrijvers.bekijk(boek, einde);
    if (af !== undefined && antwoord.revisie >= af) return antwoord;
    const wat = inhoudVan(antwoord);
    if (wat === vorige) break;
    vorige = wat;
  }
  throw new Error(`de jaarwisseling van ${boek} komt niet tot een einde`);
}

/** What a step wrote, but for its number: two in a row alike means that it does not get on, and would go on for ever. */
const inhoudVan = ({ gebeurtenissen }: Extract<Antwoord, { soort: 'geboekt' }>): string =>
  JSON.stringify(gebeurtenissen.map(({ type, gegevens }) => ({ type, gegevens: { ...gegevens, deel: undefined } })));
