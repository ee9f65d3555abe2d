import { botsingen, volgendBoek } from '@ontschot/boek';
import type { Antwoord, Boekschrijvers, Ingediend } from '@ontschot/boekschrijver';
import { inStappen } from './stappen.js';

export const vraagtAfsluiting = ({ opdracht }: Ingediend): boolean => opdracht.soort === 'boek-afsluiten';

/** Closes a boek; looks in the next one first, where it is there, whether what comes over can stand there. */
export async function sluitAf(schrijvers: Boekschrijvers, boek: string, ingediend: Ingediend): Promise<Antwoord> {
  const oud = await schrijvers.bekijk(boek, (toestand) => toestand);
  const naar = volgendBoek(oud);
  const gevonden = naar === '' ? [] : await schrijvers.bekijk(naar, (nieuw) => botsingen(oud, nieuw));
  const opdracht = { ...ingediend.opdracht, ...(gevonden.length > 0 && { botsingen: gevonden }) };
  return inStappen(schrijvers, boek, { ...ingediend, opdracht }, ({ jaar: { afsluiting } }) =>
    afsluiting?.af === true ? afsluiting.revisie : undefined,
  );
}
