import type { Lidstand, Mandaatinhoud, Team, Teamlid } from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';
import type { Stap } from './lezen.js';

/** A team as its events tell it; undefined when none of them counts. */
export function teamVan(stappen: readonly Stap[]): Team | undefined {
  const laatste = stappen.findLast(({ type, telt }) => telt && type === 'team-ingesteld.v1');
  if (laatste === undefined) return undefined;
  const { team, naam, wijk } = laatste.gegevens as unknown as Team;
  return { team, naam, wijk };
}

/** Who was put on the team or taken off it, as was said last, by pseudonym. */
export function ledenVan(stappen: readonly Stap[]): Map<string, Lidstand> {
  const leden = new Map<string, Lidstand>();
  for (const { type, telt, gegevens } of stappen)
    if (telt && type.startsWith('teamlid-'))
      leden.set((gegevens as unknown as Teamlid).lid, type === 'teamlid-aangemeld.v1' ? 'aangemeld' : 'afgemeld');
  return leden;
}

export interface Mandaatstand extends Mandaatinhoud {
  readonly ingetrokken: boolean;
  /** Why it was taken back. */
  readonly reden?: string;
  /** How many times it was recorded: the first, and every change. */
  readonly versie: number;
  /** Of the event that wrote it down last. */
  readonly revisie: number;
}

/** Whether something can be granted under it on that day. */
export const geldtOp = ({ ingetrokken, geldigVan, geldigTotEnMet }: Mandaatstand, dag: Datum): boolean =>
  !ingetrokken && geldigVan <= dag && dag <= geldigTotEnMet;

/**
 * A mandate as its events tell it; undefined when there are none. What was recorded first is there from the beginning,
 * within its own dates, for it decides on what counts earlier too; a change or an end is from its own day on.
 */
export function mandaatVan(stappen: readonly Stap[]): Mandaatstand | undefined {
  let stand: Mandaatstand | undefined;
  for (const { type, telt, gegevens, revisie } of stappen) {
    if (!telt && stand !== undefined) continue;
    if (type === 'mandaat-vastgelegd.v1') {
      const { boekdatum: _, ...inhoud } = gegevens as unknown as Mandaatinhoud & { boekdatum: string };
      stand = { ...inhoud, ingetrokken: false, versie: (stand?.versie ?? 0) + 1, revisie };
    } else if (stand !== undefined) stand = { ...stand, ingetrokken: true, reden: String(gegevens['reden']), revisie };
  }
  return stand;
}
