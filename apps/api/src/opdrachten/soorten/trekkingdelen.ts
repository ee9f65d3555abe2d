import { doelBij, type Leeftijdsgroep, type Opdracht, type Vraagsoort } from '@ontschot/boek';
import type { Rol } from '../../beveiliging/identiteit.js';
import { maak, regel } from '../../invoer/maak-veld.js';
import { NIEMAND_IN_NAAM } from '../../invoer/personen.js';
import { Id } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export const VAN_HET_TEAM: readonly Rol[] = ['wijkteam'];
export const GROEP = 'Wijkteams';

/** Who asks, and in which wijken: out of the token. Somebody who is of no team asks for the municipality. */
export const alsLid: NonNullable<OpdrachtHttp['vulAan']> = (opdracht, { afzender, wijken }, rol) =>
  rol === 'wijkteam' ? ({ ...opdracht, door: afzender, wijken: [...wijken] } as Opdracht) : opdracht;

/** What a team says of a trekking instead of its doel. */
interface ZonderDoel {
  readonly vraagsoort?: Vraagsoort;
  readonly leeftijdsgroep?: Leeftijdsgroep;
}

/** The boek gets the doel itself, however it was said: so what is booked or refused does not change when the list does. */
export function metDoel(opdracht: Opdracht): Opdracht {
  const { leeftijdsgroep, ...rest } = opdracht as Opdracht & ZonderDoel;
  if (leeftijdsgroep === undefined || rest.vraagsoort === undefined) return opdracht;
  return { ...rest, doel: doelBij(rest.vraagsoort, leeftijdsgroep) } as Opdracht;
}

/** Something that moves the money of one trekking. */
export class OverTrekkingInvoer extends BewegingInvoer {
  @Id({ uitleg: 'De trekking.', voorbeeld: 'paspoort-hakan' }) trekking!: string;
}

const SIGNAAL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}~[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The name that the boek gives a signal: `<trekking>~<koker>`. */
export const Signaal = maak({
  regels: [
    regel(
      'signaal',
      'Geef de naam van een signaal, zoals paspoort~bijstand.',
      (waarde) => typeof waarde === 'string' && SIGNAAL.test(waarde),
    ),
    ...NIEMAND_IN_NAAM,
  ],
  schema: { type: 'string', pattern: SIGNAAL.source, example: 'koffieochtend~opvang' },
});
