import { bladVan, Tegelboom } from '@ontschot/audit';
import type { EventStore } from '@ontschot/event-store';
import type { Database, Statement } from 'better-sqlite3';
import { Tegeltabel, type Bereid } from '../boom/tegeltabel.js';
import { beurt } from '../motor/bundelen.js';
import { STREAM } from '../motor/inlezen.js';

/**
 * The tiles are filled when somebody asks, so how far they are says nothing about what was taken in: they are worked out
 * again for every boek, as far as they are in `is`, and written in `moetZijn`. Throws what the store throws.
 */
export async function groeiZoals(
  is: Database,
  moetZijn: Database,
  store: EventStore,
  signaal: AbortSignal,
): Promise<void> {
  const boeken = is.prepare<[], string>('SELECT DISTINCT boek FROM boom_tegel ORDER BY boek').pluck().all();
  for (const boek of boeken) {
    const omvang = new Tegeltabel(bereidOp(is)).omvang(boek);
    const groeiend = new Tegelboom(new Tegeltabel(bereidOp(moetZijn)).van(boek), 0);
    for await (const pagina of store.readStream(STREAM + boek, 0)) {
      for (const een of pagina) if (groeiend.omvang < omvang) groeiend.voegToe(bladVan(een));
      // A page at a time: whoever wants to stop it must be heard.
      await beurt();
      signaal.throwIfAborted();
      if (groeiend.omvang >= omvang) break;
    }
    groeiend.schrijf();
  }
}

const bereidOp =
  (db: Database): Bereid =>
  <P extends unknown[], R>(tekst: string) =>
    db.prepare(tekst) as unknown as Statement<P, R>;
