import { datumVan, type Vrijvalregel } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { standVanPost } from '../inrichting/stand-van-post.js';
import type { Bevindingregel, Dossier } from './dossier.js';
import { afsluitingVan } from './afsluiting.js';

interface Rij {
  readonly id: string;
  readonly aangegaan: number;
  readonly dag: number;
  readonly gegevens: string;
}

/** For whom no aanbieder was promised anything: what is set aside for a trekking, a voucher, or what residents decided. */
export const APART_GEZET = 'apart-gezet-voor-mensen';

/**
 * What is still promised at the end of that day, so that it runs past the year (BBV artikel 53), by name; and in one line
 * what is set aside for people. Together they are what the saldi have as `verplicht`. Inside a question.
 */
export function openVerplichtingen(dossier: Dossier): Bevindingregel[] {
  const { lees, peiling, stromen } = dossier;
  const { boek, bekendOp, dag, overzicht } = peiling;
  const code = 'verplichting-over-jaargrens';
  const gevonden: Bevindingregel[] = [];
  const meegegaan = new Map<string, Eurocent>();
  for (const { verplichting, bedrag } of afsluitingVan(lees, peiling))
    if (verplichting !== null) meegegaan.set(verplichting, (meegegaan.get(verplichting) ?? 0) + bedrag);
  let rest = stromen.reduce((som, { soort, bedrag }) => (soort === 'verplicht' ? som + bedrag : som), 0);
  for (const rij of lees
    .sql<[string, number, number], Rij>(
      `SELECT id, aangegaan, dag, gegevens FROM inrichting_post
        WHERE boek = ? AND soort = 'verplichting' AND dag <= ? AND bekend <= ? ORDER BY id`,
    )
    .all(boek, dag, bekendOp)) {
    // The closing took it to the next boek, and does not make it less of one here.
    let bedrag = meegegaan.get(rij.id) ?? 0;
    for (const deel of standVanPost(lees, boek, rij.aangegaan, peiling).values()) bedrag += deel;
    if (bedrag === 0) continue;
    rest -= bedrag;
    const { budget, vrijval } = JSON.parse(rij.gegevens) as { budget: string; vrijval: Vrijvalregel };
    gevonden.push({
      ...{ code, onderdeel: rij.id, revisie: rij.aangegaan, boekdatum: datumVan(overzicht.jaar, rij.dag), bedrag },
      ...{ toelichting: `Budget ${budget}; valt vrij ${vrijval}`, journaal: `journaal?verplichting=${rij.id}` },
    });
  }
  if (rest !== 0) gevonden.push({ code, onderdeel: APART_GEZET, revisie: null, boekdatum: null, bedrag: rest });
  return gevonden;
}
