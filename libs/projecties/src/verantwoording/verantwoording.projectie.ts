import { kokerVan, type Bewegingsgegevens, type Kenmerken, type Kleur, type Rekening } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import { PerBoek, type VanBoek } from '../motor/per-boek.js';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { dagVan, delenVan, doelTekst, onthouden } from '../motor/weetjes.js';
import { bereid, Lijst, type Lijstsql } from '../reeksen/lijst.js';
import { Reeks } from '../reeksen/reeks.js';
import { lijsttabellen } from '../reeksen/tabellen.js';

/** What was spent without a doel, an aanbieder or a wijk. */
export const ZONDER = { doel: 'geen-doel', aanbieder: 'geen-aanbieder', wijk: 'geen-wijk' } as const;

/** Numbers in a line of `besteed <koker>`: the day, and the sleutels of budget, doel, aanbieder and wijk. */
export const BREEDTE = 5;

const kokerVanKleur = onthouden((kleur: Kleur) => kokerVan(kleur));

/**
 * The euros of one boek on their way, whatever became of their kleur:
 * - reeks `stroom`: `<kleur>|<van>|<naar>`, and reeks `storno` in the same form, for what a storno took back;
 * - lijst `besteed <koker>`: every amount that was spent. There can be as many destinations as bookings, and then
 *   reading all bookings of a koker is quicker than a tussenstand for each destination.
 */
class VerantwoordingVanBoek implements VanBoek {
  private readonly stroom: Reeks;
  private readonly storno: Reeks;
  private readonly besteed = new Map<string, Lijst>();

  constructor(
    private readonly sql: Lijstsql,
    private readonly naam: string,
  ) {
    this.stroom = new Reeks(sql, naam, 'stroom');
    this.storno = new Reeks(sql, naam, 'storno');
  }

  get omvang(): number {
    return this.lijsten.reduce((som, { omvang }) => som + omvang, 0);
  }

  boek(bekend: number, gegevens: Bewegingsgegevens & { readonly storneert?: number }): void {
    const { mutaties, kenmerken, boekdatum, storneert } = gegevens;
    const dag = dagVan(boekdatum);
    const reeks = storneert === undefined ? this.stroom : this.storno;
    for (const { van, naar, kleur, bedrag } of mutaties) {
      reeks.boek(bekend, dag, bedrag, kleur, van, naar);
      this.boekBesteed(bekend, dag, van, kleur, -bedrag, kenmerken);
      this.boekBesteed(bekend, dag, naar, kleur, bedrag, kenmerken);
    }
  }

  schrijf(): void {
    for (const lijst of this.lijsten) if (lijst.aantal > 0) lijst.schrijf();
  }

  private get lijsten(): Lijst[] {
    return [this.stroom.lijst, this.storno.lijst, ...this.besteed.values()];
  }

  private boekBesteed(
    bekend: number,
    dag: number,
    rekening: Rekening,
    kleur: Kleur,
    bedrag: number,
    kenmerken: Kenmerken | undefined,
  ): void {
    const { soort, houder } = delenVan(rekening);
    if (soort !== 'besteed') return;
    const koker = kokerVanKleur(kleur);
    let lijst = this.besteed.get(koker);
    if (lijst === undefined)
      this.besteed.set(koker, (lijst = new Lijst(this.sql, this.naam, `besteed ${koker}`, BREEDTE)));
    const doel = kenmerken?.doel === undefined ? ZONDER.doel : doelTekst(kenmerken.doel);
    const aanbieder = lijst.sleutel(kenmerken?.aanbieder ?? ZONDER.aanbieder);
    const wijk = lijst.sleutel(kenmerken?.wijk ?? ZONDER.wijk);
    lijst.voegToe(bekend, bedrag, dag, lijst.sleutel(houder), lijst.sleutel(doel), aanbieder, wijk);
  }
}

class Verantwoording implements Verwerker {
  private readonly boeken: PerBoek<VerantwoordingVanBoek>;

  constructor(db: Database) {
    const sql = bereid(db, 'verantwoording');
    this.boeken = new PerBoek((boek) => new VerantwoordingVanBoek(sql, boek));
  }

  verwerk({ boek, bekend, gegevens }: BoekGebeurtenis): void {
    const beweging = gegevens as Partial<Bewegingsgegevens>;
    if (beweging.mutaties !== undefined && beweging.mutaties.length > 0)
      this.boeken.van(boek).boek(bekend, beweging as Bewegingsgegevens);
  }

  schrijf(): void {
    this.boeken.schrijf();
  }

  vergeet(): void {
    this.boeken.vergeet();
  }
}

export const verantwoording: Projectie = {
  naam: 'verantwoording',
  versie: 4,
  tabellen: lijsttabellen('verantwoording'),
  open: (db) => new Verantwoording(db),
};
