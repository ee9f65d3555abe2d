import { dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import { inJaar } from '../preventie/afspraakzoeken.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Lopendeinleg, Mandaat, Signaal, Team, Trekking, Trekkingstaat } from '../toestand/wijkteam.js';

/** The day of a decision by our own clock, kept within the year of the boek: what has no money counts on it. */
export const dagVan = (toestand: Toestand, op: Moment): Datum => inJaar(toestand, dagInAmsterdam(op));

/** Each gives the part that is meant, or refuses when the boek does not have it. */
export function team(toestand: Toestand, id: string): Team {
  return (
    toestand.wijkteam.teams.lees(id) ?? weiger('onbekend-team', `Team ${id} staat niet in dit boek.`, { team: id })
  );
}

export function mandaat(toestand: Toestand, id: string): Mandaat {
  return (
    toestand.wijkteam.mandaten.lees(id) ??
    weiger('onbekend-mandaat', `Mandaat ${id} staat niet in dit boek.`, { mandaat: id })
  );
}

export const geenTrekking = (id: string): never =>
  weiger('onbekende-trekking', `Trekking ${id} staat niet in dit boek.`, { trekking: id });

export const trekking = (toestand: Toestand, id: string): Trekking =>
  toestand.wijkteam.trekkingen.lees(id) ?? geenTrekking(id);

const STAAT: Readonly<Record<Trekkingstaat, string>> = {
  aangevraagd: 'wacht op een collega',
  verstrekt: 'is verstrekt',
  afgewezen: 'is afgewezen',
  ingetrokken: 'is ingetrokken',
  vervallen: 'is vervallen',
  teruggenomen: 'is teruggenomen',
};

/** The trekking, which must be in this state. */
export function trekkingIn(toestand: Toestand, id: string, staat: Trekkingstaat): Trekking {
  const gevonden = trekking(toestand, id);
  if (gevonden.staat !== staat)
    weiger('trekking-staat-past-niet', `Trekking ${id} ${STAAT[gevonden.staat]}; dit kan dan niet.`, {
      trekking: id,
      staat: gevonden.staat,
      mag: [staat],
    });
  return gevonden;
}

/** Refuses a day before the one on which the trekking counts. */
export function nietVoor(post: Trekking, boekdatum: Datum, telt = post.vanaf): void {
  if (boekdatum < telt)
    weiger('trekking-te-vroeg', `Trekking ${post.trekking} telt op ${telt}; dit kan niet op ${boekdatum}.`, {
      trekking: post.trekking,
      boekdatum,
      telt,
    });
}

export const geenSignaal = (id: string): never =>
  weiger('onbekend-signaal', `Signaal ${id} staat niet in dit boek.`, { signaal: id });

export const signaal = (toestand: Toestand, id: string): Signaal =>
  toestand.wijkteam.signalen.lees(id) ?? geenSignaal(id);

export function inleg(toestand: Toestand, id: string): Lopendeinleg {
  return (
    toestand.wijkteam.inleggen.lees(id) ??
    weiger('onbekende-inleg', `Inleg ${id} staat niet in dit boek.`, { inleg: id })
  );
}
