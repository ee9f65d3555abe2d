import type { Agenda, Agendaregel, Agendastand } from '@ontschot/boek';
import { telOp, type Datum, type Eurocent, type Moment } from '@ontschot/kern';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import type { Peilvraag } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { peilingVan, type Peiling } from '../wijkteam/lezen.js';
import { hulpkosten } from './hulpkosten.projectie.js';
import { geboekteKosten, kostenVanJaar, somPer, type Hulpsoort } from './lezen.js';

/** People at a price, with what they come to in eurocents. */
export interface Agendakosten extends Agendastand {
  readonly kosten: Eurocent;
}

/** What was meant beside what was booked, in eurocents; above zero is more than was meant. */
export interface Agendavergelijking extends Hulpsoort {
  readonly begin: Agendakosten;
  readonly doel: Agendakosten;
  readonly besteed: Eurocent;
  readonly bovenDoel: Eurocent;
}

export interface Agendaoverzicht extends Omit<Agenda, 'regels'> {
  readonly geregistreerdOp: Moment;
  /** Every version that we knew of, this one too, in order. */
  readonly versies: readonly { readonly versie: number; readonly besluit: string; readonly geregistreerdOp: Moment }[];
  readonly op: Datum;
  readonly bekendOp: Datum;
  readonly regels: readonly Agendavergelijking[];
  readonly totaal: Readonly<Record<'begin' | 'doel' | 'besteed' | 'bovenDoel', Eurocent>>;
  /** What was spent on what the agenda does not name. */
  readonly buitenAgenda: readonly ((Hulpsoort | { readonly functionaliteit: null; readonly leeftijdsgroep: null }) & {
    readonly besteed: Eurocent;
  })[];
}

export type Agendavraag = Peilvraag & { readonly boek: string };

interface Rij {
  readonly id: string;
  readonly geregistreerdOp: Moment;
  readonly gegevens: string;
}

const sleutelVan = ({ functionaliteit, leeftijdsgroep }: Hulpsoort): string => `${functionaliteit}/${leeftijdsgroep}`;
const metKosten = (stand: Agendastand): Agendakosten => ({ ...stand, kosten: stand.aantal * stand.bedrag });

/** The agendas of a boek as they were adopted last, beside what was booked. Throws `niet-gevonden` and `vraag-ongeldig`. */
export function agendas(lees: Leesmodel, vraag: Agendavraag): readonly Agendaoverzicht[] {
  return lees.vraag([hulpkosten, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const { op, bekendOp, overzicht } = peiling;
    const kosten =
      op === undefined ? kostenVanJaar(lees, overzicht, bekendOp) : geboekteKosten(lees, vraag.boek, peiling);
    const perAgenda = new Map<string, Rij[]>();
    for (const rij of lees
      .sql<[string, number], Rij>(
        `SELECT id, geregistreerdOp, gegevens FROM hulpkosten_stand
          WHERE boek = ? AND soort = 'agenda' AND bekend <= ? ORDER BY id, revisie`,
      )
      .all(vraag.boek, peiling.bekendOp))
      perAgenda.set(rij.id, [...(perAgenda.get(rij.id) ?? []), rij]);
    return [...perAgenda.values()].map((rijen) => naastBoek(rijen, kosten, peiling));
  });
}

/** One of them. Throws as above. */
export const agenda = (lees: Leesmodel, vraag: Agendavraag, id: string): Agendaoverzicht =>
  agendas(lees, vraag).find((een) => een.agenda === id) ??
  nietGevonden(`Agenda ${id} staat niet in boek ${vraag.boek}.`);

function naastBoek(
  rijen: readonly Rij[],
  kosten: ReturnType<typeof geboekteKosten>,
  { opDatum, bekendOpDatum }: Peiling,
): Agendaoverzicht {
  const alle = rijen.map((rij) => ({ ...(JSON.parse(rij.gegevens) as Agenda), geregistreerdOp: rij.geregistreerdOp }));
  const laatste = alle.at(-1);
  if (laatste === undefined) throw new RangeError('een agenda heeft minstens één versie');
  const besteed = somPer(kosten, ({ hulp }) => (hulp === null ? '' : sleutelVan(hulp)));
  const regels = laatste.regels.map((regel: Agendaregel): Agendavergelijking => {
    const [begin, doel] = [metKosten(regel.begin), metKosten(regel.doel)];
    const uit = besteed.get(sleutelVan(regel)) ?? 0;
    return { ...regel, begin, doel, besteed: uit, bovenDoel: uit - doel.kosten };
  });
  const binnen = new Set(regels.map(sleutelVan));
  const buiten = [...besteed].filter(([sleutel, bedrag]) => !binnen.has(sleutel) && bedrag !== 0);
  return {
    ...laatste,
    versies: alle.map(({ versie, besluit, geregistreerdOp }) => ({ versie, besluit, geregistreerdOp })),
    ...{ op: opDatum, bekendOp: bekendOpDatum, regels },
    totaal: {
      begin: telOp(regels.map(({ begin }) => begin.kosten)),
      doel: telOp(regels.map(({ doel }) => doel.kosten)),
      besteed: telOp(regels.map((regel) => regel.besteed)),
      bovenDoel: telOp(regels.map(({ bovenDoel }) => bovenDoel)),
    },
    buitenAgenda: buiten.map(([sleutel, bedrag]) => {
      const [functionaliteit, leeftijdsgroep] = sleutel.split('/');
      if (leeftijdsgroep === undefined) return { functionaliteit: null, leeftijdsgroep: null, besteed: bedrag };
      return { ...({ functionaliteit, leeftijdsgroep } as Hulpsoort), besteed: bedrag };
    }),
  };
}
