import type { Leeftijdsgroep, Trekkingstaat, Trekkingvorm, Vraagsoort } from '@ontschot/boek';

/** What a team calls what it gives. */
export const VORM: Readonly<Record<Trekkingvorm, string>> = {
  gift: 'Gift',
  voorschot: 'Voorschot',
  collectief: 'Voor een groep',
};

export const STAAT: Readonly<Record<Trekkingstaat, string>> = {
  aangevraagd: 'wacht op een collega',
  verstrekt: 'gegeven',
  afgewezen: 'afgewezen door een collega',
  ingetrokken: 'ingetrokken',
  vervallen: 'verlopen: niemand keek op tijd',
  teruggenomen: 'teruggedraaid',
};

export const VRAAGSOORT: Readonly<Record<Vraagsoort, string>> = {
  identiteitspapieren: 'Paspoort of andere papieren',
  schulden: 'Schulden',
  wonen: 'Wonen',
  'werk-en-inkomen': 'Werk en inkomen',
  vervoer: 'Vervoer',
  'kleding-en-spullen': 'Kleding en spullen',
  opvoeden: 'Kinderen en opvoeden',
  gezondheid: 'Gezondheid',
  ontmoeting: 'Elkaar ontmoeten',
  anders: 'Iets anders',
};

export const LEEFTIJD: Readonly<Record<Leeftijdsgroep, string>> = {
  volwassenen: 'Volwassenen',
  'gezinnen-jeugd': 'Een gezin met kinderen, of jongeren',
  ouderen: 'Ouderen',
};

/** The choices of a list, in the order in which they are written above. */
export const keuzesUit = <K extends string>(woorden: Readonly<Record<K, string>>): (readonly [K, string])[] =>
  Object.entries(woorden) as [K, string][];
