import type { VoorfinancieringVerrekend, VoorfinancieringVerstrekt } from '@ontschot/boek';
import { laatsteDag, periodeVan, type Datum } from '@ontschot/kern';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { gekozenAfspraken } from '../landkaart/afspraken.js';
import { landkaart } from '../landkaart/landkaart.projectie.js';
import { vanBudget } from '../landkaart/partijen.js';
import { peilingVan, type Landkaartfilter, type Peiling } from '../landkaart/peiling.js';
import { voorafVan, type Vooraf } from '../landkaart/vooraf.js';
import type { Leesmodel } from '../leesmodel.js';
import { daggetal } from '../motor/dagen.js';
import { moetBestaan } from '../vragen/bestaat.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { nietGevonden } from '../vragen/vraagfout.js';

export interface Voorfinancieringenvraag
  extends Bladervraag, Pick<Landkaartfilter, 'boek' | 'op' | 'bekendOp' | 'afspraak' | 'alleen'> {
  /** Only what this koker put in. */
  readonly koker?: string;
  /** Only from or to this budget. */
  readonly budget?: string;
  /** Only what this organisatie put in or got. */
  readonly organisatie?: string;
  /** Only what is open, or only what is paid back. */
  readonly open?: boolean;
}

/** Money put in beforehand, on a day of both clocks: bedrag = verrekend + open, in eurocents. */
export interface Voorfinancieringregel extends Vooraf {
  /** The organisatie that put it in: the payer of the koker, or who holds the budget; null for a pot of nobody. */
  readonly financier: string | null;
  /** The organisatie that got it, or that holds the budget that did. */
  readonly ontvanger: string | null;
  /** Days since the boekdatum, on the day that is asked. */
  readonly dagen: number;
  readonly revisie: number;
}

/** With every share that earned some of it back; below zero a correction opened it again. */
export interface Voorfinancieringoverzicht
  extends Voorfinancieringregel, Pick<VoorfinancieringVerstrekt, 'doel' | 'hoortBij'> {
  readonly verrekeningen: readonly (Pick<VoorfinancieringVerrekend, 'vaststelling' | 'boekdatum' | 'bedrag'> & {
    readonly revisie: number;
  })[];
}

const organisatieVan = (peiling: Peiling, budget: string, dag: Datum): string | null => {
  const { soort, partij } = vanBudget(peiling, budget, dag);
  return soort === 'organisatie' ? partij : null;
};

function alleVan(lees: Leesmodel, vraag: Voorfinancieringenvraag): Voorfinancieringregel[] {
  const { boek, koker, budget, organisatie, open, alleen } = vraag;
  const peiling = peilingVan(lees, vraag);
  moetBestaan(lees, boek, 'koker', koker, peiling.bekendOp);
  moetBestaan(lees, boek, 'budget', budget, peiling.bekendOp);
  moetBestaan(lees, boek, 'organisatie', organisatie, peiling.bekendOp);
  // Whose advance it is does not depend on who else is in the afspraak: only the afspraak that is asked is looked up.
  const { afspraak } = vraag;
  const afspraken = gekozenAfspraken(lees, peiling, { boek, ...(afspraak !== undefined && { afspraak }) });
  const revisies = revisiesVan(lees, peiling);
  return [...voorafVan(lees, peiling).values()]
    .map((een): Voorfinancieringregel => {
      // The party as the landkaart has it: that of the end of the month.
      const dag = laatsteDag(periodeVan(een.boekdatum));
      const { door, naar } = een;
      return {
        ...een,
        financier: 'koker' in door ? peiling.financier(door.koker, dag) : organisatieVan(peiling, door.budget, dag),
        ontvanger: 'organisatie' in naar ? naar.organisatie : organisatieVan(peiling, naar.budget, dag),
        dagen: daggetal(peiling.opDatum) - daggetal(een.boekdatum),
        revisie: revisies.get(een.voorfinanciering) ?? 0,
      };
    })
    .filter(
      ({ financier, ontvanger, ...een }) =>
        afspraken.has(een.afspraak) &&
        (alleen === undefined ||
          (financier !== null && financier === ('koker' in een.door ? alleen.financier : alleen.aanbieder)) ||
          (financier !== null && financier === alleen.financier) ||
          (ontvanger !== null && ontvanger === alleen.aanbieder)) &&
        (koker === undefined || ('koker' in een.door && een.door.koker === koker)) &&
        (budget === undefined || een.budget === budget || ('budget' in een.naar && een.naar.budget === budget)) &&
        (organisatie === undefined || financier === organisatie || ontvanger === organisatie) &&
        (open === undefined || (een.open !== 0) === open),
    )
    .sort((a, b) => a.revisie - b.revisie);
}

interface Rij {
  readonly id: string;
  readonly revisie: number;
}

const revisiesVan = (lees: Leesmodel, { boek }: Peiling): ReadonlyMap<string, number> =>
  new Map(
    lees
      .sql<[string], Rij>(
        `SELECT voorfinanciering AS id, revisie FROM landkaart_vooraf WHERE boek = ? AND vaststelling IS NULL`,
      )
      .all(boek)
      .map(({ id, revisie }) => [id, revisie]),
  );

/** What was put in beforehand, the first recorded first, a page at a time. Throws `niet-gevonden` and `vraag-ongeldig`. */
export function voorfinancieringen(lees: Leesmodel, vraag: Voorfinancieringenvraag): Pagina<Voorfinancieringregel> {
  return lees.vraag([landkaart, inrichting], () => {
    const aantal = aantalVan(vraag);
    const na = cursorNummer(vraag) ?? -1;
    const rijen = alleVan(lees, vraag).filter(({ revisie }) => revisie > na);
    return pagina(
      rijen.slice(0, aantal + 1),
      aantal,
      ({ revisie }) => revisie,
      (rij) => rij,
    );
  });
}

/** One of them, with what earned it back. Throws as above. */
export function voorfinanciering(
  lees: Leesmodel,
  vraag: Omit<Voorfinancieringenvraag, keyof Bladervraag>,
  id: string,
): Voorfinancieringoverzicht {
  return lees.vraag([landkaart, inrichting], () => {
    const rij = alleVan(lees, vraag).find(({ voorfinanciering: een }) => een === id);
    if (rij === undefined) nietGevonden(`Voorfinanciering ${id} staat niet in boek ${vraag.boek}.`);
    const { dag, bekendOp } = peilingVan(lees, vraag);
    const [gegeven, ...later] = lees
      .sql<[string, string, number, number], { readonly revisie: number; readonly gegevens: string }>(
        `SELECT revisie, gegevens FROM landkaart_vooraf
          WHERE boek = ? AND voorfinanciering = ? AND bekend <= ? AND dag <= ? ORDER BY revisie`,
      )
      .all(vraag.boek, id, bekendOp, dag)
      .map(({ revisie, gegevens }) => ({ revisie, ...(JSON.parse(gegevens) as object) }));
    const { doel, hoortBij } = gegeven as unknown as VoorfinancieringVerstrekt;
    return {
      ...rij,
      ...(doel !== undefined && { doel }),
      ...(hoortBij !== undefined && { hoortBij }),
      verrekeningen: (later as unknown as Voorfinancieringoverzicht['verrekeningen']).map(
        ({ vaststelling, boekdatum, bedrag, revisie }) => ({ vaststelling, boekdatum, bedrag, revisie }),
      ),
    };
  });
}
