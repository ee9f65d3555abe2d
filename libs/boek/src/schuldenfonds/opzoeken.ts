import { dagenLater, type Datum, type Moment } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import { inBoekjaar } from '../besluiten/tijd.js';
import type { Schuld, Schuldregeling, Schuldregelingstaat } from '../toestand/schuldenfonds.js';
import type { Toestand } from '../toestand/toestand.js';
import { dagVan } from '../wijkteam/opzoeken.js';

/** In how many days after the application the debts are to be taken over: four weeks (design 5). */
export const TERMIJN_IN_DAGEN = 28;

/** The last day on which a takeover is in time, of what was applied for on that day. */
export const uiterlijkVan = ({ aangevraagdOp }: Pick<Schuldregeling, 'aangevraagdOp'>): Datum =>
  dagenLater(aangevraagdOp, TERMIJN_IN_DAGEN);

/** The same of one debt: of one that turned up after the plan the four weeks run from the day on which it did. */
export const uiterlijkVoor = (regeling: Schuldregeling, { uiterlijk = uiterlijkVan(regeling) }: Schuld): Datum =>
  uiterlijk;

/** The day of a step that moves no money: as the opdracht says, within the year, or else today by our own clock. */
export function stapdag(toestand: Toestand, { boekdatum }: { readonly boekdatum?: Datum }, op: Moment): Datum {
  if (boekdatum === undefined) return dagVan(toestand, op);
  inBoekjaar(toestand, boekdatum);
  return boekdatum;
}

export const geenSchuldregeling = (id: string): never =>
  weiger('onbekende-schuldregeling', `Schuldregeling ${id} staat niet in dit boek.`, { schuldregeling: id });

/** Each gives the part that is meant, or refuses when it is not there. */
export function schuldregeling(toestand: Toestand, id: string): Schuldregeling {
  return toestand.schuldenfonds.schuldregelingen.lees(id) ?? geenSchuldregeling(id);
}

export function schuld({ schuldregeling: id, schulden }: Schuldregeling, naam: string): Schuld {
  return (
    schulden.find((een) => een.schuld === naam) ??
    weiger('onbekende-schuld', `Schuld ${naam} is bij schuldregeling ${id} niet geïnventariseerd.`, {
      schuldregeling: id,
      schuld: naam,
    })
  );
}

const STAAT: Readonly<Record<Schuldregelingstaat, string>> = {
  aangevraagd: 'heeft nog geen aflosplan',
  loopt: 'loopt al volgens een aflosplan',
  beeindigd: 'is beëindigd',
};

/** The schuldregeling, which must be in one of these states. */
export function schuldregelingIn(
  toestand: Toestand,
  id: string,
  ...mag: readonly Schuldregelingstaat[]
): Schuldregeling {
  const gevonden = schuldregeling(toestand, id);
  if (!mag.includes(gevonden.staat))
    weiger('schuldregeling-staat-past-niet', `Schuldregeling ${id} ${STAAT[gevonden.staat]}; dit kan dan niet.`, {
      schuldregeling: id,
      staat: gevonden.staat,
      mag,
    });
  return gevonden;
}

/** The schuldregeling of a debt that is listed or taken over: a plan is no end of that, the end of the whole is. */
export function schuldregelingOpen(toestand: Toestand, id: string): Schuldregeling {
  const gevonden = schuldregeling(toestand, id);
  const { staat } = gevonden;
  if (staat !== 'beeindigd') return gevonden;
  const uitleg = `Schuldregeling ${id} is beëindigd; vraag voor deze schuld een nieuwe schuldregeling aan.`;
  return weiger('schuldregeling-staat-past-niet', uitleg, { schuldregeling: id, staat, mag: ['aangevraagd', 'loopt'] });
}

/** Refuses a day before the one from which it can count. */
export function nietVoor(regeling: Schuldregeling, boekdatum: Datum, telt = regeling.vanaf): void {
  if (boekdatum < telt)
    weiger('schuldregeling-te-vroeg', `Dit kan niet op ${boekdatum}: wat eraan voorafging telt op ${telt}.`, {
      schuldregeling: regeling.schuldregeling,
      boekdatum,
      telt,
    });
}
