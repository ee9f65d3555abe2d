import { BUDGETSOORTEN, type Bewegingsgegevens, type Budgetaard, type Rekening } from '@ontschot/boek';
import { periodeVan } from '@ontschot/kern';
import type { Database, Statement } from 'better-sqlite3';
import type { BoekGebeurtenis } from '../motor/projectie.js';
import { dagVan, delenVan } from '../motor/weetjes.js';

const IN_BUDGET: ReadonlySet<string> = new Set(BUDGETSOORTEN);

/** Budgets that several others put money into together. */
export const SAMEN: ReadonlySet<Budgetaard> = new Set(['wijk', 'gebied', 'bewoners']);

/** Keeps every movement of a budget of a wijk, an area or residents, whatever event it came from. */
export class Bewegingen {
  private readonly zetBudget: Statement<[string, string]>;
  private readonly haal: Statement<[string], string>;
  private readonly zet: Statement<(string | number | null)[]>;
  /** The wijkbudgetten per boek, as they are in the table. */
  private bekend = new Map<string, Set<string>>();

  constructor(db: Database) {
    this.zetBudget = db.prepare('INSERT INTO wijkteam_budget VALUES (?, ?) ON CONFLICT DO NOTHING');
    this.haal = db.prepare<[string], string>('SELECT budget FROM wijkteam_budget WHERE boek = ?').pluck();
    this.zet = db.prepare('INSERT INTO wijkteam_beweging VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  }

  /** It is one for good: its aard never changes. */
  stelIn(boek: string, budget: string): void {
    this.zetBudget.run(boek, budget);
    this.van(boek).add(budget);
  }

  boek({ boek, revisie, bekend }: BoekGebeurtenis, { mutaties, boekdatum, kenmerken }: Bewegingsgegevens): void {
    const budgetten = this.van(boek);
    if (budgetten.size === 0) return;
    let nr = 0;
    const kant = (rekening: Rekening, tegen: Rekening, kleur: string, bedrag: number): void => {
      const { soort, houder } = delenVan(rekening);
      if (!IN_BUDGET.has(soort) || !budgetten.has(houder)) return;
      // What was promised for another wijk than it is spent for, leaves where it was promised.
      const voor = (soort === 'verplicht' ? kenmerken?.verplichtVoor : undefined) ?? kenmerken;
      const wanneer = [bekend, dagVan(boekdatum), periodeVan(boekdatum)];
      this.zet.run(boek, houder, revisie, (nr += 1), ...wanneer, soort, tegen, kleur, bedrag, voor?.wijk ?? null);
    };
    for (const { van, naar, kleur, bedrag } of mutaties) {
      kant(van, naar, kleur, -bedrag);
      kant(naar, van, kleur, bedrag);
    }
  }

  vergeet(): void {
    this.bekend = new Map();
  }

  private van(boek: string): Set<string> {
    let budgetten = this.bekend.get(boek);
    if (budgetten === undefined) this.bekend.set(boek, (budgetten = new Set(this.haal.all(boek))));
    return budgetten;
  }
}
