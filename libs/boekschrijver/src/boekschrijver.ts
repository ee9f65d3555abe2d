import { setImmediate as adem, setTimeout as wacht } from 'node:timers/promises';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';
import { AppendTooLarge, OutcomeUnclear, VersionConflict, type EventStore } from '@ontschot/event-store';
import { antwoordUit, metId, type Antwoord, type Ingediend, type MetId } from './antwoord.js';
import { Beurten } from './beurten.js';
import type { Bron } from './bron.js';
import { OpslagOnbereikbaar, Overbelast } from './fouten.js';
import type { Grenzen } from './grenzen.js';
import { onbereikbaar } from './onbereikbaar.js';
import { beslis, naarOpslag, type BeslotenPartij, type Voorlopig } from './partij.js';
import { Rij } from './rij.js';
import type { Taak } from './taak.js';

/**
 * The one writer of a boek in this process: a bounded queue, decisions in order on the state in memory, one append in
 * flight that holds whatever gathered meanwhile (design 7). Correctness rests on the exact revision of the append, so
 * another process may write the same boek at the same time; this writer is there for speed.
 */
export class Boekschrijver {
  private readonly rij: Rij;
  private readonly kijkers: (() => Promise<void>)[] = [];
  private readonly beurten: Beurten;
  private toestand: Toestand = Toestand.begin();
  private werkend: Promise<void> | undefined;
  private dicht = false;
  private open = 0;
  /** When it last had work; the idle make room for others. */
  laatstGebruikt = 0;

  constructor(
    private readonly store: EventStore,
    private readonly stroom: string,
    private readonly bron: Bron,
    private readonly grenzen: Grenzen,
  ) {
    this.rij = new Rij(grenzen);
    this.beurten = new Beurten(grenzen.gedeeld);
  }

  /** Whether an opdracht waits for its answer. */
  get bezig(): boolean {
    return this.open > 0;
  }

  /** Whether the boek was ever opened, as far as this writer knows. */
  get leeg(): boolean {
    return this.toestand.boek === undefined;
  }

  /** Takes in all or, when the queue has no room for all, none (throws `Overbelast`); answers in the order given. */
  async dienIn(opdrachten: readonly Ingediend[]): Promise<PromiseSettledResult<Antwoord>[]> {
    if (this.dicht) throw new OpslagOnbereikbaar('de dienst stopt');
    if (this.rij.lengte + opdrachten.length > this.grenzen.rij) throw new Overbelast();
    const antwoorden = opdrachten.map(
      (ingediend) => new Promise<Antwoord>((klaar, mislukt) => this.rij.voegToe({ ...ingediend, klaar, mislukt })),
    );
    if (this.rij.lengte > 0) this.werkend ??= this.werk();
    this.open += opdrachten.length;
    const uitkomsten = await Promise.allSettled(antwoorden);
    this.open -= opdrachten.length;
    return uitkomsten;
  }

  /** Lets `kijk` read the state as it is now, also after what other processes wrote; it must not keep it. */
  bekijk<T>(kijk: (toestand: Toestand) => T): Promise<T> {
    if (this.dicht) throw new OpslagOnbereikbaar('de dienst stopt');
    const gezien = new Promise<T>((klaar, mislukt) => {
      this.kijkers.push(() =>
        this.haalIn()
          .then(() => klaar(kijk(this.toestand)))
          .catch(mislukt),
      );
    });
    this.werkend ??= this.werk();
    return gezien.catch((fout: unknown) => {
      throw onbereikbaar(fout);
    });
  }

  /** Takes in nothing more and waits until all that was taken in is answered. */
  async sluit(): Promise<void> {
    this.dicht = true;
    await this.werkend;
  }

  private async werk(): Promise<void> {
    while (this.rij.lengte > 0 || this.kijkers.length > 0) {
      for (const kijker of this.kijkers.splice(0)) await kijker();
      // What arrives in the same turn of the event loop joins the batch; nothing waits for a clock.
      await adem();
      await this.beurten.wacht();
      const partij: Taak[] = [];
      this.rij.vul(partij);
      if (partij.length === 0) continue;
      try {
        await this.boek(partij);
      } catch (fout) {
        for (const taak of partij) taak.mislukt(onbereikbaar(fout));
      }
    }
    // In the same breath as the last look at the queue: who comes next, starts the work again.
    this.werkend = undefined;
  }

