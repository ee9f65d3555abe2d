import type {
  Bewegingsgegevens,
  Budget,
  Gestorneerd,
  PopulatieAangevuld,
  TrekkingVerstrekt,
  Vergeten,
  WijkbudgetAfgerekend,
} from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { dagVan } from '../motor/weetjes.js';
import { Bewegingen, SAMEN } from './bewegingen.js';
import { BEGINT_TREKKING, idVan, kortVan, SOORT_VAN, type Stapsoort } from './stappen.js';
import { WIJKTEAM_TABELLEN } from './tabellen.js';

const bereid = (db: Database) => ({
  stap: db.prepare<(string | number)[]>('INSERT INTO wijkteam_stap VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  trekking: db.prepare<(string | number | null)[]>('INSERT INTO wijkteam_trekking VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
  vergeten: db.prepare<[string, string]>('INSERT INTO wijkteam_vergeten VALUES (?, ?) ON CONFLICT DO NOTHING'),
  bewoner: db.prepare<[string, string, string]>('INSERT INTO wijkteam_bewoner VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
  inlegVan: db
    .prepare<[string, number], string>(
      "SELECT id FROM wijkteam_stap WHERE soort = 'inleg' AND boek = ? AND revisie = ?",
    )
    .pluck(),
});

/** Teams, mandates, trekkingen, signals, proposals of residents, what feeds a wijkbudget, and what was booked on it. */
class Wijkteam implements Verwerker {
  private readonly rijen: ReturnType<typeof bereid>;
  private readonly bewegingen: Bewegingen;

  constructor(db: Database) {
    this.rijen = bereid(db);
    this.bewegingen = new Bewegingen(db);
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    const { boek, type, gegevens } = gebeurtenis;
    if (type === 'budget-ingesteld.v1') {
      const { budget, aard } = gegevens as unknown as Budget;
      if (SAMEN.has(aard)) this.bewegingen.stelIn(boek, budget);
    }
    const soort = SOORT_VAN[type];
    if (soort !== undefined) {
      this.stap(gebeurtenis, soort, idVan(soort, gegevens), kortVan(soort, gegevens));
    }
    if (BEGINT_TREKKING.has(type)) this.trekking(gebeurtenis);
    if (type === 'wijkbudget-afgerekend.v1') this.afrekening(gebeurtenis);
    if (type === 'beweging-gestorneerd.v1') this.storno(gebeurtenis);
    if (type === 'populatie-aangevuld.v1') this.bewoners(boek, gegevens as PopulatieAangevuld);
    if (type === 'huishouden-vergeten.v1') this.rijen.vergeten.run(boek, (gegevens as Vergeten).huishouden);
    if ('mutaties' in gegevens) this.bewegingen.boek(gebeurtenis, gegevens as Bewegingsgegevens);
  }

  schrijf(): void {
    // Each event was written when it came.
  }

  vergeet(): void {
    this.bewegingen.vergeet();
  }

  private stap(gebeurtenis: BoekGebeurtenis, soort: Stapsoort, id: string, kort: object): void {
    const { boek, revisie, bekend, type, gegevens, metadata } = gebeurtenis;
    const wanneer = [revisie, bekend, dagVan(gegevens.boekdatum), metadata.geregistreerdOp];
    this.rijen.stap.run(boek, soort, id, ...wanneer, type, JSON.stringify(kort));
  }

  private trekking({ boek, revisie, bekend, gegevens }: BoekGebeurtenis): void {
    const { trekking, team, vorm, kenmerken, boekdatum } = gegevens as TrekkingVerstrekt;
    const huishouden = kenmerken?.huishouden ?? null;
    this.rijen.trekking.run(boek, revisie, trekking, team, vorm, huishouden, bekend, dagVan(boekdatum));
  }

  private bewoners(boek: string, { populatie, huishoudens }: PopulatieAangevuld): void {
    for (const huishouden of huishoudens) this.rijen.bewoner.run(boek, huishouden, populatie);
  }

  /** A settlement is about every inleg of its wijkbudget. */
  private afrekening(gebeurtenis: BoekGebeurtenis): void {
    const { delen } = gebeurtenis.gegevens as WijkbudgetAfgerekend;
    for (const inleg of new Set(delen.map((deel) => deel.inleg))) {
      const kleuren = delen.filter((deel) => deel.inleg === inleg);
      const zonderNaam = kleuren.map(({ inleg: _, van: _van, jaareinde: _einde, ...deel }) => deel);
      this.stap(gebeurtenis, 'inleg', inleg, { boekdatum: gebeurtenis.gegevens.boekdatum, kleuren: zonderNaam });
    }
  }

  /** What was put in, settled or paid and taken back, can be done again. */
  private storno(gebeurtenis: BoekGebeurtenis): void {
    const { storneert, voorstel } = gebeurtenis.gegevens as Gestorneerd;
    for (const inleg of this.rijen.inlegVan.all(gebeurtenis.boek, storneert))
      this.stap(gebeurtenis, 'inleg', inleg, { storneert });
    if (voorstel !== undefined) this.stap(gebeurtenis, 'voorstel', voorstel, kortVan('voorstel', gebeurtenis.gegevens));
  }
}

export const wijkteam: Projectie = {
  naam: 'wijkteam',
  versie: 7,
  tabellen: WIJKTEAM_TABELLEN,
  open: (db) => new Wijkteam(db),
};
