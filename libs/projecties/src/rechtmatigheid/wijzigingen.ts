import { datumVan } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { daggetal } from '../motor/dagen.js';
import type { Begrotingsregel } from './begroting.js';
import type { Bevindingregel, Dossier } from './dossier.js';
import { elkeLast } from './lezen.js';
import { boven, programmas } from './programmas.js';

/** One decision that changed the begroting, with what it did to each programma, in eurocents of any sign. */
interface Wijziging {
  readonly eerste: Begrotingsregel;
  readonly regels: readonly Begrotingsregel[];
  readonly perProgramma: ReadonlyMap<string, Eurocent>;
}

type Sommen = Map<string, Eurocent>;
const tel = (sommen: Sommen, sleutel: string, bedrag: Eurocent): void =>
  void sommen.set(sleutel, (sommen.get(sleutel) ?? 0) + bedrag);

/** Every decision on the begroting, the first ones too, in order. */
function besluiten({ begroting, indeling }: Dossier): Wijziging[] {
  const perRevisie = new Map<number, Begrotingsregel[]>();
  for (const regel of begroting) {
    const regels = perRevisie.get(regel.revisie);
    if (regels === undefined) perRevisie.set(regel.revisie, [regel]);
    else regels.push(regel);
  }
  return [...perRevisie.values()].map((regels) => {
    const perProgramma: Sommen = new Map();
    for (const { budget, kleur, bedrag } of regels) tel(perProgramma, indeling.programmaVan(budget, kleur, ''), bedrag);
    return { eerste: regels[0] as Begrotingsregel, regels, perProgramma };
  });
}

/** The programma's that a decision changed, each with its lasten as they were booked before that decision. */
function lastenVoor(dossier: Dossier, alle: readonly Wijziging[]): Sommen[] {
  const gevonden: Sommen[] = [];
  const tot: Sommen = new Map();
  const neemOp = (): void =>
    void gevonden.push(new Map([...(alle[gevonden.length]?.perProgramma ?? [])].map(([id]) => [id, tot.get(id) ?? 0])));
  const plaats = programmas(dossier);
  elkeLast(dossier.lees, dossier.peiling, (bedrag, _dag, revisie, paar, doel) => {
    while (gevonden.length < alle.length && (alle[gevonden.length]?.eerste.revisie ?? 0) < revisie) neemOp();
    tel(tot, plaats(paar, doel), bedrag);
  });
  while (gevonden.length < alle.length) neemOp();
  return gevonden;
}

/**
 * The begrotingswijzigingen, and of them what came after the overspending, what took room that was used already, and what
 * was recorded when the year was over (Gemeentewet artikel 192) and covers lasten. Inside a question.
 */
export function wijzigingen(dossier: Dossier): Bevindingregel[] {
  const { jaar } = dossier.peiling.overzicht;
  const alle = besluiten(dossier);
  const ervoor = lastenVoor(dossier, alle);
  const eind = new Map(dossier.programmas.map(({ programma, lasten }) => [programma, lasten]));
  const laatsteDag = daggetal(`${jaar}-12-31`);
  // What came over opens the year, whenever it was booked.
  const stand: Sommen = new Map(dossier.programmas.map(({ programma, overgenomen }) => [programma, overgenomen]));
  return alle.flatMap(({ eerste, regels, perProgramma }, i) => {
    const { revisie, soort, dag, bekend, besluit: toelichting } = eerste;
    const vast = { revisie, boekdatum: datumVan(jaar, dag), toelichting };
    const gevonden: Bevindingregel[] = [];
    const vind = (code: string, onderdeel: string, bedrag: Eurocent): void => {
      if (bedrag > 0) gevonden.push({ code, onderdeel, ...vast, bedrag });
    };
    if (soort === 'wijziging')
      gevonden.push({
        ...{ code: 'begrotingswijziging', onderdeel: String(revisie), ...vast },
        bedrag: regels.reduce((som, { bedrag }) => som + Math.abs(bedrag), 0),
      });
    for (const [programma, wijziging] of perProgramma) {
      const was = stand.get(programma) ?? 0;
      tel(stand, programma, wijziging);
      if (soort !== 'wijziging') continue;
      const lasten = ervoor[i]?.get(programma) ?? 0;
      const hersteld = boven(lasten, was) - boven(lasten, was + wijziging);
      vind('wijziging-na-overschrijding', programma, hersteld);
      vind('wijziging-zonder-ruimte', programma, -hersteld);
      const aanHetEind = eind.get(programma) ?? 0;
      if (bekend > laatsteDag)
        vind('wijziging-na-jaar', programma, boven(aanHetEind, was) - boven(aanHetEind, was + wijziging));
    }
    return gevonden;
  });
}
