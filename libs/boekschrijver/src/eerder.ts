import { zouBotsen, type Toestand } from '@ontschot/boek';
import type { Ingediend } from './antwoord.js';
import type { Boekschrijvers } from './boekschrijvers.js';

const STELT_IN: ReadonlySet<string> = new Set(['budget-instellen', 'koker-instellen']);

/**
 * Says with each opdracht that sets up a budget or a koker whether the boek of the year before uses that name for something
 * else. Only once that one closes towards this boek, and until it was taken over: before, it is looked at when it closes.
 */
export async function metEerder<I extends Pick<Ingediend, 'opdracht'>>(
  schrijvers: Boekschrijvers,
  boek: string,
  opdrachten: readonly I[],
): Promise<readonly I[]> {
  if (!opdrachten.some(({ opdracht }) => STELT_IN.has(opdracht.soort))) return opdrachten;
  const uit = await schrijvers.bekijk(boek, vorigBoek);
  if (uit === undefined) return opdrachten;
  const oud = await schrijvers.bekijk(uit, (toestand) => toestand);
  if (oud.jaar.afsluiting?.naar !== boek) return opdrachten;
  return opdrachten.map((een) => {
    const botst = zouBotsen(oud, een.opdracht);
    return botst === undefined ? een : { ...een, opdracht: { ...een.opdracht, botst } };
  });
}

/** The boek of the year before, as long as this one did not take it over. */
const vorigBoek = ({ boek, jaar: { opening } }: Toestand): string | undefined =>
  boek === undefined || opening?.af === true ? undefined : `${boek.boek.slice(0, -4)}${boek.jaar - 1}`;
