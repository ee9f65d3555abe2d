import type { Opdracht, Toestand } from '@ontschot/boek';
import type { Antwoord, Boekschrijvers, Ingediend } from '@ontschot/boekschrijver';
import { canoniek } from '@ontschot/kern';

/** An opdracht about one household that holds in each boek that has the same household, or the same inzage. */
type OverHuishouden = Opdracht & { readonly huishouden: string; readonly inzage?: string; readonly zelf?: true };

/** By kind the refusal that says that it was done here before: then it may still be to be done elsewhere. */
const AL_GEDAAN: Readonly<Record<string, string>> = {
  'huishouden-vergeten': 'huishouden-vergeten',
  'inzage-intrekken': 'inzage-ingetrokken',
};

export const geldtOokErnaast = ({ opdracht }: Ingediend): boolean => opdracht.soort in AL_GEDAAN;

const ervoor = ({ jaar: { opening } }: Toestand): string | undefined => opening?.uit;
const erna = ({ jaar: { afsluiting } }: Toestand): string | undefined =>
  afsluiting?.af === true ? afsluiting.naar : undefined;

/**
 * Does in the boeken of the years before and after what was done in this one: that a household is forgotten, where its code
 * is, and that an inzage ends, where it came over or came from. The right is of the people, whatever boek they name. Who
 * stops in between gives it again, also under another id, and the rest is done. The answer stays that of this boek.
 */
export async function ookErnaast(
  schrijvers: Boekschrijvers,
  boek: string,
  ingediend: Ingediend,
  antwoord: Antwoord,
): Promise<Antwoord> {
  const { opdracht, herkomst } = ingediend;
  const al = antwoord.soort === 'geweigerd' && antwoord.weigering.code === AL_GEDAAN[opdracht.soort];
  if (antwoord.soort !== 'geboekt' && !al) return antwoord;
  const hier = await schrijvers.bekijk(boek, (toestand) => toestand);
  for (const ander of [...(await reeks(schrijvers, hier, ervoor)), ...(await reeks(schrijvers, hier, erna))]) {
    const moet = await schrijvers.bekijk(ander, (daar) => isDaarOok(hier, daar, opdracht as OverHuishouden));
    if (!moet) continue;
    // A tilde is in no id of a caller, so nobody can have taken it there.
    const id = `${herkomst.id}~${boek}`;
    const [daar] = await schrijvers.dienIn(ander, [{ ...ingediend, herkomst: { ...herkomst, id } }]);
    // Refused so, another was first, between the look and the decision.
    const klaar =
      daar?.soort === 'geboekt' || (daar?.soort === 'geweigerd' && daar.weigering.code === AL_GEDAAN[opdracht.soort]);
    if (!klaar) throw new Error(`in boek ${ander} is ${opdracht.soort} niet gelukt`);
  }
  return antwoord;
}

/** The names of the boeken that follow from this one, step by step. */
async function reeks(
  schrijvers: Boekschrijvers,
  hier: Toestand,
  stap: (toestand: Toestand) => string | undefined,
): Promise<string[]> {
  const namen: string[] = [];
  for (let naam = stap(hier); naam !== undefined; naam = await schrijvers.bekijk(naam, stap)) namen.push(naam);
  return namen;
}

function isDaarOok(hier: Toestand, daar: Toestand, { huishouden, inzage, zelf }: OverHuishouden): boolean {
  if (inzage === undefined)
    return daar.preventie.huishoudens.heeft(huishouden) && !daar.wijkteam.vergeten.heeft(huishouden);
  const [een, ander] = [hier, daar].map(({ wijkteam }) => wijkteam.inzages.lees(inzage));
  if (een === undefined || ander === undefined || ander.ingetrokken || (zelf === true && ander.grond !== undefined))
    return false;
  // One of the same name that this boek gave itself is another one.
  return (['huishouden', 'aan', 'doelbinding', 'totEnMet'] as const).every(
    (veld) => canoniek(een[veld]) === canoniek(ander[veld]),
  );
}
