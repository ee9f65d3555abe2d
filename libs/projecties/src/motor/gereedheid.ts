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
  const reden = redenVan(projecties, gestart, storing);
  const achterstand = kop - Math.min(...projecties.map(({ positie }) => positie));
  return { gereed: reden === undefined, ...(reden !== undefined && { reden }), achterstand, projecties };
}

function redenVan(projecties: readonly ProjectieStand[], gestart: boolean, storing?: string): string | undefined {
  if (!gestart) return 'het leesmodel is niet gestart';
  for (const { naam, stilstand } of projecties)
    if (stilstand !== undefined) {
      const { boek, revisie, type, melding } = stilstand;
      const waar = boek === undefined ? '' : ` bij revisie ${String(revisie)} (${String(type)}) van ${boek}`;
      return `projectie ${naam} staat stil${waar}: ${melding}`;
    }
  if (storing !== undefined) return `de gebeurtenissen zijn niet te volgen: ${storing}`;
  const achter = projecties.filter(({ staat }) => staat === 'loopt-in').map(({ naam }) => naam);
  return achter.length === 0 ? undefined : `nog niet bij: ${achter.join(', ')}`;
}
