import type { DoorrekeningBewaard, Gekozenregel } from '@ontschot/boek';
import type { Moment } from '@ontschot/kern';
import { bekendVan, type Standenvraag } from '../afspraken/lezen.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { boekVan } from '../inrichting/boeken.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { DOORREKENPROJECTIES, doorrekenen, type Doorrekening } from './doorrekenen.vraag.js';
import { doorrekeningen as projectie } from './doorrekening.projectie.js';

/** A doorrekening that was kept: how it is asked, and since when. */
export interface Doorrekenoverzicht extends Omit<DoorrekeningBewaard, 'regels' | 'boekdatum'> {
  /** Those of the boek by name and version, others by what they are called. */
  readonly regels: readonly (Omit<Gekozenregel, 'regel'> & { readonly naam: string })[];
  readonly revisie: number;
  readonly geregistreerdOp: Moment;
}

interface Rij {
  readonly revisie: number;
  readonly geregistreerdOp: Moment;
  readonly gegevens: string;
}

function overzicht({ revisie, geregistreerdOp, gegevens }: Rij): Doorrekenoverzicht {
  const { regels, boekdatum: _, ...rest } = JSON.parse(gegevens) as DoorrekeningBewaard;
  return {
    ...rest,
    regels: regels.map(({ regel: { naam }, ...een }) => ({ ...een, naam })),
    ...{ revisie, geregistreerdOp },
  };
}

/** The doorrekeningen that were kept, by name, a page at a time. Throws `niet-gevonden` and `vraag-ongeldig`. */
export const doorrekeningen = (lees: Leesmodel, vraag: Standenvraag): Pagina<Doorrekenoverzicht> =>
  lees.vraag([projectie, inrichting], () => {
    const aantal = aantalVan(vraag);
    const rijen = lees
      .sql<[string, number, string, number], Rij>(
        `SELECT revisie, geregistreerdOp, gegevens FROM doorrekening_bewaard
          WHERE boek = ? AND bekend <= ? AND doorrekening > ? ORDER BY doorrekening LIMIT ?`,
      )
      .all(vraag.boek, bekendVan(lees, vraag), cursorId(vraag) ?? '', aantal + 1);
    return pagina(
      rijen.map(overzicht),
      aantal,
      ({ doorrekening: id }) => id,
      (rij) => rij,
    );
  });

/** One that was kept, run again: it gives what it gave, whatever was recorded since. Throws as `doorrekenen`. */
export async function doorrekening(
  lees: Leesmodel,
  { boek, ...bladeren }: Bladervraag & { readonly boek: string },
  id: string,
): Promise<{ readonly bewaard: Doorrekenoverzicht } & Doorrekening> {
  const rij = lees.vraag(DOORREKENPROJECTIES, () => {
    boekVan(lees, boek);
    return lees
      .sql<[string, string], Rij>(
        'SELECT revisie, geregistreerdOp, gegevens FROM doorrekening_bewaard WHERE boek = ? AND doorrekening = ?',
      )
      .get(boek, id);
  });
  if (rij === undefined) nietGevonden(`Doorrekening ${id} staat niet in boek ${boek}.`);
  const { regels, afspraken, van, totEnMet, metMetingen, totRevisie } = JSON.parse(rij.gegevens) as DoorrekeningBewaard;
  const uitkomst = await doorrekenen(lees, {
    ...bladeren,
    ...{ boek, afspraken, van, totEnMet, metMetingen, totRevisie },
    regels: regels.map(({ regel }) => ({ regel })),
  });
  // The rules were given in full; which of them the boek has, it knew when it was kept.
  const genoemd = uitkomst.regels.map((een, i) => {
    const { verdeelregel = null, versie = null } = regels[i] ?? {};
    return { ...een, verdeelregel, versie };
  });
  return { bewaard: overzicht(rij), ...uitkomst, regels: genoemd };
}
