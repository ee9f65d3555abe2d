import { datumVan } from '@ontschot/boek';
import type { Periode } from '@ontschot/kern';
import type { Bevindingregel, Dossier } from './dossier.js';
import { laatVan, naHeropeningVan } from './lezen.js';

/** What was recorded long after its boekdatum, and what belongs to an earlier month that was closed. Inside a question. */
export function* lateBoekingen({ lees, peiling, laatVanaf }: Dossier): Generator<Bevindingregel> {
  for (const { bedrag, dag, revisie, dagen, hoortBij } of laatVan(lees, peiling)) {
    const boekdatum = datumVan(peiling.overzicht.jaar, dag);
    const vast = { revisie, boekdatum, bedrag };
    if (dagen >= laatVanaf)
      yield { code: 'late-boeking', onderdeel: boekdatum.slice(0, 7), ...vast, toelichting: `${dagen} dagen later` };
    if (hoortBij !== undefined) yield { code: 'hoort-bij-eerder', onderdeel: hoortBij, ...vast };
  }
}

/** Months that were opened again, and what was booked in them until they were closed. Inside a question. */
export function* heropend({ lees, peiling }: Dossier): Generator<Bevindingregel> {
  const { boek, bekendOp, dag: totEnMet, overzicht } = peiling;
  const perioden = new Map<number, Periode>();
  const rijen = lees
    .sql<[string, number, number], { revisie: number; periode: Periode; dag: number }>(
      `SELECT revisie, periode, dag FROM rechtmatigheid_periode
        WHERE boek = ? AND bekend <= ? AND dag <= ? AND afgesloten = 0 ORDER BY revisie`,
    )
    .all(boek, bekendOp, totEnMet);
  for (const { revisie, periode, dag } of rijen) {
    perioden.set(revisie, periode);
    const boekdatum = datumVan(overzicht.jaar, dag);
    yield { code: 'heropende-periode', onderdeel: periode, revisie, boekdatum, bedrag: 0, toelichting: 'Heropend' };
  }
  for (const { bedrag, dag, revisie, door } of naHeropeningVan(lees, peiling)) {
    const boekdatum = datumVan(overzicht.jaar, dag);
    const onderdeel = perioden.get(door) ?? boekdatum.slice(0, 7);
    yield { code: 'heropende-periode', onderdeel, revisie, ook: [door], boekdatum, bedrag };
  }
}
