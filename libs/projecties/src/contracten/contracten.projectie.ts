import type {
  BestedingGecorrigeerd,
  Bewegingsgegevens,
  Gestorneerd,
  Ondersteuningsopdracht,
  VerplichtingAangegaan,
  VoorschotVerstrekt,
} from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { dagVan } from '../motor/weetjes.js';
import { contractenVan } from './contracten-van.js';
import { delenVan, type Geldsoort } from './maten.js';
import { bereid, Posten, type Post } from './rijen.js';
import * as stap from './stappen.js';
import { CONTRACTEN_TABELLEN } from './tabellen.js';

/** By the event what kind of money it moves. */
const GELDSOORT: Readonly<Record<string, Geldsoort>> = {
  [stap.VERREKEND]: 'verrekening',
  [stap.OVERGENOMEN]: 'verrekening',
  [stap.VERHOOGD]: 'verrekening',
  [stap.VASTGESTELD]: 'bonus',
  [stap.GECORRIGEERD]: 'correctie',
};

/** What happens under the contracts of each boek: what is promised and paid, and what is reported, settled and corrected. */
class Contracten implements Verwerker {
  private readonly rijen: ReturnType<typeof bereid>;
  private readonly posten: Posten;
  private sommen = new Map<string, number>();

  constructor(db: Database) {
    this.rijen = bereid(db);
    this.posten = new Posten(db);
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    const { boek, type, revisie, bekend, gegevens } = gebeurtenis;
    if (type === 'ondersteuningsopdracht-ingesteld.v1') {
      const { boekdatum: _, ...contract } = gegevens as Ondersteuningsopdracht & Bewegingsgegevens;
      const { ondersteuningsopdracht, aanbieder } = contract;
      this.rijen.contract.run(boek, ondersteuningsopdracht, revisie, bekend, aanbieder, JSON.stringify(contract));
    } else if (type === 'verplichting-aangegaan.v1') {
      const { verplichting, ondersteuningsopdracht, vrijval, boekdatum } = gegevens as VerplichtingAangegaan;
      if (ondersteuningsopdracht !== undefined)
        this.posten.maak(boek, 'verplichting', verplichting, {
          ...{ contract: ondersteuningsopdracht, verplichting, vanaf: boekdatum, vrijval },
        });
    } else if (type === 'voorschot-verstrekt.v1') {
      const { voorschot, verplichting } = gegevens as VoorschotVerstrekt;
      const post = verplichting === undefined ? undefined : this.posten.lees(boek, 'verplichting', verplichting);
      if (post !== undefined) this.posten.maak(boek, 'voorschot', voorschot, post);
    } else if (stap.wordtVerteld(type, gegevens))
      for (const contract of contractenVan(gebeurtenis, this.posten)) this.stap(gebeurtenis, contract);
    if ('mutaties' in gegevens) this.beweging(gebeurtenis, gegevens as Bewegingsgegevens);
  }

  schrijf(): void {
    for (const [sleutel, bedrag] of this.sommen) {
      const [boek, contract, verplichting, maat, bekend, dag] = JSON.parse(sleutel) as (string | number)[];
      this.rijen.geld.run(boek, contract, verplichting, maat, bekend, dag, bedrag);
    }
    this.sommen = new Map();
    this.posten.vergeetTeveel();
  }

  vergeet(): void {
    this.sommen = new Map();
    this.posten.vergeet();
  }

  private stap(gebeurtenis: BoekGebeurtenis, contract: string, kort?: object): void {
    const { boek, type, revisie, bekend, gegevens } = gebeurtenis;
    const inhoud = JSON.stringify(kort ?? stap.kortVan(type, gegevens));
    this.rijen.stap.run(boek, contract, revisie, bekend, dagVan(gegevens.boekdatum), type, inhoud);
  }

  /** A storno takes back what the other event did, by what that was. */
  private beweging(gebeurtenis: BoekGebeurtenis, gegevens: Bewegingsgegevens): void {
    const { boek, type } = gebeurtenis;
    const { storneert } = gegevens as Partial<Gestorneerd>;
    const oud = storneert === undefined ? [] : this.rijen.stappenOp.all(boek, storneert);
    for (const { contract } of oud) this.stap(gebeurtenis, contract, { boekdatum: gegevens.boekdatum, storneert });
    const eerste = oud[0];
    const soort =
      storneert === undefined ? this.soortVan(gebeurtenis, gegevens) : (GELDSOORT[eerste?.type ?? ''] ?? 'gewoon');
    const eigen =
      storneert === undefined
        ? (gegevens as Partial<BestedingGecorrigeerd>).verplichting
        : (JSON.parse(eerste?.gegevens ?? '{}') as { verplichting?: string }).verplichting;
    const bonus = soort === 'bonus' ? (eerste?.contract ?? contractenVan(gebeurtenis, this.posten)[0]) : undefined;
    for (const mutatie of gegevens.mutaties) {
      const { van, naar, bedrag, verplichting = eigen, voorschot } = mutatie;
      const post =
        bonus !== undefined
          ? { contract: bonus, verplichting: '' }
          : (this.postVan(boek, 'verplichting', verplichting) ?? this.postVan(boek, 'voorschot', voorschot));
      if (post === undefined) continue;
      const [route, teken] = storneert === undefined ? [mutatie, 1] : [{ van: naar, naar: van }, -1];
      for (const [maat, keer] of delenVan(route, soort)) this.tel(gebeurtenis, post, maat, teken * keer * bedrag);
    }
    // The other half of a settlement: kept, so that its storno is known for what it is.
    const post =
      type === stap.VERHOOGD && soort === 'verrekening' ? this.postVan(boek, 'verplichting', eigen) : undefined;
    if (post !== undefined) this.stap(gebeurtenis, post.contract, { boekdatum: gegevens.boekdatum });
  }

  private soortVan({ boek, type }: BoekGebeurtenis, { uitBeweging }: Bewegingsgegevens): Geldsoort {
    if (type !== stap.VERHOOGD) return GELDSOORT[type] ?? 'gewoon';
    const bron = uitBeweging === undefined ? [] : this.rijen.stappenOp.all(boek, uitBeweging);
    return bron.some((een) => een.type === stap.VERREKEND || een.type === stap.OVERGENOMEN) ? 'verrekening' : 'gewoon';
  }

  private postVan(boek: string, soort: string, id: string | undefined): Post | undefined {
    return id === undefined ? undefined : this.posten.lees(boek, soort, id);
  }

  private tel(
    { boek, bekend, gegevens }: BoekGebeurtenis,
    { contract, verplichting }: Pick<Post, 'contract' | 'verplichting'>,
    maat: string,
    bedrag: number,
  ): void {
    const sleutel = JSON.stringify([boek, contract, verplichting, maat, bekend, dagVan(gegevens.boekdatum)]);
    this.sommen.set(sleutel, (this.sommen.get(sleutel) ?? 0) + bedrag);
  }
}

export const contracten: Projectie = {
  naam: 'contracten',
  versie: 2,
  tabellen: CONTRACTEN_TABELLEN,
  open: (db) => new Contracten(db),
};
