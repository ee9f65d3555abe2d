import { past, type Mandaatinhoud } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { daggetal, datumVanGetal } from '../motor/dagen.js';
import { alleStappen, type Stap } from '../wijkteam/lezen.js';
import type { Bevindingregel, Dossier } from './dossier.js';
import type { Verstrekking } from './verstrekkingen.js';
import { ZELFDE_PERSOON } from './weigeringen.js';

/** What was done under a mandate, and what it held back. `mandaat` null: the team had none that was named. */
export interface Mandaatgebruik {
  readonly mandaat: string | null;
  readonly team: string | null;
  readonly gebruikt: { readonly aantal: number; readonly bedrag: Eurocent };
  readonly geweigerd: { readonly aantal: number; readonly bedrag: Eurocent };
  readonly perCode: readonly { readonly code: string; readonly aantal: number; readonly bedrag: Eurocent }[];
}

interface Weigering {
  readonly revisie: number;
  readonly bekend: number;
  readonly code: string;
  readonly opdracht: string;
  readonly team: string | null;
  readonly mandaat: string | null;
  readonly bedrag: Eurocent;
}

/** What was refused because of a mandate, for which team and under which mandate; never who asked. */
function weigeringen({ lees, peiling, verstrekkingen }: Dossier): Weigering[] {
  const { boek, bekendOp, op, opDatum } = peiling;
  const totEnMet = op === undefined ? bekendOp : Math.min(bekendOp, daggetal(opDatum));
  const perId = new Map(verstrekkingen.map((een) => [een.id, een]));
  return lees
    .sql<[string, number], Omit<Weigering, 'bedrag'> & { trekking: string | null; gevraagd: Eurocent | null }>(
      `SELECT revisie, bekend, code, opdracht, team, mandaat, trekking, gevraagd FROM rechtmatigheid_weigering
        WHERE boek = ? AND bekend <= ? ORDER BY revisie, nr`,
    )
    .all(boek, totEnMet)
    .map(({ trekking, gevraagd, ...rest }) => {
      const over = perId.get(trekking ?? '');
      const { team = null, mandaat = null } = over ?? {};
      const bedrag = gevraagd ?? over?.gevraagd ?? 0;
      return { ...rest, team: rest.team ?? team, mandaat: rest.mandaat ?? mandaat, bedrag };
    });
}

/** The refusals as findings: nothing was booked, so they are only told. Inside a question. */
export const mandaatweigering = (dossier: Dossier): Bevindingregel[] =>
  weigeringen(dossier).map(({ revisie, bekend, code, opdracht, team, mandaat, bedrag }) => ({
    code: ZELFDE_PERSOON.has(code) ? 'geweigerd-zelfde-persoon' : 'geweigerd-op-mandaat',
    ...{ onderdeel: mandaat ?? team ?? 'geen-mandaat', revisie, boekdatum: datumVanGetal(bekend), bedrag },
    toelichting: `${opdracht}: ${code}`,
  }));

/** The terms of a mandate as they were when an event was booked; undefined when it was not in force. */
function geldend(stappen: readonly Stap[], revisie: number): Mandaatinhoud | undefined {
  const laatste = stappen.findLast((stap) => stap.revisie < revisie);
  return laatste?.type === 'mandaat-vastgelegd.v1' ? (laatste.gegevens as unknown as Mandaatinhoud) : undefined;
}

function isBinnen(een: Verstrekking, mandaat: Mandaatinhoud | undefined): boolean {
  if (mandaat?.team !== een.team) return false;
  const { budgetten, doelen, perTrekking, geldigVan, geldigTotEnMet } = mandaat;
  return (
    een.gevraagd <= perTrekking &&
    budgetten.includes(een.budget) &&
    geldigVan <= een.boekdatum &&
    een.boekdatum <= geldigTotEnMet &&
    (doelen === undefined || doelen.some((patroon) => past(patroon, een.doel)))
  );
}

/**
 * What went out and is held against its mandate again, as it was when it was granted. Every opdracht is refused that does
 * not fit, so this finds something only when a boek did not come about by our decisions. Inside a question.
 */
export function mandaatOverschreden({ lees, peiling, verstrekkingen }: Dossier): Bevindingregel[] {
  const mandaten = new Map([...alleStappen(lees, 'mandaat', peiling)].map((stappen) => [stappen[0]?.id, stappen]));
  return verstrekkingen
    .filter((een) => een.bedrag > 0 && !isBinnen(een, geldend(mandaten.get(een.mandaat) ?? [], een.verleend)))
    .map((een) => ({
      ...{ code: 'mandaat-overschreden', onderdeel: een.mandaat, revisie: een.verleend, boekdatum: een.boekdatum },
      ...{ bedrag: een.bedrag, toelichting: `${een.soort} ${een.id}` },
    }));
}

/** Per mandate what went out under it and what it held back, by name. Inside a question. */
export function mandaten(dossier: Dossier): Mandaatgebruik[] {
  const rijen = new Map<string, Rij>();
  const van = (mandaat: string | null, team: string | null): Rij => {
    const sleutel = mandaat ?? `~${team ?? ''}`;
    let rij = rijen.get(sleutel);
    if (rij === undefined)
      rijen.set(sleutel, (rij = { mandaat, team, gebruikt: nul(), geweigerd: nul(), codes: new Map() }));
    return rij;
  };
  for (const stappen of alleStappen(dossier.lees, 'mandaat', dossier.peiling)) {
    const { mandaat, team } = (stappen[0]?.gegevens ?? {}) as unknown as Mandaatinhoud;
    van(mandaat, team);
  }
  for (const { mandaat, team, bedrag } of dossier.verstrekkingen)
    if (bedrag > 0) tel(van(mandaat, team).gebruikt, bedrag);
  for (const { mandaat, team, code, bedrag } of weigeringen(dossier)) {
    const rij = van(mandaat, team);
    tel(rij.geweigerd, bedrag);
    const perCode = rij.codes.get(code) ?? nul();
    rij.codes.set(code, perCode);
    tel(perCode, bedrag);
  }
  return [...rijen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { codes, ...rij }]) => ({
      ...rij,
      perCode: [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, som]) => ({ code, ...som })),
    }));
}

interface Som {
  aantal: number;
  bedrag: Eurocent;
}
type Rij = Omit<Mandaatgebruik, 'perCode'> & { gebruikt: Som; geweigerd: Som; codes: Map<string, Som> };
const nul = (): Som => ({ aantal: 0, bedrag: 0 });
function tel(som: Som, bedrag: Eurocent): void {
  som.aantal += 1;
  som.bedrag += bedrag;
}
