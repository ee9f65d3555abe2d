import type { Opdracht } from '../besluiten/besluit.js';
import { geenSchuldregeling } from '../schuldenfonds/opzoeken.js';
import type { Toestand } from '../toestand/toestand.js';
import { geenVoucher } from '../vouchers/opzoeken.js';
import { alsLidOfAnder, isLid, type Lid } from './leden.js';
import { geenTrekking } from './opzoeken.js';

/** The fields by which an opdracht names something of a team, where that is, and how it is refused when it is not there. */
const VAN_EEN_TEAM = {
  trekking: { zoek: ({ wijkteam }: Toestand, id: string) => wijkteam.trekkingen.lees(id), geen: geenTrekking },
  voucher: { zoek: ({ wijkteam }: Toestand, id: string) => wijkteam.vouchers.lees(id), geen: geenVoucher },
  schuldregeling: {
    zoek: ({ schuldenfonds }: Toestand, id: string) => schuldenfonds.schuldregelingen.lees(id),
    geen: geenSchuldregeling,
  },
} as const;

/** What gives the thing its name, instead of naming one that is there. */
const NIEUW: ReadonlySet<string> = new Set(['trekken', 'voucher-uitgeven', 'schuldregeling-aanvragen']);

/**
 * Refuses to a member of a team whatever is of another team, before anything else is said about it and in the very words
 * for what is not there: a refusal does not tell that it exists. Who asks for the municipality has no `door`.
 */
export function alleenEigenTeam(toestand: Toestand, opdracht: Opdracht): void {
  const { door, wijken = [] } = opdracht as Opdracht & Partial<Lid>;
  if (door === undefined || NIEUW.has(opdracht.soort)) return;
  for (const [veld, { zoek, geen }] of Object.entries(VAN_EEN_TEAM)) {
    const id = (opdracht as unknown as Readonly<Record<string, unknown>>)[veld];
    if (typeof id !== 'string') continue;
    const { team: naam = '' } = zoek(toestand, id) ?? {};
    const team = toestand.wijkteam.teams.lees(naam);
    if (team === undefined || !isLid(toestand, team, { door, wijken })) geen(id);
  }
}

/** As `alleenEigenTeam`, and what was given its name then is of the team that it was asked for. */
export function nogVanTeam(toestand: Toestand, opdracht: Opdracht): void {
  alleenEigenTeam(toestand, opdracht);
  const { team, ...wie } = opdracht as Opdracht & Partial<Lid> & { readonly team?: string };
  if (team !== undefined && NIEUW.has(opdracht.soort)) alsLidOfAnder(toestand, team, wie);
}
