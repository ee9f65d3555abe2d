import type { EventStore } from '@ontschot/event-store';
import { Checkpoints } from './checkpoints.js';
import type { Leesdatabase } from './database.js';
import { Deelnemer, type Stilstand } from './deelnemer.js';
import { Koppen, koppen, type Kop } from './koppen.js';
import type { Log } from './log.js';
import { pauze } from './pauze.js';
import type { BoekGebeurtenis, Projectie } from './projectie.js';
import { isBezet } from './sqlfouten.js';
import { pasToe } from './toepassen.js';
import { isVanDezeStore, legKlaar } from './voorbereiden.js';

/** How long a step waits for another process that writes, before it is a fault (ms). */
const LANGST_BEZET_MS = 5_000;

const ANDERE_VERSIE = 'een ander proces houdt deze projectie bij in een andere versie';

/** Where every projection is, and the steps by which they move. */
export class Voortgang {
  /** Position up to which the subscription was taken in; a projection that is not there yet is being caught up. */
  stroom = 0;
  readonly deelnemers: readonly Deelnemer[];
  private readonly checkpoints: Checkpoints;

  constructor(
    private readonly database: Leesdatabase,
    projecties: readonly Projectie[],
    private readonly log: Log,
  ) {
    this.deelnemers = [koppen, ...projecties].map((projectie) => new Deelnemer(projectie));
    this.checkpoints = new Checkpoints(database);
  }

  /** Makes the database fit the program and the store, and finds out where everybody is. */
  async begin(store: EventStore): Promise<void> {
    if (!(await isVanDezeStore(store, this.checkpoints.alle().values())))
      this.database.beginOpnieuw('zij hoort niet bij deze event store');
    legKlaar(this.database, this.checkpoints, this.deelnemers, this.log);
    this.stroom = Math.max(...this.deelnemers.map(({ positie }) => positie));
  }

  /** The database is gone; nothing is known any more until the next `begin`. */
  sluit(): void {
    for (const deelnemer of this.deelnemers) deelnemer.sluit();
  }

  /** Those that can go on. */
  get leden(): Deelnemer[] {
    return this.deelnemers.filter(({ stilstand }) => stilstand === undefined);
  }

  get achterblijvers(): Deelnemer[] {
    return this.leden.filter(({ positie }) => positie < this.stroom);
  }

  /** How far everybody is in a boek, or undefined when nothing of it was seen. */
  kop(boek: string): Kop | undefined {
    const verwerker = this.deelnemers[0]?.geopend;
    return verwerker instanceof Koppen ? verwerker.lees(boek) : undefined;
  }

  /** Whether every projection took in this revisie. */
  isBij(boek: string, revisie: number): boolean {
    const kop = this.kop(boek);
    return (
      kop !== undefined && kop.revisie >= revisie && this.deelnemers.every(({ positie }) => positie >= kop.positie)
    );
  }

  /**
   * Takes those who are at `van` further, at most to `tot` and never past somebody who is ahead of them. Gives the
   * place that was reached: `van` when others moved meanwhile and the caller must look again.
   */
  async stap(
    van: number,
    tot: number,
    gebeurtenissen: readonly BoekGebeurtenis[],
    signaal: AbortSignal,
  ): Promise<number> {
    for (let wachtTot = performance.now() + LANGST_BEZET_MS; ;) {
      const groep = this.leden.filter(({ positie }) => positie === van);
      const naar = Math.min(tot, ...this.leden.map(({ positie }) => positie).filter((positie) => positie > van));
      if (groep.length === 0) return naar;
      try {
        const deel = tussen(gebeurtenissen, van, naar);
        if (pasToe(this.database, this.checkpoints, groep, { gebeurtenissen: deel, van, naar })) {
          for (const { naam, stilstand } of groep)
            if (stilstand) this.log('fout', `projectie ${naam} staat stil`, { ...stilstand });
          return naar;
        }
        this.herlees();
        return van;
      } catch (fout) {
        if (!isBezet(fout) || performance.now() > wachtTot || signaal.aborted) throw fout;
        await pauze(5 + Math.random() * 20, signaal);
      }
    }
  }

  /** Those who are at `positie` stand still from now on. */
  strand(positie: number, stilstand: Stilstand): void {
    for (const lid of this.leden) if (lid.positie === positie) this.zetStil(lid, stilstand);
  }

  private zetStil(deelnemer: Deelnemer, stilstand: Stilstand): void {
    deelnemer.stilstand = stilstand;
    this.log('fout', `projectie ${deelnemer.naam} staat stil`, { ...stilstand });
  }

  /** Another process works in the same database: what we thought and held in memory no longer counts. */
  private herlees(): void {
    const gevonden = this.checkpoints.alle();
    for (const deelnemer of this.leden) {
      const { naam, versie } = deelnemer.projectie;
      const checkpoint = gevonden.get(naam);
      deelnemer.verwerker.vergeet();
      if (checkpoint?.versie === versie) deelnemer.positie = checkpoint.positie;
      else this.zetStil(deelnemer, { positie: deelnemer.positie, melding: ANDERE_VERSIE });
    }
  }
}

/** The events after `van` up to and including `tot`. */
export function tussen(
  gebeurtenissen: readonly BoekGebeurtenis[],
  van: number,
  tot: number,
): readonly BoekGebeurtenis[] {
  const alle = (gebeurtenissen[0]?.positie ?? tot) > van && (gebeurtenissen.at(-1)?.positie ?? van) <= tot;
  return alle ? gebeurtenissen : gebeurtenissen.filter(({ positie }) => positie > van && positie <= tot);
}
