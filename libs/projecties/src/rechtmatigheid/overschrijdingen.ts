import { datumVan } from '@ontschot/boek';
import type { Bevindingregel, Dossier } from './dossier.js';
import { elkeLast, stornosVan } from './lezen.js';
import { programmas } from './programmas.js';
import { bovenste, Stapel } from './stapel.js';

/**
 * The lasten that stand above the begroting of their programma (Gemeentewet artikel 189): the last that were booked, down
 * to where they fit. On top what nothing covers, under it what other baten and what earmarked baten cover. Inside a question.
 */
export function overschrijdingen(dossier: Dossier): Bevindingregel[] {
  const { lees, peiling } = dossier;
  const over = dossier.programmas.filter(({ overschrijding }) => overschrijding > 0);
  if (over.length === 0) return [];
  const stapels = new Map(over.map(({ programma }) => [programma, new Stapel()]));
  const stornos = stornosVan(lees, peiling);
  const plaats = programmas(dossier);
  elkeLast(lees, peiling, (bedrag, dag, revisie, paar, doel) => {
    stapels.get(plaats(paar, doel))?.tel(bedrag, dag, revisie, stornos.get(revisie));
  });
  return over.flatMap(({ programma, ongedekt, gedektDoorBaten, gedektDoorOormerk }) => {
    const gevonden = bovenste(stapels.get(programma)?.over ?? [], [ongedekt, gedektDoorBaten, gedektDoorOormerk]);
    return CODES.flatMap((code, i) =>
      (gevonden[i] ?? []).map(({ revisie, dag, bedrag }) => ({
        ...{ code, onderdeel: programma, revisie, bedrag },
        boekdatum: datumVan(peiling.overzicht.jaar, dag),
      })),
    );
  });
}

const CODES = ['lasten-boven-begroting', 'lasten-gedekt-door-baten', 'lasten-gedekt-door-oormerk'] as const;
