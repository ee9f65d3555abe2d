import { setImmediate as adem } from 'node:timers/promises';
import { evolve, leesGebeurtenis, Toestand, type Herkomst } from '@ontschot/boek';
import { AppendTooLarge, type EventStore } from '@ontschot/event-store';
import type { Antwoord, Ingediend } from './antwoord.js';
import { beantwoord } from './beantwoord.js';
import { Beurten } from './beurten.js';
import type { Bron } from './bron.js';
import { OpslagOnbereikbaar, Overbelast } from './fouten.js';
import type { Grenzen } from './grenzen.js';
import { Kijkers } from './kijkers.js';
import { legPartij } from './leggen.js';
import { onbereikbaar } from './onbereikbaar.js';
import { beslis, type BeslotenPartij } from './partij.js';
import { Rij } from './rij.js';
import { zonderGestuite, type Aanvraag, type Taak } from './taak.js';
import { Twijfel, type OpTwijfel } from './twijfel.js';

/**
 * The one writer of a boek in this process: a bounded queue, decisions in order on the state in memory, one append in
 * flight that holds whatever gathered meanwhile (design 7). Correctness rests on the exact revision of the append, so
 * another process may write the same boek at the same time; this writer is there for speed.
 */
export class Boekschrijver {
  private readonly rij: Rij;
  private readonly kijkers = new Kijkers(() => this.haalIn().then(() => this.toestand));
  private readonly twijfel: Twijfel;
  private readonly beurten = new Beurten();
  private toestand: Toestand = Toestand.begin();
  private werkend: Promise<void> | undefined;
  private dicht = false;
  private open = 0;
  /** From when losing counts: what came before, the boek could not be written for another reason. */
  private klokVanaf = 0;
  /** When it last had work; the idle make room for others. */
  laatstGebruikt = 0;

  constructor(
    private readonly store: EventStore,
    private readonly stroom: string,
    private readonly bron: Bron,
    private readonly grenzen: Grenzen,
    /** From then on nobody waits for an outcome that stays unclear. */
    private readonly stop: AbortSignal,
    opTwijfel: OpTwijfel = () => undefined,
  ) {
    this.rij = new Rij(grenzen);
    const kent = ({ afzender, id }: Herkomst): boolean => this.toestand.opdrachten.heeft(afzender, id);
    this.twijfel = new Twijfel(grenzen, kent, (lang) => {
      if (lang) this.laatNietWachten();
      opTwijfel(lang);
    });
  }

  /** Whether an opdracht waits for its answer, or an append for its outcome. */
  get bezig(): boolean {
    return this.open > 0 || this.twijfel.bezig;
  }

  /** Whether it has been unclear for too long what became of an append: nothing is taken in until that is settled. */
  get inTwijfel(): boolean {
    return this.twijfel.teLang;
  }

  /** Whether the boek was ever opened, as far as this writer knows. */
  get leeg(): boolean {
    return this.toestand.boek === undefined;
  }

