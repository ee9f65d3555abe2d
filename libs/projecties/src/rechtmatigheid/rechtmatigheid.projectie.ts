import {
  OPDRACHT_GEWEIGERD,
  type Bewegingsgegevens,
  type Budget,
  type Gestorneerd,
  type OpdrachtGeweigerd,
} from '@ontschot/boek';
import type { Periode } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import { PerBoek } from '../motor/per-boek.js';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { dagVan, delenVan } from '../motor/weetjes.js';
import { bereid as bereidLijsten } from '../reeksen/lijst.js';
import { jaargrensVan } from './jaargrens.js';
import { RechtmatigheidVanBoek } from './per-boek.js';
import { grondVan, perReserve, reservesoortVan } from './reservemutaties.js';
import { bereid, type Rijen } from './rijen.js';
import { RECHTMATIGHEID_TABELLEN } from './tabellen.js';
import { mandaatweigeringen } from './weigeringen.js';

/** By which events the raad adopts the begroting, and changes it. */
const BEGROTING: Readonly<Record<string, 'primitief' | 'wijziging'>> = {
  'begroting-vastgesteld.v1': 'primitief',
  'begroting-gewijzigd.v1': 'wijziging',
  'budget-verlaagd.v1': 'wijziging',
};

/** What an accountant asks of a boek: lasten, the begroting, reserves, refusals by a mandate, and what came late. */
class Rechtmatigheid implements Verwerker {
  private readonly rijen: Rijen;
  private readonly boeken: PerBoek<RechtmatigheidVanBoek>;

  constructor(db: Database) {
    this.rijen = bereid(db);
    const sql = bereidLijsten(db, 'rechtmatigheid');
    this.boeken = new PerBoek((boek) => new RechtmatigheidVanBoek(db, sql, boek));
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    const { boek, type, gegevens } = gebeurtenis;
    const beweging = gegevens as Bewegingsgegevens;
    if ((gegevens as Partial<Bewegingsgegevens>).mutaties !== undefined) this.beweging(gebeurtenis, beweging);
    else if (type === OPDRACHT_GEWEIGERD) this.weigering(gebeurtenis);
    else if (type === 'periode-afgesloten.v1' || type === 'periode-heropend.v1') this.periode(gebeurtenis);
    else if (type === 'budget-ingesteld.v1') {
      const { budget, aard } = gegevens as unknown as Budget;
      if (aard !== 'reserve') return;
      this.rijen.reserve.run(boek, budget);
      this.boeken.van(boek).reserves.add(budget);
    }
  }

  schrijf(): void {
    this.boeken.schrijf();
  }

  vergeet(): void {
    this.boeken.vergeet();
  }

  private beweging(gebeurtenis: BoekGebeurtenis, gegevens: Bewegingsgegevens): void {
    if (gegevens.mutaties.length === 0) return;
    const vanBoek = this.boeken.van(gebeurtenis.boek);
    const grens = jaargrensVan(gebeurtenis.type, gegevens);
    const vanBetaler = vanBoek.boek(gebeurtenis, gegevens, grens === undefined);
    if (grens === 'sluit') {
      this.afsluiting(gebeurtenis, gegevens);
      return;
    }
    if (vanBetaler) this.vanBetaler(gebeurtenis, gegevens);
    if (vanBoek.reserves.size > 0) this.reserves(gebeurtenis, vanBoek.reserves, grens === 'opent');
  }

  /** The closing leaves all as it was just before; what its rekeningen do not tell of it is kept. */
  private afsluiting({ boek, revisie, bekend }: BoekGebeurtenis, { mutaties, boekdatum }: Bewegingsgegevens): void {
    mutaties.forEach(({ van, naar, kleur, bedrag, verplichting = null }, nr) => {
      if (verplichting === null && !van.startsWith('bron:') && !naar.startsWith('bron:')) return;
      this.rijen.afsluiting.run(
        ...[boek, revisie, nr, bekend, dagVan(boekdatum), van, naar, kleur, bedrag, verplichting],
      );
    });
  }

  /** What a decision changed of the begroting: room, or a saving that is still to be found. */
  private begroting(
    gebeurtenis: BoekGebeurtenis,
    soort: 'primitief' | 'wijziging',
    storneert: number | null = null,
  ): void {
    const { boek, revisie, bekend, type } = gebeurtenis;
    const gegevens = gebeurtenis.gegevens as Bewegingsgegevens;
    const dag = dagVan(gegevens.boekdatum);
    this.rijen.besluit.run(boek, revisie, bekend, dag, type, grondVan(gegevens) ?? '', storneert);
    gegevens.mutaties.forEach(({ van, naar, kleur, bedrag }, nr) => {
      const erbij = van.startsWith('bron:');
      const { houder } = delenVan(erbij ? naar : van);
      this.rijen.begroting.run(boek, revisie, nr, bekend, dag, soort, houder, kleur, erbij ? bedrag : -bedrag);
    });
  }

  /** What a payer brought in or took back, is of the begroting or it is not. */
  private vanBetaler(gebeurtenis: BoekGebeurtenis, gegevens: Bewegingsgegevens): void {
    const { storneert } = gegevens as Partial<Gestorneerd>;
    const type = storneert === undefined ? gebeurtenis.type : this.rijen.isBesluit.get(gebeurtenis.boek, storneert);
    const soort = BEGROTING[type ?? ''];
    if (soort !== undefined) this.begroting(gebeurtenis, soort, storneert);
  }

  private reserves(
    { boek, revisie, bekend, type, gegevens }: BoekGebeurtenis,
    reserves: ReadonlySet<string>,
    opent: boolean,
  ): void {
    const { mutaties, boekdatum, storneert } = gegevens as Bewegingsgegevens & { readonly storneert?: number };
    for (const [budget, bedrag] of perReserve(mutaties, reserves)) {
      // What is taken back stays what it was: an addition, on the same ground.
      const eerder = storneert === undefined ? undefined : this.rijen.eerder.get(boek, storneert, budget);
      const soort = eerder?.soort ?? (opent ? 'begin' : reservesoortVan(type));
      const grond = eerder === undefined ? grondVan(gegevens as Bewegingsgegevens) : eerder.grond;
      const kant = Math.sign(bedrag) * (storneert === undefined ? 1 : -1);
      const wanneer = [bekend, dagVan(boekdatum)];
      this.rijen.reservemutatie.run(
        ...[boek, revisie, budget, ...wanneer, soort, grond, storneert ?? revisie, kant, bedrag],
      );
    }
  }

  private weigering({ boek, revisie, bekend, gegevens }: BoekGebeurtenis): void {
    mandaatweigeringen(gegevens as OpdrachtGeweigerd).forEach((een, nr) => {
      const { code, opdracht, team, mandaat, trekking, gevraagd } = een;
      this.rijen.weigering.run(boek, revisie, nr, bekend, code, opdracht, team, mandaat, trekking, gevraagd);
    });
  }

  private periode({ boek, revisie, bekend, type, gegevens }: BoekGebeurtenis): void {
    const { periode, boekdatum } = gegevens as unknown as { periode: Periode; boekdatum: string };
    const afgesloten = type === 'periode-afgesloten.v1';
    this.rijen.periode.run(boek, revisie, bekend, dagVan(boekdatum), periode, afgesloten ? 1 : 0);
    this.boeken.van(boek).zetPeriode(periode, revisie, afgesloten);
  }
}

export const rechtmatigheid: Projectie = {
  naam: 'rechtmatigheid',
  versie: 2,
  tabellen: RECHTMATIGHEID_TABELLEN,
  open: (db) => new Rechtmatigheid(db),
};