  /** `groeit`: what comes in while others are first may still join. */
  private async boek(partij: Taak[], groeit = true): Promise<void> {
    try {
      await this.boekSamen(partij, groeit);
    } catch (fout) {
      if (!(fout instanceof AppendTooLarge) || partij.length === 1) throw fout;
      // Nothing was written. Together they are too much for one append; apart each is answered by itself.
      const helft = Math.ceil(partij.length / 2);
      for (const deel of [partij.slice(0, helft), partij.slice(helft)])
        await this.boek(deel, false).catch((vanDeel: unknown) => {
          for (const taak of deel) taak.mislukt(onbereikbaar(vanDeel));
        });
    }
  }

  private async boekSamen(partij: Taak[], groeit: boolean): Promise<void> {
    const begin = performance.now();
    for (let nu = begin; nu - begin < this.grenzen.strijdMs; nu = performance.now()) {
      if (this.toestand.revisie < 0 || this.beurten.strijd) await this.haalIn();
      const besloten = beslis(this.toestand, partij, this.bron);
      if (await this.leg(besloten)) {
        this.beurten.gelukt(nu);
        besloten.tak.voegSamen();
        await Promise.all(
          besloten.voorlopig.map((voorlopig, i) => this.antwoord(partij[i] as Taak, voorlopig, besloten)),
        );
        return;
      }
      // Another process was first. When it is our turn, it should be worth it.
      this.beurten.zagAnder();
      if (groeit) this.rij.vul(partij);
    }
    throw new Overbelast();
  }

  /** Appends what was decided; false when the boek had moved on, so that it must be decided again. */
  private async leg({ gebeurtenissen, voorlopig }: BeslotenPartij): Promise<boolean> {
    const { revisie } = this.toestand;
    if (gebeurtenissen.length === 0) {
      // A repeat is right whatever came after; any other answer without an event may rest on a state of yesterday.
      return voorlopig.every((een) => 'herhaald' in een) || (await this.store.headOfStream(this.stroom)) === revisie;
    }
    const events = gebeurtenissen.map(naarOpslag);
    for (let poging = 0; ; poging += 1) {
      try {
        await this.store.append(this.stroom, revisie, events);
        return true;
      } catch (fout) {
        if (fout instanceof VersionConflict) return false;
        const onduidelijk = fout instanceof OutcomeUnclear || poging > 0;
        if (!onduidelijk || this.dicht) throw fout;
        // It may have been written: only the same ids at the same revision can tell. Until then nothing new is decided.
        await wacht(Math.min(50 * 2 ** poging, 2_000) * (0.5 + Math.random() / 2));
      }
    }
  }

  private async antwoord(taak: Taak, voorlopig: Voorlopig, besloten: BeslotenPartij): Promise<void> {
    if ('fout' in voorlopig) {
      taak.mislukt(voorlopig.fout);
      return;
    }
    if ('antwoord' in voorlopig) {
      taak.klaar(voorlopig.antwoord);
      return;
    }
    try {
      const { revisie, aantal } = voorlopig.herhaald;
      const hier = besloten.gebeurtenissen.filter((een) => een.revisie >= revisie && een.revisie < revisie + aantal);
      taak.klaar(antwoordUit(hier.length > 0 ? hier : await this.lees(revisie, aantal), true));
    } catch (fout) {
      taak.mislukt(onbereikbaar(fout));
    }
  }

  private async lees(revisie: number, aantal: number): Promise<MetId[]> {
    const gelezen: MetId[] = [];
    for await (const pagina of this.store.readStream(this.stroom, revisie)) {
      gelezen.push(...pagina.slice(0, aantal - gelezen.length).map(metId));
      if (gelezen.length >= aantal) break;
    }
    return gelezen;
  }

  /** Folds what is new in the store into the state: by others, for our own is there already. */
  private async haalIn(): Promise<void> {
    const eerst = this.toestand.revisie < 0;
    for await (const pagina of this.store.readStream(this.stroom, this.toestand.revisie + 1)) {
      for (const opgeslagen of pagina) evolve(this.toestand, leesGebeurtenis(opgeslagen));
      if (!eerst) this.beurten.zagAnder();
    }
  }
}
