import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { StoredEvent } from '@ontschot/event-store';
import type { Uitvoersoort } from '@ontschot/audit';
import { DOELEN, KOKERS, richtIn, WIJKEN } from '../../../libs/projecties/test/hulp/gemeente.js';
import { Schrijver } from '../../../libs/projecties/test/hulp/schrijver.js';
import { bronOver } from './bron.js';

const BOEK = 'groot-2025';
const PER_PAGINA = 500;

/** A boek of so many events, made anew at every reading and kept nowhere. */
function* gebeurtenissen(aantal: number): Generator<StoredEvent> {
  const schrijver = new Schrijver(BOEK);
  richtIn(schrijver);
  let revision = 0;
  for (const { id, type, gegevens, metadata } of schrijver.alles)
    yield { id, type, data: gegevens, metadata, stream: `boek-${BOEK}`, revision, position: (revision += 1) };
  for (; revision < aantal; revision += 1) {
    const koker = KOKERS[revision % KOKERS.length] ?? '';
    const maand = String((revision % 12) + 1).padStart(2, '0');
    yield {
      id: `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`,
      type: 'besteding-geboekt.v1',
      data: {
        boekdatum: `2025-${maand}-11`,
        mutaties: [{ van: `vrij:${koker}`, naar: `besteed:${koker}`, kleur: koker, bedrag: 1 + revision }],
        kenmerken: { doel: DOELEN[revision % DOELEN.length], wijk: WIJKEN[revision % WIJKEN.length] },
        kenmerk: `F-${revision}`,
      },
      metadata: {
        geregistreerdOp: '2025-12-31T08:00:00.000Z',
        opdracht: { id: `o-${revision}`, afzender: 'pseudoniem', rol: 'controller', hash: `h-${revision}` },
        zout: 'AAAAAAAAAAAAAAAAAAAAAA',
      },
      ...{ stream: `boek-${BOEK}`, revision, position: revision + 1 },
    };
  }
}

function gehouden(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** How many MiB more than at the start an export holds at its worst, looked at every so many events, and its length. */
export async function houdt(soort: Uitvoersoort, aantal: number): Promise<{ mib: number; tekens: number }> {
  let begin = Infinity;
  let hoogst = 0;
  function* paginas(): Generator<readonly StoredEvent[]> {
    let pagina: StoredEvent[] = [];
    for (const een of gebeurtenissen(aantal)) {
      pagina.push(een);
      if (pagina.length < PER_PAGINA && een.revision !== aantal - 1) continue;
      yield pagina;
      pagina = [];
      if ((een.revision + 1) % (aantal / 5) >= PER_PAGINA) continue;
      const nu = gehouden();
      begin = Math.min(begin, nu);
      hoogst = Math.max(hoogst, nu);
    }
  }
  let tekens = 0;
  for await (const stuk of soort.schrijf(bronOver(BOEK, aantal, paginas))) tekens += stuk.length;
  hoogst = Math.max(hoogst, gehouden());
  return { mib: hoogst - begin, tekens };
}

/** Events of a run that is not measured: what is compiled or remembered once for all is there after it. */
export const WARM = 2_000;
const POGINGEN = 3;

/**
 * The least MiB that an export held in a few attempts, up to the first that is below `grens`. What it really holds is held
 * at every attempt; what the process itself puts aside meanwhile is not.
 */
export async function houdtBoven(grens: number, soort: Uitvoersoort, aantal: number): Promise<number> {
  await houdt(soort, WARM);
  let minst = Infinity;
  for (let poging = 0; poging < POGINGEN && minst >= grens; poging += 1)
    minst = Math.min(minst, (await houdt(soort, aantal)).mib);
  return minst;
}
