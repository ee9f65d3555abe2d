import type { Schuldregelingstaat } from '@ontschot/boek';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import type { Peilvraag } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { teamsVan, type Kijker } from '../wijkteam/kijker.js';
import { peilingVan, type Peiling } from '../wijkteam/lezen.js';
import { wijkteam } from '../wijkteam/wijkteam.projectie.js';
import { schuldenfonds } from './schuldenfonds.projectie.js';
import type { Schuldregelingstand } from './schuldregelingstand.js';
import { standVan } from './stand.js';
import { vouw, type Stap } from './vouwen.js';

export interface Schuldregelingvraag extends Peilvraag {
  readonly boek: string;
  /** Only of the teams of this member. */
  readonly alleen?: Kijker;
}

export interface Schuldregelingenvraag extends Schuldregelingvraag, Bladervraag {
  readonly staat?: Schuldregelingstaat;
  readonly fonds?: string;
  readonly team?: string;
  /** Only those of which a debt was not taken over in time. */
  readonly teLaat?: boolean;
}

/** In a list, without the course of the claim. */
export type Schuldregelingregel = Omit<Schuldregelingstand, 'verloop'>;

interface Rij {
  readonly nr: number;
  readonly schuldregeling: string;
  readonly team: string | null;
}

/** The stand of one that was there on that day. Inside a question. */
function standOp(lees: Leesmodel, { nr, schuldregeling }: Rij, peiling: Peiling): Schuldregelingstand {
  const stappen = lees
    .sql<(string | number)[], { revisie: number; type: string; gegevens: string }>(
      `SELECT revisie, type, gegevens FROM schuldenfonds_stap
        WHERE boek = ? AND schuldregeling = ? AND bekend <= ? AND dag <= ? ORDER BY revisie`,
    )
    .all(peiling.boek, schuldregeling, peiling.bekendOp, peiling.dag)
    .map(({ gegevens, ...rest }): Stap => ({ ...rest, gegevens: JSON.parse(gegevens) as Stap['gegevens'] }));
  const [eerste, ...verder] = stappen;
  if (eerste === undefined) throw new Error(`schuldregeling ${schuldregeling} zonder aanvraag`);
  return standVan(vouw(eerste, verder), nr, peiling.peildag);
}

const past = (vraag: Schuldregelingenvraag, een: Schuldregelingstand): boolean =>
  (vraag.staat === undefined || een.staat === vraag.staat) &&
  (vraag.teLaat === undefined || (een.termijn.stand === 'te-laat') === vraag.teLaat);

/**
 * The schuldregelingen on a day of both clocks, the last one first, a page at a time, without for which household. Throws
 * `niet-gevonden` for a boek that is not there and `vraag-ongeldig`.
 */
export function schuldregelingen(lees: Leesmodel, vraag: Schuldregelingenvraag): Pagina<Schuldregelingregel> {
  return lees.vraag([schuldenfonds, wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const aantal = aantalVan(vraag);
    const voor = cursorNummer(vraag) ?? Number.MAX_SAFE_INTEGER;
    const eigen = teamsVan(lees, peiling, vraag.alleen);
    const rijen = lees
      .sql<(string | number | null)[], Rij>(
        `SELECT nr, schuldregeling, team FROM schuldenfonds_regeling
          WHERE boek = ? AND nr < ? AND bekend <= ? AND dag <= ? AND fonds = ifnull(?, fonds)
            AND (? IS NULL OR team = ?) ORDER BY nr DESC`,
      )
      .all(
        ...[peiling.boek, voor, peiling.bekendOp, peiling.dag],
        ...[vraag.fonds ?? null, vraag.team ?? null, vraag.team ?? null],
      );
    const gevonden: Schuldregelingstand[] = [];
    for (const rij of rijen) {
      if (eigen !== undefined && (rij.team === null || !eigen.has(rij.team))) continue;
      const een = standOp(lees, rij, peiling);
      if (past(vraag, een)) gevonden.push(een);
      if (gevonden.length > aantal) break;
    }
    return pagina(
      gevonden,
      aantal,
      ({ revisie }) => revisie,
      ({ verloop: _, ...rest }) => rest,
    );
  });
}

/** One of them, with the course of its claim; throws `niet-gevonden`, also when it was not there yet or is of another's team. */
export function schuldregeling(lees: Leesmodel, vraag: Schuldregelingvraag, id: string): Schuldregelingstand {
  return lees.vraag([schuldenfonds, wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const eigen = teamsVan(lees, peiling, vraag.alleen);
    const rij = lees
      .sql<(string | number)[], Rij>(
        `SELECT nr, schuldregeling, team FROM schuldenfonds_regeling
          WHERE boek = ? AND schuldregeling = ? AND bekend <= ? AND dag <= ?`,
      )
      .get(peiling.boek, id, peiling.bekendOp, peiling.dag);
    if (rij === undefined || (eigen !== undefined && (rij.team === null || !eigen.has(rij.team))))
      nietGevonden(`Schuldregeling ${id} staat niet in boek ${vraag.boek}.`);
    return standOp(lees, rij, peiling);
  });
}
