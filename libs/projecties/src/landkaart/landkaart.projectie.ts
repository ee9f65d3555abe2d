import type {
  AfspraakOpgesteld,
  Populatie,
  PreventiewinstGemeten,
  PreventiewinstVastgesteld,
  RegelOpgesteld,
  ToezeggingenOvergenomen,
  VoorfinancieringVerrekend,
  VoorfinancieringVerstrekt,
} from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { Gebeurd } from '../afspraken/gebeurd.js';
import { uitOvername } from '../afspraken/overname.js';
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
  afspraak: db.prepare<[string, number, number, number, string, string, string]>(
    'INSERT INTO landkaart_afspraak VALUES (?, ?, ?, ?, ?, ?, ?)',
  ),
  heeftAfspraak: db.prepare<[string, string]>('SELECT 1 FROM landkaart_afspraak WHERE boek = ? AND afspraak = ?'),
  wijk: db.prepare<[string, string, string]>('INSERT INTO landkaart_wijk VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
  regel: db.prepare<[string, string, number, number, string]>('INSERT INTO landkaart_regel VALUES (?, ?, ?, ?, ?)'),
  heeftRegel: db.prepare<[string, string]>('SELECT 1 FROM landkaart_regel WHERE boek = ? AND verdeelregel = ?'),
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
    const { boek, type, gegevens } = gebeurtenis;
    if (type === 'toezeggingen-overgenomen.v1') this.overname(gebeurtenis);
    if (OVER_TOEZEGGINGEN.has(type)) this.toezeggingen.verwerk(gebeurtenis);
    else if (OVER_AFSPRAKEN.has(type) || type === 'regel-opgesteld.v1') this.afgesproken(gebeurtenis, gebeurtenis);
    else if (type === 'preventiewinst-gemeten.v1' || type === 'preventiewinst-vastgesteld.v1') this.meting(gebeurtenis);
    else if (type === 'populatie-vastgelegd.v1') {
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

  /** What comes over brings its afspraken and rules along, as they were; what this boek has already keeps what it is. */
  private overname(gebeurtenis: BoekGebeurtenis): void {
    const { boek } = gebeurtenis;
    for (const lijst of uitOvername(gebeurtenis.gegevens as ToezeggingenOvergenomen)) {
      const { afspraak, verdeelregel } = (lijst[0]?.gegevens ?? {}) as Partial<AfspraakOpgesteld & RegelOpgesteld>;
      if (afspraak !== undefined && this.rijen.heeftAfspraak.get(boek, afspraak) !== undefined) continue;
      if (verdeelregel !== undefined && this.rijen.heeftRegel.get(boek, verdeelregel) !== undefined) continue;
      lijst.forEach((gebeurd, volg) => {
        this.afgesproken(gebeurtenis, gebeurd, volg);
      });
    }
  }

  /** One step of an afspraak or a rule. */
  private afgesproken({ boek, revisie, bekend }: BoekGebeurtenis, { type, gegevens }: Gebeurd, volg = 0): void {
    if (type === 'regel-opgesteld.v1') {
      const { verdeelregel, versie, regel } = gegevens as RegelOpgesteld;
      this.rijen.regel.run(boek, verdeelregel, versie, revisie, JSON.stringify(regel));
    }
    if (!OVER_AFSPRAKEN.has(type)) return;
    const { afspraak } = gegevens as AfspraakOpgesteld;
    this.rijen.afspraak.run(boek, revisie, volg, bekend, afspraak, type, JSON.stringify(gegevens));
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
  versie: 6,
  tabellen: LANDKAART_TABELLEN,
  open: (db) => new Landkaart(db),
};
