import type { Mandaatoverzicht, Teamoverzicht, Trekkingstand } from '@ontschot/projecties';
import { useVraag } from '../../api/gebruik.js';
import type { Boek } from '../werkplek.js';

/** A trekking as the API shows it to a team: without kokers and pseudonyms, and with whether it is one's own. */
export type Teamtrekking = Omit<Trekkingstand, 'kleuren' | 'gevraagdDoor' | 'meegekekenDoor' | 'voorliggend'> & {
  readonly eigen: boolean;
  readonly meegekeken: boolean;
};

export interface Trekkingenlijst {
  readonly trekkingen: readonly Teamtrekking[];
  readonly volgende: unknown;
}

type Team = Pick<Teamoverzicht, 'team' | 'naam' | 'wijk'>;

/** The highest number that a page can hold; a team has fewer teams, and fewer things to do. */
const ALLE = { aantal: 500 };

export const padVan = ({ boek }: Boek): string => `boeken/${boek}`;

export const useTeams = (boek: Boek) => useVraag<{ readonly teams: readonly Team[] }>(`${padVan(boek)}/teams`, ALLE);

export const useMandaten = (boek: Boek) =>
  useVraag<{ readonly mandaten: readonly Mandaatoverzicht[] }>(`${padVan(boek)}/mandaten`, {
    ...ALLE,
    op: boekdag(boek),
  });

/** The trekkingen of one's teams, the last one first. */
export const useTrekkingen = (boek: Boek, velden: Readonly<Record<string, string>>) =>
  useVraag<Trekkingenlijst>(`${padVan(boek)}/trekkingen`, { ...ALLE, ...velden });

/** Today on the calendar of this device, or the last day of the boek once its year is over (the first, before it). */
export function boekdag({ jaar }: Boek): string {
  const nu = new Date();
  const vandaag = [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()]
    .map((deel) => String(deel).padStart(2, '0'))
    .join('-');
  const [eerste, laatste] = [`${jaar}-01-01`, `${jaar}-12-31`];
  return vandaag < eerste ? eerste : vandaag > laatste ? laatste : vandaag;
}
