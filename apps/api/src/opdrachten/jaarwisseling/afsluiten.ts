import { botsingen, volgendBoek } from '@ontschot/boek';
import type { Antwoord, Boekschrijvers, Ingediend } from '@ontschot/boekschrijver';
import { inStappen } from './stappen.js';

export const vraagtAfsluiting = ({ opdracht }: Ingediend): boolean => opdracht.soort === 'boek-afsluiten';

/** What the boek of the next year, where it is there already, uses for something else than this one. */
export async function botsingenVan(schrijvers: Boekschrijvers, boek: string): Promise<string[]> {
  const oud = await schrijvers.bekijk(boek, (toestand) => toestand);
  const naar = volgendBoek(oud);
  return naar === '' ? [] : schrijvers.bekijk(naar, (nieuw) => botsingen(oud, nieuw));
}

/** Closes a boek; looks in the next one first, where it is there, whether what comes over can stand there. */
export async function sluitAf(schrijvers: Boekschrijvers, boek: string, ingediend: Ingediend): Promise<Antwoord> {
  const gevonden = await botsingenVan(schrijvers, boek);
  const opdracht = { ...ingediend.opdracht, ...(gevonden.length > 0 && { botsingen: gevonden }) };
  return inStappen(schrijvers, boek, { ...ingediend, opdracht }, ({ jaar: { afsluiting } }) =>
    afsluiting?.af === true ? afsluiting.revisie : undefined,
  );
}
