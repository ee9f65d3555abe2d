import { setMaxListeners } from 'node:events';
import { isBoekId } from '@ontschot/kern';
import type { Toestand } from '@ontschot/boek';
import type { EventStore } from '@ontschot/event-store';
import type { Antwoord, Ingediend } from './antwoord.js';
import { Boekschrijver } from './boekschrijver.js';
import { ECHT, type Bron } from './bron.js';
import { OpslagOnbereikbaar } from './fouten.js';
import { GRENZEN, type Grenzen } from './grenzen.js';

/** The stream of a boek. */
export const stroomVan = (boek: string): string => `boek-${boek}`;

/** All writers of this process: one per boek, made when it is first needed, its state folded from its events. */
export class Boekschrijvers {
  private readonly schrijvers = new Map<string, Boekschrijver>();
  private readonly einde = new AbortController();
  private dicht = false;
  private beurt = 0;

  constructor(
    private readonly store: EventStore,
    private readonly grenzen: Grenzen = GRENZEN,
    private readonly bron: Bron = ECHT,
    /** Hears when it has been unclear for too long whether something was booked on a boek, and when that is settled. */
    private readonly opTwijfel: (boek: string, inTwijfel: boolean) => void = () => undefined,
  ) {
    // Each boek may listen at the same time.
    setMaxListeners(0, this.einde.signal);
  }

  /** Whether there is a boek of which it has been unclear for too long whether something was booked. */
  get inTwijfel(): boolean {
    return [...this.schrijvers.values()].some((schrijver) => schrijver.inTwijfel);
  }

  /**
   * Decides and books opdrachten on one boek, answered one by one in the order given; a refusal of one leaves the
   * others alone. Throws `Overbelast` before anything is taken in, `OpslagOnbereikbaar` when nothing could be booked
   * or an earlier append on this boek stays unclear.
   * An opdracht that failed for a technical reason gives a rejected result, and so do those after it: they may rest on it,
   * and a refusal would last.
   */
  async dienInElk(boek: string, opdrachten: readonly Ingediend[]): Promise<PromiseSettledResult<Antwoord>[]> {
    if (this.dicht) throw new OpslagOnbereikbaar('de dienst stopt');
    if (!isBoekId(boek)) throw new TypeError('geen naam van een boek');
    const schrijver = this.schrijver(boek);
    const antwoorden = await schrijver.dienIn(opdrachten);
    // A name that turned out to be no boek leaves nothing behind.
    if (schrijver.leeg && !schrijver.bezig) this.schrijvers.delete(boek);
    return antwoorden;
  }

  /** As `dienInElk`, but throws the first technical failure. */
  async dienIn(boek: string, opdrachten: readonly Ingediend[]): Promise<Antwoord[]> {
    return (await this.dienInElk(boek, opdrachten)).map((een) => {
      if (een.status === 'rejected') throw een.reason;
      return een.value;
    });
  }

  /** Lets `kijk` read the state of a boek as it is now. Throws `OpslagOnbereikbaar` when the store does not answer. */
  async bekijk<T>(boek: string, kijk: (toestand: Toestand) => T): Promise<T> {
    if (this.dicht) throw new OpslagOnbereikbaar('de dienst stopt');
    if (!isBoekId(boek)) throw new TypeError('geen naam van een boek');
    const schrijver = this.schrijver(boek);
    const gezien = await schrijver.bekijk(kijk);
    if (schrijver.leeg && !schrijver.bezig) this.schrijvers.delete(boek);
    return gezien;
  }

  /**
   * Asked to end: what can be booked still is, but who waits for an outcome that is unclear is answered with
   * `OpslagOnbereikbaar`, and so is what waits behind it.
   */
  stop(): void {
    this.einde.abort();
  }

  /** Stops taking in and waits for all that was taken in. */
  async sluit(): Promise<void> {
    this.stop();
    this.dicht = true;
    await Promise.all([...this.schrijvers.values()].map((schrijver) => schrijver.sluit()));
  }

  private schrijver(boek: string): Boekschrijver {
    let schrijver = this.schrijvers.get(boek);
    if (schrijver === undefined) {
      this.maakPlaats();
      // Asked to end, nobody finds out any more.
      const meld = (inTwijfel: boolean): void => {
        if (!this.einde.signal.aborted) this.opTwijfel(boek, inTwijfel);
      };
      schrijver = new Boekschrijver(this.store, stroomVan(boek), this.bron, this.grenzen, this.einde.signal, meld);
      this.schrijvers.set(boek, schrijver);
    }
    schrijver.laatstGebruikt = this.beurt += 1;
    return schrijver;
  }

  private maakPlaats(): void {
    if (this.schrijvers.size < this.grenzen.boeken) return;
    const rustend = [...this.schrijvers]
      .filter(([, schrijver]) => !schrijver.bezig)
      .sort(([, a], [, b]) => a.laatstGebruikt - b.laatstGebruikt);
    const langst = rustend[0];
    if (langst !== undefined) this.schrijvers.delete(langst[0]);
  }
}
