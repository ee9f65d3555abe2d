import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stroomVan } from '@ontschot/boekschrijver';
import { NO_STREAM, type EventStore } from '@ontschot/event-store';
import type { Leesmodel } from '@ontschot/projecties';
import { Afgebroken, VerkeerdGebruik } from './fouten.js';
import type { Stand } from './exporteer-stand.js';

/** Looked at again after so long while the read side is being filled. */
const KIJK_MS = 100;

export const CSV = 'csv-';

/**
 * A table out of a read side of its own, in a temporary folder that goes afterwards: that of the service may be in use by it.
 * It holds what a controller may see. What the service needs for this is loaded only here: it is much.
 */
export async function* csvUit(
  store: EventStore,
  boek: string,
  naam: string,
  vraag: Readonly<Record<string, string>>,
  stand: Stand,
): AsyncGenerator<string> {
  await import('reflect-metadata');
  const { csvVoorController, openLeesmodel, VraagFout } = await import('../../api/src/uitvoer/csv/buiten-de-dienst.js');
  const tabel = csvVoorController(naam, boek, vraag);
  if (tabel === undefined)
    throw new VerkeerdGebruik(`de soort '${naam}' is er niet; met --help staan ze alle genoemd.`);
  if ('fouten' in tabel)
    throw new VerkeerdGebruik(tabel.fouten.map(({ veld, melding }) => `--met ${veld}: ${melding}`).join('\nFout: '));
  const kop = await store.headOfStream(stroomVan(boek));
  if (kop === NO_STREAM) throw new Afgebroken(`Boek ${boek} is er niet.`);
  const map = await mkdtemp(join(tmpdir(), 'ontschot-exporteer-'));
  const lees = openLeesmodel({ file: join(map, 'leesmodel.sqlite'), store });
  try {
    await lees.start();
    await vulTot(lees, boek, kop, stand);
    for await (const stuk of tabel.schrijf(lees)) {
      stand.op(kop + 1, kop + 1);
      yield stuk;
    }
  } catch (fout) {
    throw fout instanceof VraagFout ? new Afgebroken(fout.uitleg) : fout;
  } finally {
    await lees.stop();
    await rm(map, { recursive: true, force: true });
  }
}

async function vulTot(lees: Leesmodel, boek: string, kop: number, stand: Stand): Promise<void> {
  while (!(await lees.wachtOp(boek, kop, KIJK_MS))) {
    stand.op(lees.kop(boek) + 1, kop + 1);
    const stil = lees.gereed().projecties.find(({ staat }) => staat === 'staat-stil');
    if (stil !== undefined)
      throw new Afgebroken('Dit boek is niet te lezen: een gebeurtenis past niet in de leeskant.');
  }
  stand.op(kop + 1, kop + 1);
}
