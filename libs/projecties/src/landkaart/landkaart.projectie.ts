import type {
  Populatie,
  PreventiewinstGemeten,
  PreventiewinstVastgesteld,
  RegelOpgesteld,
  ToezeggingenOvergenomen,
  VoorfinancieringVerrekend,
  VoorfinancieringVerstrekt,
} from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { dagVan } from '../motor/weetjes.js';
import { kortVan } from './kort.js';
import { LANDKAART_TABELLEN } from './tabellen.js';
import { OVER_TOEZEGGINGEN, Toezeggingen } from './toezeggingen.js';

const OVER_AFSPRAKEN: ReadonlySet<string> = new Set([
  'afspraak-opgesteld.v1',
  'afspraak-gewijzigd.v1',
  'afspraak-voorgelegd.v1',
  'afspraak-gesloten.v1',
  'afspraak-beeindigd.v1',
]);

const bereid = (db: Database) => ({
  afspraak: db.prepare<[string, number, number, string, string, string]>(
    'INSERT INTO landkaart_afspraak VALUES (?, ?, ?, ?, ?, ?)',
  ),
  wijk: db.prepare<[string, string, string]>('INSERT INTO landkaart_wijk VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
  regel: db.prepare<[string, string, number, number, string]>('INSERT INTO landkaart_regel VALUES (?, ?, ?, ?, ?)'),
  meting: db.prepare<(string | number)[]>('INSERT INTO landkaart_meting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  vooraf: db.prepare<(string | number | null)[]>('INSERT INTO landkaart_vooraf VALUES (?, ?, ?, ?, ?, ?, ?)'),
});

/** For every afspraak what it brought, to whom it was promised, and what was paid. */
class Landkaart implements Verwerker {
  private readonly rijen: ReturnType<typeof bereid>;
  private readonly toezeggingen: Toezeggingen;

  constructor(db: Database) {
    this.rijen = bereid(db);
    this.toezeggingen = new Toezeggingen(db);
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    const { boek, revisie, bekend, type, gegevens } = gebeurtenis;
    if (type === 'toezeggingen-overgenomen.v1') this.overname(gebeurtenis);
    if (OVER_TOEZEGGINGEN.has(type)) this.toezeggingen.verwerk(gebeurtenis);
    else if (OVER_AFSPRAKEN.has(type)) {
      const { afspraak } = gegevens as unknown as { afspraak: string };
      this.rijen.afspraak.run(boek, revisie, bekend, afspraak, type, JSON.stringify(gegevens));
    } else if (type === 'preventiewinst-gemeten.v1' || type === 'preventiewinst-vastgesteld.v1')
      this.meting(gebeurtenis);
    else if (type === 'regel-opgesteld.v1') {
      const { verdeelregel, versie, regel } = gegevens as RegelOpgesteld;
      this.rijen.regel.run(boek, verdeelregel, versie, revisie, JSON.stringify(regel));
    } else if (type === 'populatie-vastgelegd.v1') {
      const { populatie, leden } = gegevens as unknown as Populatie;
      if (leden.soort === 'wijken') for (const wijk of leden.wijken) this.rijen.wijk.run(boek, wijk, populatie);
    } else if (type === 'voorfinanciering-verstrekt.v1' || type === 'voorfinanciering-verrekend.v1')
      this.vooraf(gebeurtenis);
  }

  schrijf(): void {
    // Each event was written when it came.
  }

  vergeet(): void {
    // Nothing is held in memory.
  }

  /** What comes over from another boek brings its afspraken along, closed as they were. */
  private overname({ boek, revisie, bekend, gegevens }: BoekGebeurtenis): void {
    for (const { afspraak, gesloten, versie, inhoud } of (gegevens as ToezeggingenOvergenomen).afspraken) {
      const stand = JSON.stringify({ afspraak, versie, inhoud, ...gesloten });
      this.rijen.afspraak.run(boek, revisie, bekend, afspraak, 'afspraak-gesloten.v1', stand);
    }
  }

  private meting({ boek, revisie, bekend, gegevens, metadata }: BoekGebeurtenis): void {
    const kort = kortVan(gegevens as PreventiewinstGemeten | PreventiewinstVastgesteld);
    const wanneer = [revisie, bekend, dagVan(gegevens.boekdatum), metadata.geregistreerdOp];
    this.rijen.meting.run(boek, kort.soort, kort.id, ...wanneer, JSON.stringify(kort), JSON.stringify(gegevens));
  }

  private vooraf({ boek, revisie, bekend, gegevens }: BoekGebeurtenis): void {
    const { mutaties: _, ...rest } = gegevens as VoorfinancieringVerstrekt | VoorfinancieringVerrekend;
    const { voorfinanciering, vaststelling = null } = rest as { voorfinanciering: string; vaststelling?: string };
    const wanneer = [revisie, bekend, dagVan(gegevens.boekdatum)];
    this.rijen.vooraf.run(boek, voorfinanciering, ...wanneer, vaststelling, JSON.stringify(rest));
  }
}

export const landkaart: Projectie = {
  naam: 'landkaart',
  versie: 3,
  tabellen: LANDKAART_TABELLEN,
  open: (db) => new Landkaart(db),
};
