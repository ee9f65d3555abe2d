import { datumVan } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Bevindingregel, Dossier } from './dossier.js';
import { noemtRaad, type Reservesoort } from './reservemutaties.js';

/** A reserve from opening to closing, in eurocents: begin + toevoegingen − onttrekkingen = eind. */
export interface Reserveverloop {
  readonly reserve: string;
  readonly naam: string | null;
  readonly begin: Eurocent;
  readonly toevoegingen: Eurocent;
  readonly onttrekkingen: Eurocent;
  readonly eind: Eurocent;
  /** Of the movements those with which no decision of the raad is named. */
  readonly zonderBesluit: Eurocent;
}

interface Mutatie {
  readonly budget: string;
  readonly revisie: number;
  readonly dag: number;
  readonly soort: Reservesoort;
  readonly grond: string | null;
  readonly oorsprong: number;
  readonly kant: number;
  readonly bedrag: Eurocent;
}

const mutatiesVan = ({ lees, peiling: { boek, bekendOp, dag } }: Dossier): Mutatie[] =>
  lees
    .sql<[string, number, number], Mutatie>(
      `SELECT budget, revisie, dag, soort, grond, oorsprong, kant, bedrag FROM rechtmatigheid_reservemutatie
        WHERE boek = ? AND bekend <= ? AND dag <= ? ORDER BY revisie, budget`,
    )
    .all(boek, bekendOp, dag);

/** A movement that stands: what was taken back whole is none. */
function staande(dossier: Dossier): Mutatie[] {
  const perOorsprong = new Map<string, Mutatie>();
  for (const mutatie of mutatiesVan(dossier)) {
    const sleutel = `${mutatie.oorsprong}|${mutatie.budget}`;
    const eerder = perOorsprong.get(sleutel);
    const bedrag = mutatie.bedrag + (eerder?.bedrag ?? 0);
    perOorsprong.set(sleutel, { ...(eerder ?? mutatie), bedrag });
  }
  return [...perOorsprong.values()].filter(({ bedrag }) => bedrag !== 0);
}

const isGedekt = ({ soort, grond }: Mutatie): boolean =>
  soort === 'besluit' || (soort === 'overheveling' && noemtRaad(grond));

/** Movements of reserves, and of them those with which no decision of the raad is named. Inside a question. */
export const reservemutaties = (dossier: Dossier): Bevindingregel[] =>
  staande(dossier)
    .filter(({ soort }) => soort !== 'begin')
    .map((mutatie) => ({
      code: isGedekt(mutatie) ? 'reservemutatie' : 'reservemutatie-zonder-besluit',
      ...{ onderdeel: mutatie.budget, revisie: mutatie.oorsprong },
      boekdatum: datumVan(dossier.peiling.overzicht.jaar, mutatie.dag),
      bedrag: Math.abs(mutatie.bedrag),
      ...(mutatie.grond !== null && { toelichting: mutatie.grond }),
    }));

/** Every reserve from opening to closing, by name. Inside a question. */
export function reserves(dossier: Dossier): Reserveverloop[] {
  const alle = mutatiesVan(dossier);
  const staan = staande(dossier);
  const som = (waar: (een: Mutatie) => boolean, uit = alle): Eurocent =>
    uit.reduce((tot, een) => (waar(een) ? tot + een.bedrag : tot), 0);
  return [...dossier.indeling.budgetten.values()]
    .filter(({ aard }) => aard === 'reserve')
    .map(({ budget: reserve, naam }) => {
      const van = (een: Mutatie): boolean => een.budget === reserve;
      const begin = som((een) => van(een) && een.soort === 'begin');
      const toevoegingen = som((een) => van(een) && een.soort !== 'begin' && een.kant > 0);
      const onttrekkingen = 0 - som((een) => van(een) && een.soort !== 'begin' && een.kant < 0);
      const los = staan.filter((een) => van(een) && een.soort !== 'begin' && !isGedekt(een));
      const zonderBesluit = los.reduce((tot, { bedrag }) => tot + Math.abs(bedrag), 0);
      return {
        reserve,
        naam,
        begin,
        toevoegingen,
        onttrekkingen,
        eind: begin + toevoegingen - onttrekkingen,
        zonderBesluit,
      };
    });
}
