import { leesGebeurtenis, type Gebeurtenis } from '@ontschot/boek';
import { eersteDag, type Datum, type Moment, type Periode } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { peilVan } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { boekVan } from './boeken.vraag.js';
import { inrichting } from './inrichting.projectie.js';

export interface PeriodeOverzicht {
  readonly periode: Periode;
  readonly vanaf: string;
  readonly afgesloten: boolean;
  /** When it was last closed or opened again, and by which event; null for a month that was never closed. */
  readonly sinds: Moment | null;
  readonly revisie: number | null;
}

/** The twelve months of a boek, open or closed, as we knew on `bekendOp`: today when left out. */
export function perioden(
  lees: Leesmodel,
  { boek, bekendOp: dag }: { readonly boek: string; readonly bekendOp?: Datum },
): readonly PeriodeOverzicht[] {
  return lees.vraag([inrichting], () => {
    const overzicht = boekVan(lees, boek);
    const { jaar } = overzicht;
    const { bekendOp } = peilVan(lees, overzicht, dag === undefined ? {} : { bekendOp: dag });
    // With max() the other columns are those of the row that has it.
    const rijen = lees
      .sql<[string, number], { periode: Periode; afgesloten: number; revisie: number; moment: Moment }>(
        `SELECT periode, afgesloten, revisie, moment, max(bekend) FROM inrichting_periode
          WHERE boek = ? AND bekend <= ? GROUP BY periode`,
      )
      .all(boek, bekendOp);
    return Array.from({ length: 12 }, (_, maand) => {
      const periode = `${jaar}-${String(maand + 1).padStart(2, '0')}`;
      const rij = rijen.find((een) => een.periode === periode);
      return {
        periode,
        vanaf: eersteDag(periode),
        afgesloten: rij?.afgesloten === 1,
        sinds: rij?.moment ?? null,
        revisie: rij?.revisie ?? null,
      };
    });
  });
}

export interface WeigeringOverzicht {
  readonly revisie: number;
  readonly geregistreerdOp: Moment;
  readonly rol: string;
  /** What was asked. */
  readonly soort: string;
  readonly code: string;
  readonly uitleg: string;
}

/** What was refused, the newest first. */
export function weigeringen(
  lees: Leesmodel,
  vraag: Bladervraag & { readonly boek: string },
): Pagina<WeigeringOverzicht> {
  return lees.vraag([inrichting], () => {
    boekVan(lees, vraag.boek);
    const aantal = aantalVan(vraag);
    const voor = cursorNummer(vraag) ?? Number.MAX_SAFE_INTEGER;
    const rijen = lees
      .sql<[string, number, number], WeigeringOverzicht>(
        `SELECT revisie, geregistreerdOp, rol, soort, code, uitleg FROM inrichting_weigering
          WHERE boek = ? AND revisie < ? ORDER BY revisie DESC LIMIT ?`,
      )
      .all(vraag.boek, voor, aantal + 1);
    return pagina(
      rijen,
      aantal,
      (rij) => rij.revisie,
      (rij) => rij,
    );
  });
}

/** One event as the boek holds it, out of the store; throws `niet-gevonden`. */
export async function gebeurtenis(
  lees: Leesmodel,
  boek: string,
  revisie: number,
): Promise<Gebeurtenis & { readonly id: string }> {
  lees.vraag([inrichting], () => boekVan(lees, boek));
  const weg = (): never => nietGevonden(`Boek ${boek} heeft geen gebeurtenis op revisie ${revisie}.`);
  if (!Number.isSafeInteger(revisie) || revisie < 0) weg();
  for await (const bladzijde of lees.store.readStream(`boek-${boek}`, revisie)) {
    const eerste = bladzijde[0];
    if (eerste !== undefined) return { ...leesGebeurtenis(eerste), id: eerste.id };
  }
  return weg();
}
