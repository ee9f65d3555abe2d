import { dagnummer, doelSleutel, houderVan, kokerVan, soortVan, type Bewegingsgegevens } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { Reeksen } from '../reeksen/reeksen.js';
import { reekstabellen } from '../reeksen/tabellen.js';

/** What has no doel, aanbieder or wijk. */
export const ZONDER = { doel: 'geen-doel', aanbieder: 'geen-aanbieder', wijk: 'geen-wijk' } as const;

/**
 * Follows the euros of each koker, whatever their kleur became, on two kinds of reeksen:
 * - `stroom`: `<koker>|<van>|<naar>|<storno>`: what went from one rekening to another, what a storno took back apart;
 * - `bestemming <koker>`: `<budget>|<doel>|<aanbieder>|<wijk>`: what was spent. There may be as many of these as there
 *   are bookings, so these have no tussenstanden: reading all bookings of one koker is quicker than that.
 */
class Verantwoording implements Verwerker {
  private readonly reeksen: Reeksen;

  constructor(db: Database) {
    this.reeksen = new Reeksen(db, 'verantwoording');
  }

  verwerk({ boek, bekend, gegevens }: BoekGebeurtenis): void {
    const { mutaties, kenmerken, boekdatum, storneert } = gegevens as Partial<Bewegingsgegevens> & {
      storneert?: number;
    };
    if (mutaties === undefined || boekdatum === undefined) return;
    const dag = dagnummer(boekdatum);
    const storno = storneert === undefined ? '' : 'storno';
    for (const { van, naar, kleur, bedrag } of mutaties) {
      const koker = kokerVan(kleur);
      this.reeksen.van(boek, 'stroom', true).boek(`${koker}|${van}|${naar}|${storno}`, bekend, dag, bedrag);
      for (const [rekening, besteed] of [
        [van, -bedrag],
        [naar, bedrag],
      ] as const) {
        if (soortVan(rekening) !== 'besteed') continue;
        const doel = kenmerken?.doel === undefined ? ZONDER.doel : doelSleutel(kenmerken.doel);
        const wie = `${doel}|${kenmerken?.aanbieder ?? ZONDER.aanbieder}|${kenmerken?.wijk ?? ZONDER.wijk}`;
        const bestemmingen = this.reeksen.van(boek, `bestemming ${koker}`, false);
        bestemmingen.boek(`${houderVan(rekening)}|${wie}`, bekend, dag, besteed);
      }
    }
  }

  schrijf(): void {
    this.reeksen.schrijf();
  }

  vergeet(): void {
    this.reeksen.vergeet();
  }
}

export const verantwoording: Projectie = {
  naam: 'verantwoording',
  versie: 1,
  tabellen: reekstabellen('verantwoording'),
  open: (db) => new Verantwoording(db),
};
