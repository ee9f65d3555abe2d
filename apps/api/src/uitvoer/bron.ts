import { setImmediate as beurt } from 'node:timers/promises';
import { PROGRAMMA, totOmvang, type Uitvoerbron } from '@ontschot/audit';
import { stroomVan } from '@ontschot/boekschrijver';
import type { EventStore, StoredEvent } from '@ontschot/event-store';
import type { Moment } from '@ontschot/kern';
import type { Lopend } from './lopend.js';

/** The first `omvang` events of a boek, as often as they are asked for; what is read is counted, and ends with the export. */
export const bronVan = (
  store: EventStore,
  boek: string,
  omvang: number,
  gemaaktOp: Moment,
  lopend: Pick<Lopend, 'lees'>,
): Uitvoerbron => ({
  ...{ boek, omvang, gemaaktOp, programma: PROGRAMMA },
  lees: () => geteld(totOmvang(store.readStream(stroomVan(boek), 0), omvang), lopend),
});

async function* geteld(
  paginas: AsyncIterable<readonly StoredEvent[]>,
  lopend: Pick<Lopend, 'lees'>,
): AsyncGenerator<readonly StoredEvent[]> {
  for await (const pagina of paginas) {
    lopend.lees(pagina.length);
    yield pagina;
    // A boek that is read twice says nothing the first time: others get their turn between pages.
    await beurt();
  }
}
