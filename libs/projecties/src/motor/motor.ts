import type { EventStore } from '@ontschot/event-store';
import type { Leesdatabase } from './database.js';
import { beoordeel, type Gereedheid } from './gereedheid.js';
import type { Log } from './log.js';
import { pauze, wachttijd } from './pauze.js';
import type { BoekGebeurtenis, Projectie } from './projectie.js';
import { isKapot, meldingVan } from './sqlfouten.js';
import { haalIn, volg } from './volgen.js';
import { Voortgang } from './voortgang.js';

export interface Onderdelen {
  readonly database: Leesdatabase;
  readonly store: EventStore;
  readonly projecties: readonly Projectie[];
  readonly log: Log;
  /** Called after each committed step with its events, each event once; with none when only places moved. */
  readonly naStap: (gebeurtenissen: readonly BoekGebeurtenis[]) => void;
}

/** A subscription that was away must hold this long, or bring something, before it counts as back (ms). */
const HOUDT_MS = 250;
/** Held so long, the pauses between tries begin anew; a try that fails takes less (ms). */
const RUSTIG_MS = 2_000;

/** Keeps the projections going: takes up the subscription, and takes it up again when it fails. */
export class Motor {
  readonly voortgang: Voortgang;
  private gestart = false;
  private storing: string | undefined;
  /** Head of the store when the subscription was last taken up. */
  private doel = 0;
  /** Position up to which `naStap` was told: after the database was thrown away, old events are no news. */
  private gemeld = 0;
  private mislukt = 0;
  /** The projections were once where the store was, with the database of now. */
  private ingelopen = false;
  private kapot: unknown;
  private draait: Promise<void> | undefined;
  private ronde = new AbortController();
  private readonly stopknop = new AbortController();

  constructor(private readonly onderdelen: Onderdelen) {
    const { database, projecties, log } = onderdelen;
    this.voortgang = new Voortgang(database, projecties, log);
  }

  /** Resolves when it is known where the projections are, or that the store or the database does not answer. */
  start(): Promise<void> {
    return new Promise((aangelopen) => {
      this.draait ??= this.draai(aangelopen);
    });
  }

  /** Resolves when nothing runs any more. */
  async stop(): Promise<void> {
    this.stopknop.abort();
    await this.draait;
    this.gestart = false;
  }

  gereed(): Gereedheid {
    const { gestart, storing, doel } = this;
    return beoordeel(this.voortgang, { gestart, storing, doel });
  }

  /** Whether a question to this projection gets a whole answer: an old one at worst, never a part of one. */
  kanAntwoorden(naam: string): boolean {
    const deelnemer = this.voortgang.deelnemers.find((een) => een.naam === naam);
    if (deelnemer === undefined || deelnemer.stilstand !== undefined) return false;
    return this.gestart && this.ingelopen && deelnemer.positie >= this.voortgang.stroom;
  }

  /** To be called when a question finds the database damaged: it is thrown away and filled again. */
  meldKapot(fout: unknown): void {
    this.kapot = fout;
    this.storing = meldingVan(fout);
    this.ronde.abort();
  }

  private async draai(aangelopen: () => void): Promise<void> {
    const { signal } = this.stopknop;
    while (!signal.aborted) {
      try {
        await this.eenRonde(aangelopen);
      } catch (fout) {
        this.herstel(fout);
      }
      aangelopen();
      await pauze(wachttijd(this.mislukt), signal);
      this.mislukt += 1;
    }
  }

  /** One life of the subscription. Ends by a failure, or because it was told to stop. */
  private async eenRonde(aangelopen: () => void): Promise<void> {
    const { store } = this.onderdelen;
    this.ronde = new AbortController();
    const signaal = AbortSignal.any([this.stopknop.signal, this.ronde.signal]);
    await this.voortgang.begin(store);
    this.doel = await store.head();
    this.ingelopen = this.voortgang.stroom >= (this.ingelopen ? this.gemeld : this.doel);
    this.gestart = true;
    const houdt = setTimeout(() => (this.storing = undefined), this.storing === undefined ? 0 : HOUDT_MS);
    const rustig = setTimeout(() => (this.mislukt = 0), RUSTIG_MS);
    aangelopen();

    let inhalen: Promise<void> | undefined;
    let mislukking: unknown;
    const letOpAchterblijvers = (): void => {
      if (inhalen !== undefined || this.voortgang.achterblijvers.length === 0) return;
      inhalen = haalIn(this.voortgang, store, signaal, (gebeurtenissen) => this.meld(gebeurtenissen))
        .catch((fout: unknown) => {
          mislukking = fout;
          this.ronde.abort();
        })
        .finally(() => (inhalen = undefined));
    };
    try {
      letOpAchterblijvers();
      await volg(this.voortgang, store, signaal, (gebeurtenissen) => {
        this.meld(gebeurtenissen);
        letOpAchterblijvers();
      });
    } finally {
      clearTimeout(houdt);
      clearTimeout(rustig);
      this.ronde.abort();
      await inhalen;
    }
    if (this.stopknop.signal.aborted) return;
    const oorzaak = mislukking ?? this.kapot;
    throw oorzaak instanceof Error ? oorzaak : new Error('de event store beëindigde het abonnement');
  }

  private meld(gebeurtenissen: readonly BoekGebeurtenis[]): void {
    this.mislukt = 0;
    this.storing = undefined;
    const nieuw = gebeurtenissen.filter(({ positie }) => positie > this.gemeld);
    this.gemeld = nieuw.at(-1)?.positie ?? this.gemeld;
    this.ingelopen ||= this.voortgang.stroom >= this.doel;
    this.onderdelen.naStap(nieuw);
  }

  private herstel(fout: unknown): void {
    const { database, log } = this.onderdelen;
    if (this.stopknop.signal.aborted) return;
    this.storing = meldingVan(fout);
    this.kapot = undefined;
    log('fout', 'de projecties volgen de gebeurtenissen niet en proberen het zo opnieuw', { melding: this.storing });
    // Closed it is when it could not be made anew the last time: then again, whatever the failure was now.
    if (!isKapot(fout) && database.db.open) return;
    this.ingelopen = false;
    this.voortgang.sluit();
    try {
      database.beginOpnieuw(this.storing);
    } catch (oorzaak) {
      log('fout', 'de leesdatabase is niet opnieuw te maken', { melding: meldingVan(oorzaak) });
    }
  }
}
