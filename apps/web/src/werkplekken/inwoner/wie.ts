import type { Gegevens, Inzage } from './gegevens.js';

export const ROL: Readonly<Record<string, string>> = {
  inwoner: 'U zelf',
  wijkteam: 'Iemand van een wijkteam',
  controller: 'Een controller van de gemeente',
  auditor: 'Een auditor',
  beheerder: 'Een beheerder',
  aanbieder: 'Een aanbieder van hulp',
  financier: 'Iemand van wie betaalt',
};

/** To whom an inzage was given, by name. */
export const aanWie = ({ aan }: Inzage, { teams, organisaties }: Gegevens['namen']): string => {
  if (aan.team !== undefined) return teams[aan.team] ?? aan.team;
  if (aan.organisatie !== undefined) return organisaties[aan.organisatie] ?? aan.organisatie;
  return ROL[aan.rol] ?? aan.rol;
};

/** What somebody looked at, as one would say it. */
export const WAT: Readonly<Record<string, string>> = {
  kosten: 'wat uw huishouden kost',
  gegevens: 'alles over uw huishouden',
  uitdraai: 'de uitdraai van uw huishouden',
  inzages: 'wie mag meekijken',
  inzagelogboek: 'wie keek',
  zinnen: 'wat over u is opgeschreven',
  proef: 'wat het antwoord op een aanvraag voor u zou zijn',
};
