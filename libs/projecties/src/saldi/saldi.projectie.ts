import { BUDGETSOORTEN, dagnummer, doelSleutel, houderVan, soortVan } from '@ontschot/boek';
import type { Bewegingsgegevens, Mutatie } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { Reeksen } from '../reeksen/reeksen.js';
import { reekstabellen } from '../reeksen/tabellen.js';
import { Posten, type Bestemming } from './posten.js';

/** Under this what has no doel, wijk or koker of its own. */
export const GEEN_DOEL = 'geen-doel';
export const GEEN_WIJK = 'geen-wijk';

const IN_BUDGET: ReadonlySet<string> = new Set(BUDGETSOORTEN);
/** Money that left the room of a budget has a doel and a wijk of its own. */
const BESTEMD: ReadonlySet<string> = new Set(['verplicht', 'voorschot', 'besteed']);

/**
 * Books the mutaties of any event alike, on reeksen of three kinds:
 * - `budget`: `<rekening>|<kleur>`, and `primitief:<budget>|<kleur>` for the begroting as first adopted;
 * - `doel`: `<soort>|<doel>` and `wijk`: `<soort>|<wijk>`, for what is committed, advanced or spent. What stands on a
 *   verplichting or voorschot keeps the doel and wijk under which it came there, also when it is spent for another.
 */
class Saldi implements Verwerker {
  private readonly reeksen: Reeksen;
  private readonly posten: Posten;

  constructor(db: Database) {
    this.reeksen = new Reeksen(db, 'saldi');
    this.posten = new Posten(db);
  }

  verwerk({ boek, bekend, gegevens }: BoekGebeurtenis): void {
    const { mutaties = [], kenmerken, boekdatum } = gegevens as Partial<Bewegingsgegevens>;
    if (mutaties.length === 0 || boekdatum === undefined) return;
    const dag = dagnummer(boekdatum);
    const eigen = { doel: kenmerken?.doel && doelSleutel(kenmerken.doel), wijk: kenmerken?.wijk };
    for (const mutatie of mutaties)
      for (const [rekening, bedrag] of [
        [mutatie.van, -mutatie.bedrag],
        [mutatie.naar, mutatie.bedrag],
      ] as const) {
        const soort = soortVan(rekening);
        if (!IN_BUDGET.has(soort)) continue;
        const perBudget = this.reeksen.van(boek, 'budget', true);
        perBudget.boek(`${rekening}|${mutatie.kleur}`, bekend, dag, bedrag);
        if (kenmerken?.primitief === true)
          perBudget.boek(`primitief:${houderVan(rekening)}|${mutatie.kleur}`, bekend, dag, bedrag);
        if (!BESTEMD.has(soort)) continue;
        const { doel, wijk } = this.bestemming(boek, soort, mutatie, eigen);
        this.reeksen.van(boek, 'doel', true).boek(`${soort}|${doel ?? GEEN_DOEL}`, bekend, dag, bedrag);
        this.reeksen.van(boek, 'wijk', true).boek(`${soort}|${wijk ?? GEEN_WIJK}`, bekend, dag, bedrag);
      }
  }

  schrijf(): void {
    this.reeksen.schrijf();
    this.posten.schrijf();
  }

  vergeet(): void {
    this.reeksen.vergeet();
    this.posten.vergeet();
  }

  private bestemming(boek: string, soort: string, mutatie: Mutatie, eigen: Bestemming): Bestemming {
    const post = soort === 'verplicht' ? mutatie.verplichting : soort === 'voorschot' ? mutatie.voorschot : undefined;
    return post === undefined ? eigen : this.posten.van(boek, `${soort}:${post}`, eigen);
  }
}

export const saldi: Projectie = {
  naam: 'saldi',
  versie: 1,
  tabellen: [
    ...reekstabellen('saldi'),
    `CREATE TABLE saldi_post (
      boek TEXT NOT NULL,
      post TEXT NOT NULL,
      doel TEXT,
      wijk TEXT,
      PRIMARY KEY (boek, post)
    ) STRICT, WITHOUT ROWID`,
  ],
  open: (db) => new Saldi(db),
};
