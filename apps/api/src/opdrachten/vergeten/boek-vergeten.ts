import type { HuishoudenVergeten } from '@ontschot/boek';
import type { Antwoord, Boekschrijvers, Ingediend } from '@ontschot/boekschrijver';
import type { Teksten } from '@ontschot/teksten';

export const vraagtVergeten = ({ opdracht }: Ingediend): boolean => opdracht.soort === 'huishouden-vergeten';

/**
 * Books that a household is forgotten, and wipes what was written about it before the answer goes out: first the event,
 * so that who stops in between finds at the next start what to wipe. Again, or for who was forgotten already, it wipes
 * once more: a wipe that failed is not done with.
 */
export async function boekVergeten(
  schrijvers: Boekschrijvers,
  teksten: Teksten,
  boek: string,
  ingediend: Ingediend,
): Promise<Antwoord> {
  const [antwoord] = await schrijvers.dienIn(boek, [ingediend]);
  if (antwoord === undefined) throw new Error('een opdracht bleef zonder antwoord');
  const { huishouden } = ingediend.opdracht as HuishoudenVergeten;
  const alVergeten = antwoord.soort === 'geweigerd' && antwoord.weigering.code === 'huishouden-vergeten';
  if (antwoord.soort === 'geboekt' || alVergeten) teksten.vergeet({ huishouden });
  return antwoord;
}