  /** Takes in all, answered in the order given, or none: `Overbelast` without room, `OpslagOnbereikbaar` in doubt. */
  async dienIn(opdrachten: readonly Ingediend[]): Promise<PromiseSettledResult<Antwoord>[]> {
    if (this.dicht) throw new OpslagOnbereikbaar('de dienst stopt');
    if (this.inTwijfel) throw this.twijfel.antwoord(opdrachten);
    if (this.rij.lengte + opdrachten.length > this.grenzen.rij) throw new Overbelast();
    const aanvraag: Aanvraag = { sinds: performance.now() };
    const antwoorden = opdrachten.map(
      (een) => new Promise<Antwoord>((klaar, mislukt) => this.rij.voegToe({ ...een, aanvraag, klaar, mislukt })),
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
    if (this.inTwijfel) throw new OpslagOnbereikbaar('de opslag antwoordt niet op een boeking');
    const gezien = this.kijkers.wil(kijk);
    this.werkend ??= this.werk();
    return gezien;
  }

  /** Takes in nothing more and waits until all that was taken in is answered. */
  async sluit(): Promise<void> {
    this.dicht = true;
    await this.werkend;
  }

  private async werk(): Promise<void> {
    while (this.rij.lengte > 0 || this.kijkers.wachten) {
      await this.kijkers.laatZien();
      // What arrives in the same turn of the event loop joins the batch; a clock only lets other processes have a turn.
      await adem();
      await this.beurten.wacht();
      const partij: Taak[] = [];
      this.rij.vul(partij);
      if (partij.length === 0) continue;
      try {
        await this.boek(partij);
      } catch (fout) {
        this.stuit(partij, fout);
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
      const tweede = partij.slice(helft);
      const neemTerug = this.rij.zetApart(tweede);
      for (const deel of [partij.slice(0, helft), tweede]) {
        if (deel === tweede) neemTerug();
        const rest = zonderGestuite(deel);
        if (rest.length > 0) await this.boek(rest, false).catch((vanDeel: unknown) => this.stuit(rest, vanDeel));
      }
    }
  }

  private async boekSamen(partij: Taak[], groeit: boolean): Promise<void> {
    while (partij.length > 0) {
      const begin = performance.now();
      const lezen = this.toestand.revisie < 0 || this.beurten.strijd;
      if (lezen) await this.haalIn();
      const gelezen = performance.now();
      const besloten = beslis(this.toestand, partij, this.bron);
      if (await this.leg(besloten, partij)) {
        this.beurten.gelukt(begin);
        besloten.tak.voegSamen();
        await Promise.all(
          besloten.voorlopig.map((een, i) => beantwoord(this.store, this.stroom, partij[i] as Taak, een, besloten)),
        );
        return;
      }
      // Another process was first. When it is our turn, it should be worth it.
      this.beurten.zagAnder();
      // While it was unclear some were answered already: that they were not booked, now stands.
      partij.splice(0, Infinity, ...zonderGestuite(partij));
      // Only who lost although we had just read, and whose time was over by then; the first in are the first out.
      const eerste = lezen ? partij.findIndex((taak) => this.nogTijd(taak, gelezen)) : 0;
      const voorbij = partij.splice(0, eerste < 0 ? partij.length : eerste);
      if (voorbij.length > 0) this.stuit(voorbij, new Overbelast(1, 'strijd'));
      if (groeit && partij.length > 0) this.rij.vul(partij);
    }
  }

  private nogTijd({ aanvraag }: Taak, nu: number): boolean {
    return nu < Math.max(aanvraag.sinds, this.klokVanaf) + this.grenzen.strijdMs;
  }

  /** Answers that these failed, and so do those that came in with them: on what was not booked nothing is decided. */
  private stuit(taken: readonly Taak[], fout: unknown): void {
    // Too large by itself is as final as a refusal, and leaves its neighbours alone like one.
    if (fout instanceof AppendTooLarge) for (const { mislukt } of taken) mislukt(fout);
    else for (const { aanvraag } of taken) aanvraag.fout ??= onbereikbaar(fout);
    zonderGestuite(taken);
    this.rij.stuit(this.stop.aborted ? () => new OpslagOnbereikbaar('de dienst stopt') : undefined);
  }

  /** The doubt became long: what was not tried yet, need not wait for it. It was in no append, and now never will be. */
  private laatNietWachten(): void {
    this.rij.stuit((taak) => this.twijfel.antwoord([taak]));
    this.kijkers.laatGaan(new OpslagOnbereikbaar('de opslag antwoordt niet op een boeking'));
  }

  /** Appends what was decided; false when the boek had moved on, so that it must be decided again. */
  private leg(besloten: BeslotenPartij, partij: readonly Taak[]): Promise<boolean> {
    const twijfel = this.twijfel.over(partij, () => (this.klokVanaf = performance.now()));
    return legPartij(this.store, this.stroom, this.toestand.revisie, besloten, this.stop, twijfel);
  }

  /** Folds what is new in the store into the state: by others, for our own is there already. */
  private async haalIn(): Promise<void> {
    const eerst = this.toestand.revisie < 0;
    for await (const pagina of this.store.readStream(this.stroom, this.toestand.revisie + 1)) {
      for (const opgeslagen of pagina) evolve(this.toestand, leesGebeurtenis(opgeslagen));
      if (!eerst) this.beurten.zagAnder();
    }
    if (eerst) this.klokVanaf = performance.now();
  }
}
