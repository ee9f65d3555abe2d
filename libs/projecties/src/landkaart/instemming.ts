import type { Toezegging } from '@ontschot/boek';
import { afspraken as afsprakenprojectie } from '../afspraken/afspraken.projectie.js';
import { stand } from '../afspraken/lezen.js';
import type { Afspraakstand } from '../afspraken/overzichten.js';
import type { Leesmodel } from '../leesmodel.js';
import type { Peiling } from './peiling.js';

/** The payer that has not agreed yet to what a promise rests on, and to which version of the afspraak. */
export interface Ontbrekend {
  readonly financier: string;
  readonly versie: number;
}

/** Looks the consent up that a promise needs before its money leaves its oormerk, as the boek judges it. */
export type Instemmingen = (rij: Toezegging) => Ontbrekend | undefined;

/** For the day that is asked. Inside a question; throws `nog-niet-zover` when the afspraken are being read anew. */
export function instemmingenVan(lees: Leesmodel, { boek, bekendOp, ...peiling }: Peiling): Instemmingen {
  return lees.vraag([afsprakenprojectie], () => {
    const versies = new Map(
      lees
        .sql<[string], { readonly id: string; readonly versie: number }>(
          `SELECT id, json_extract(kort, '$.versie') AS versie FROM landkaart_meting
            WHERE boek = ? AND soort = 'vaststelling'`,
        )
        .all(boek)
        .map(({ id, versie }) => [id, versie]),
    );
    const standen = new Map<string, Afspraakstand | undefined>();
    const standVan = (id: string): Afspraakstand | undefined => {
      if (!standen.has(id)) standen.set(id, stand(lees, boek, 'afspraak', id, bekendOp));
      return standen.get(id);
    };
    return (rij) => {
      const koker = peiling.koker(rij.koker, peiling.opDatum);
      if (koker === undefined || koker.oormerk.aard === 'vrij' || rij.toegestemdDoor === koker.financier)
        return undefined;
      const afspraak = standVan(rij.afspraak);
      const toen = rij.versie ?? versies.get(rij.vaststelling);
      const nu = afspraak?.gesloten ?? toen ?? 1;
      const eens = afspraak?.versies
        .filter(({ versie }) => versie === toen || versie === nu)
        .some(({ instemmingen }) => instemmingen.some(({ financier }) => financier === koker.financier));
      return eens === true ? undefined : { financier: koker.financier, versie: nu };
    };
  });
}
