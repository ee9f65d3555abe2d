import {
  OPDRACHT_GEWEIGERD,
  type Bewegingsgegevens,
  type BoekGeopend,
  type Gestorneerd,
  type OpdrachtGeweigerd,
  type VerplichtingAangegaan,
  type VoorschotVerstrekt,
} from '@ontschot/boek';
import type { Periode } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { Posten } from './posten.js';
import { bereid, type Rijen } from './rijen.js';
import { INRICHTING_TABELLEN } from './tabellen.js';

/** By the event that sets up a part: what kind of part it is, which is also the name of its id. */
const ONDERDELEN: Readonly<Record<string, string>> = {
  'organisatie-ingesteld.v1': 'organisatie',
  'wijk-ingesteld.v1': 'wijk',
  'koker-ingesteld.v1': 'koker',
  'budget-ingesteld.v1': 'budget',
  'ondersteuningsopdracht-ingesteld.v1': 'ondersteuningsopdracht',
};

/** The parts of each boek, and what stands on its verplichtingen and voorschotten. */
class Inrichting implements Verwerker {
  private readonly rijen: Rijen;
  private readonly posten: Posten;

  constructor(db: Database) {
    this.rijen = bereid(db);
    this.posten = new Posten(db);
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    const { boek, revisie, type, gegevens, metadata } = gebeurtenis;
    const onderdeel = ONDERDELEN[type];
    if (onderdeel !== undefined) this.stelIn(onderdeel, gebeurtenis);
    else if (type === 'boek-geopend.v1') {
      const { gemeente, jaar } = gegevens as BoekGeopend;
      this.rijen.boek.run(boek, gemeente, jaar, metadata.geregistreerdOp, gebeurtenis.bekend);
    } else if (type === 'periode-afgesloten.v1' || type === 'periode-heropend.v1') {
      const { periode } = gegevens as unknown as { periode: Periode };
      const afgesloten = type === 'periode-afgesloten.v1' ? 1 : 0;
      this.rijen.periode.run(boek, periode, afgesloten, revisie, metadata.geregistreerdOp);
    } else if (type === OPDRACHT_GEWEIGERD) {
      const { opdracht, weigering } = gegevens as OpdrachtGeweigerd;
      const { geregistreerdOp, opdracht: herkomst } = metadata;
      const { code, uitleg } = weigering;
      this.rijen.weigering.run(boek, revisie, geregistreerdOp, herkomst.rol, opdracht.soort, code, uitleg);
    } else this.beweging(gebeurtenis);
  }

  schrijf(): void {
    this.posten.schrijf();
  }

  vergeet(): void {
    this.posten.vergeet();
  }

  private stelIn(soort: string, { boek, bekend, gegevens }: BoekGebeurtenis): void {
    const { boekdatum: _, ...rest } = gegevens as unknown as Readonly<Record<string, unknown>>;
    const vanaf = typeof rest['vanaf'] === 'string' ? rest['vanaf'] : '';
    this.rijen.onderdeel.run(boek, soort, String(rest[soort]), vanaf, bekend, JSON.stringify(rest));
  }

  private beweging(gebeurtenis: BoekGebeurtenis): void {
    const { boek, revisie, type, gegevens } = gebeurtenis;
    const { mutaties = [] } = gegevens as Partial<Bewegingsgegevens>;
    if (type === 'verplichting-aangegaan.v1') this.maakVerplichting(gebeurtenis);
    else if (type === 'voorschot-verstrekt.v1') this.maakVoorschot(gebeurtenis);
    else if (type === 'verplichting-afgewikkeld.v1')
      this.posten.wikkelAf(boek, (gegevens as unknown as VerplichtingAangegaan).verplichting, revisie);
    for (const mutatie of mutaties) this.posten.boek(boek, mutatie);
    if (type === 'beweging-gestorneerd.v1') this.storneer(boek, revisie, gegevens as Gestorneerd);
  }

  private maakVerplichting({ boek, revisie, gegevens }: BoekGebeurtenis): void {
    const { verplichting: id, budget, aanbieder, doel, vrijval, ...rest } = gegevens as VerplichtingAangegaan;
    const { ondersteuningsopdracht, wijk, kenmerk, boekdatum } = rest;
    const post = {
      verplichting: id,
      budget,
      aanbieder,
      doel,
      vrijval,
      ondersteuningsopdracht,
      wijk,
      kenmerk,
      boekdatum,
    };
    const json = JSON.stringify(post);
    this.posten.maak({ boek, soort: 'verplichting', id, budget, aanbieder, gegevens: json, aangegaan: revisie });
  }

  private maakVoorschot({ boek, revisie, gegevens }: BoekGebeurtenis): void {
    const {
      voorschot: id,
      budget,
      ontvanger,
      doel,
      verplichting,
      wijk,
      kenmerk,
      boekdatum,
    } = gegevens as VoorschotVerstrekt;
    const json = JSON.stringify({ voorschot: id, budget, ontvanger, doel, verplichting, wijk, kenmerk, boekdatum });
    this.posten.maak({
      boek,
      soort: 'voorschot',
      id,
      budget,
      aanbieder: ontvanger,
      gegevens: json,
      aangegaan: revisie,
    });
  }

  /** As `evolve` does: a settled verplichting is open again, one that is itself taken back is closed. */
  private storneer(boek: string, revisie: number, { mutaties, storneert }: Gestorneerd): void {
    const geraakt = new Set(mutaties.flatMap(({ verplichting }) => (verplichting === undefined ? [] : [verplichting])));
    // Settling one on which nothing was left, moved nothing.
    const zonderGeld = mutaties.length === 0 ? this.posten.afgewikkeldOp(boek, storneert) : undefined;
    if (zonderGeld !== undefined) geraakt.add(zonderGeld);
    for (const verplichting of geraakt) this.posten.storneer(boek, verplichting, storneert, revisie);
  }
}

export const inrichting: Projectie = {
  naam: 'inrichting',
  versie: 1,
  tabellen: INRICHTING_TABELLEN,
  open: (db) => new Inrichting(db),
};
