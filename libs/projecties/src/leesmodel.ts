import { dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';
import type { Gebeurtenis } from '@ontschot/boek';
import type { EventStore } from '@ontschot/event-store';
import type { Statement } from 'better-sqlite3';
import { Leesdatabase } from './motor/database.js';
import type { Gereedheid } from './motor/gereedheid.js';
import { stil, type Log } from './motor/log.js';
import { Motor } from './motor/motor.js';
import type { BoekGebeurtenis, Projectie } from './motor/projectie.js';
import { isKapot, meldingVan } from './motor/sqlfouten.js';
import { Wachters } from './motor/wachters.js';
import { PROJECTIES } from './projecties.js';
import { VraagFout } from './vragen/vraagfout.js';

export interface LeesmodelOpties {
  /** Path of the read database; it and its folder are made when they are missing. */
  readonly file: string;
  readonly store: EventStore;
  readonly log?: Log;
  /** The day it is now in Amsterdam: nobody can ask what we will know later. */
  readonly vandaag?: () => Datum;
  /** The moment it is now (UTC): what lapses by time has lapsed from then on. */
  readonly nu?: () => Moment;
  /** Other projections than those of the product, for tests. */
  readonly projecties?: readonly Projectie[];
}

/** An event that all projections took in. */
export interface Verwerkt extends Gebeurtenis {
  readonly id: string;
  readonly boek: string;
  /** Position in the store. */
  readonly positie: number;
}

export type VerwerktLuisteraar = (gebeurtenissen: readonly Verwerkt[]) => void;

/** Opens the read database of this node. It answers nothing until it is started. */
export function openLeesmodel(opties: LeesmodelOpties): Leesmodel {
  return new Leesmodel(opties);
}

/** All that can be asked of the boeken, kept up with the events. */
export class Leesmodel {
  readonly store: EventStore;
  readonly vandaag: () => Datum;
  readonly nu: () => Moment;
  readonly log: Log;
  private readonly database: Leesdatabase;
  private readonly motor: Motor;
  private readonly wachters = new Wachters((boek, revisie) => this.motor.voortgang.isBij(boek, revisie));
  private readonly luisteraars = new Set<VerwerktLuisteraar>();

  constructor({ file, store, log = stil, projecties = PROJECTIES, vandaag, nu = nuInUtc }: LeesmodelOpties) {
    this.store = store;
    this.nu = nu;
    this.log = log;
    this.vandaag = vandaag ?? (() => dagInAmsterdam(nu()));
    this.database = new Leesdatabase(file, log);
    const naStap = (gebeurtenissen: readonly BoekGebeurtenis[]): void => this.meld(gebeurtenissen);
    this.motor = new Motor({ database: this.database, store, projecties, log, naStap });
  }

  /** Resolves when it is known where the projections are; they may be long in catching up (see `gereed`). */
  start(): Promise<void> {
    return this.motor.start();
  }

  /** Stops following and closes the read database; whoever waits is sent away. The store stays open. */
  async stop(): Promise<void> {
    await this.motor.stop();
    this.wachters.stop();
    this.database.sluit();
  }

  /** Whether all questions can be answered now, and if not why. */
  gereed(): Gereedheid {
    return this.motor.gereed();
  }

  /** Read your own writes: true as soon as all projections took in that revisie of that boek, false after `maxMs`. */
  async wachtOp(boek: string, revisie: number, maxMs: number): Promise<boolean> {
    const { voortgang } = this.motor;
    // One that stands still will not come along by waiting.
    if (voortgang.deelnemers.some(({ stilstand }) => stilstand !== undefined)) return voortgang.isBij(boek, revisie);
    return this.wachters.wacht(boek, revisie, maxMs);
  }

  /** The last revisie of the boek that was taken in; -1 for a boek that nothing is known of. */
  kop(boek: string): number {
    return this.motor.voortgang.kop(boek)?.revisie ?? -1;
  }

  /**
   * Calls `luisteraar` after each committed step with the events that were taken in, in order, each once. Gives the
   * function that ends it. What is thrown in it is logged and goes no further.
   */
  opVerwerkt(luisteraar: VerwerktLuisteraar): () => void {
    this.luisteraars.add(luisteraar);
    return () => void this.luisteraars.delete(luisteraar);
  }

  /**
   * Runs a question, in one view on the database. Throws `nog-niet-zover` when one of the projections it reads is
   * being rebuilt or stands still: part of an answer is no answer.
   */
  vraag<T>(projecties: readonly Projectie[], antwoord: () => T): T {
    return this.inEen('deferred', projecties, antwoord);
  }

  /** Writes in the tables of a projection that is filled when somebody asks, all of it or nothing; throws as `vraag` does. */
  vulAan<T>(projectie: Projectie, werk: () => T): T {
    return this.inEen('immediate', [projectie], werk);
  }

  private inEen<T>(hoe: 'deferred' | 'immediate', projecties: readonly Projectie[], werk: () => T): T {
    if (!projecties.every(({ naam }) => this.motor.kanAntwoorden(naam)))
      throw new VraagFout('nog-niet-zover', 'Dit deel van de boeken wordt nog bijgewerkt.');
    try {
      return this.database.db.transaction(werk)[hoe]();
    } catch (fout) {
      if (!isKapot(fout)) throw fout;
      this.motor.meldKapot(fout);
      throw new VraagFout('nog-niet-zover', 'De boeken worden opnieuw ingelezen.');
    }
  }

  /** A prepared statement on the read database, for questions. */
  sql<P extends unknown[], R>(tekst: string): Statement<P, R> {
    return this.database.sql<P, R>(tekst);
  }

  private meld(gebeurtenissen: readonly BoekGebeurtenis[]): void {
    this.wachters.kijk();
    if (gebeurtenissen.length === 0) return;
    for (const luisteraar of [...this.luisteraars]) {
      try {
        luisteraar(gebeurtenissen);
      } catch (fout) {
        this.log('fout', 'een luisteraar faalde', { melding: meldingVan(fout) });
      }
    }
  }
}

const nuInUtc = (): Moment => new Date().toISOString();
