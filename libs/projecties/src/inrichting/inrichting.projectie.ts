import {
  OPDRACHT_GEWEIGERD,
  type BestedingGecorrigeerd,
  type Bewegingsgegevens,
  type BoekGeopend,
  type Gestorneerd,
  type OpdrachtGeweigerd,
  type VerplichtingAangegaan,
  type VoorfinancieringVerstrekt,
  type VoorschotVerstrekt,
} from '@ontschot/boek';
import type { Periode } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { dagVan } from '../motor/weetjes.js';
import type { Wanneer } from './afwikkelingen.js';
import { Posten, type NieuwePost } from './posten.js';
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

/** What names one of these stands apart from the posten. */
const EIGEN_STAND = ['trekking', 'voucher', 'voorstel', 'schuldregeling'] as const;

/** The parts of each boek, and what was booked on its verplichtingen and voorschotten. */
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
      this.rijen.periode.run(boek, periode, gebeurtenis.bekend, afgesloten, revisie, metadata.geregistreerdOp);
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

  private beweging({ boek, revisie, bekend, type, gegevens }: BoekGebeurtenis): void {
    const { mutaties = [], boekdatum } = gegevens as Partial<Bewegingsgegevens>;
    if (boekdatum === undefined) return;
    const wanneer = { boek, revisie, bekend, dag: dagVan(boekdatum) };
    if (type === 'verplichting-aangegaan.v1')
      this.posten.maak(alsVerplichting(gegevens as VerplichtingAangegaan), wanneer);
    else if (type === 'voorschot-verstrekt.v1') this.posten.maak(alsVoorschot(gegevens as VoorschotVerstrekt), wanneer);
    else if (type === 'voorfinanciering-verstrekt.v1')
      this.voorfinancier(gegevens as VoorfinancieringVerstrekt, wanneer);
    else if (type === 'verplichting-afgewikkeld.v1')
      this.posten.wikkelAf((gegevens as unknown as VerplichtingAangegaan).verplichting, wanneer);
    // What a trekking sets aside or advances is promised to no aanbieder, nor is what a household may spend itself, what
    // residents decided on or what a fund paid for debts: it has its own stand, not one among these.
    if (EIGEN_STAND.some((naam) => naam in gegevens)) return;
    for (const mutatie of mutaties) this.posten.boek(mutatie, wanneer);
    if ('storneert' in gegevens) this.storneer(gegevens as Gestorneerd, wanneer);
    // What was spent on it comes back: a settled one is open again.
    if (type === 'besteding-gecorrigeerd.v1')
      this.storneer({ ...(gegevens as BestedingGecorrigeerd), storneert: -1 }, wanneer);
  }

  /** What is put in beforehand and goes to an aanbieder, is an advance; to a budget, it is only room. */
  private voorfinancier(gegevens: VoorfinancieringVerstrekt, wanneer: Wanneer): void {
    const { voorfinanciering: voorschot, budget, naar, doel, boekdatum, mutaties } = gegevens;
    if (!('organisatie' in naar) || doel === undefined) return;
    const { organisatie: ontvanger } = naar;
    this.posten.maak(alsVoorschot({ voorschot, budget, ontvanger, doel, boekdatum, mutaties }), wanneer);
  }

  /** As `evolve` does: a settled verplichting is open again, one that is itself taken back is closed. */
  private storneer({ mutaties, storneert }: Pick<Gestorneerd, 'mutaties' | 'storneert'>, wanneer: Wanneer): void {
    // Settling one on which nothing was left, moved nothing.
    if (mutaties.length === 0) this.posten.storneerAfwikkeling(storneert, wanneer);
    const geraakt = new Set(mutaties.flatMap(({ verplichting }) => (verplichting === undefined ? [] : [verplichting])));
    for (const verplichting of geraakt) this.posten.storneer(verplichting, storneert, wanneer);
  }
}

function alsVerplichting(gegevens: VerplichtingAangegaan): NieuwePost {
  const { verplichting, budget, aanbieder, doel, vrijval, ondersteuningsopdracht, wijk, kenmerk, boekdatum } = gegevens;
  return {
    soort: 'verplichting',
    id: verplichting,
    budget,
    aanbieder,
    gegevens: { verplichting, budget, aanbieder, doel, vrijval, ondersteuningsopdracht, wijk, kenmerk, boekdatum },
  };
}

function alsVoorschot(gegevens: VoorschotVerstrekt): NieuwePost {
  const { voorschot, budget, ontvanger, doel, verplichting, wijk, kenmerk, boekdatum } = gegevens;
  return {
    soort: 'voorschot',
    id: voorschot,
    budget,
    aanbieder: ontvanger,
    gegevens: { voorschot, budget, ontvanger, doel, verplichting, wijk, kenmerk, boekdatum },
  };
}

export const inrichting: Projectie = {
  naam: 'inrichting',
  versie: 3,
  tabellen: INRICHTING_TABELLEN,
  open: (db) => new Inrichting(db),
};
