import type { Stilstand } from './deelnemer.js';
import type { Voortgang } from './voortgang.js';

export interface ProjectieStand {
  readonly naam: string;
  readonly versie: number;
  readonly positie: number;
  readonly staat: 'bij' | 'loopt-in' | 'staat-stil';
  readonly stilstand?: Stilstand;
}

/** Whether questions can be answered; `reden` says, in a sentence for whoever keeps the service, why not. */
export interface Gereedheid {
  readonly gereed: boolean;
  readonly reden?: string;
  /** The same for anybody: without what a program or a server said, which may name machines; the log has that. */
  readonly openbaar?: string;
  /** Positions between the last projection and where the store was known to be: at least as many as events. */
  readonly achterstand: number;
  readonly projecties: readonly ProjectieStand[];
}

/** What the engine knows of its connection to the store. */
export interface Verbinding {
  readonly gestart: boolean;
  /** Why the subscription is away, if it is. */
  readonly storing: string | undefined;
  /** Head of the store when the subscription was last taken up. */
  readonly doel: number;
}

export function beoordeel(voortgang: Voortgang, { gestart, storing, doel }: Verbinding): Gereedheid {
  const kop = Math.max(doel, voortgang.stroom);
  const projecties = voortgang.deelnemers.map(({ projectie: { naam, versie }, positie, stilstand }): ProjectieStand => {
    const staat = stilstand ? 'staat-stil' : positie < kop ? 'loopt-in' : 'bij';
    return { naam, versie, positie, staat, ...(stilstand && { stilstand }) };
  });
  const niet = redenVan(projecties, gestart, storing);
  const achterstand = kop - Math.min(...projecties.map(({ positie }) => positie));
  return { gereed: niet === undefined, ...niet, achterstand, projecties };
}

type Redenen = Required<Pick<Gereedheid, 'reden' | 'openbaar'>>;

const IN_HET_LOG = 'de oorzaak staat in het log';

function redenVan(projecties: readonly ProjectieStand[], gestart: boolean, storing?: string): Redenen | undefined {
  if (!gestart) return zelfde('het leesmodel is niet gestart');
  for (const { naam, stilstand } of projecties)
    if (stilstand !== undefined) {
      const { boek, revisie, type, melding } = stilstand;
      const waar = boek === undefined ? '' : ` bij revisie ${String(revisie)} (${String(type)}) van ${boek}`;
      const stil = `projectie ${naam} staat stil`;
      return { reden: `${stil}${waar}: ${melding}`, openbaar: `${stil}; ${IN_HET_LOG}` };
    }
  const weg = 'de gebeurtenissen zijn niet te volgen';
  if (storing !== undefined) return { reden: `${weg}: ${storing}`, openbaar: `${weg}; ${IN_HET_LOG}` };
  const achter = projecties.filter(({ staat }) => staat === 'loopt-in').map(({ naam }) => naam);
  return achter.length === 0 ? undefined : zelfde(`nog niet bij: ${achter.join(', ')}`);
}

const zelfde = (reden: string): Redenen => ({ reden, openbaar: reden });
