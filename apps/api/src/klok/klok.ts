import type { OnApplicationShutdown, OnModuleDestroy } from '@nestjs/common';
import { OpslagOnbereikbaar, Overbelast } from '@ontschot/boekschrijver';
import type { Moment } from '@ontschot/kern';
import { VraagFout } from '@ontschot/projecties';
import type { Logger } from 'pino';
import type { Tijdboeken, Tijdswerk } from './tijdboeken.js';

/** Calls `werk` once, so many milliseconds from now; gives the function that makes it not happen. */
export type Wekker = (ms: number, werk: () => void) => () => void;

/** The wake-up of the machine. It keeps no process alive. */
export const WEKKER: Wekker = (ms, werk) => {
  const klok = setTimeout(werk, ms).unref();
  return () => clearTimeout(klok);
};

/** How often it goes round (0: never), and after how long it looks whether the service is ready by now (ms). */
export interface Kloktempo {
  readonly rondeMs: number;
  readonly wachtMs: number;
}

/** After so many boeken in a row that could not be done, the store is away: the rest waits for the next round. */
const MIS_OP_RIJ = 3;

/**
 * The clock of the service: goes round all boeken and does what time asks for (design 3.4). It only makes that nobody has
 * to ask: past its term a thing cannot be done, whether this went round or not. Every node has one; the ids are derived, so
 * that what two of them do is done once. What fails is left for the next round.
 */
export class Klok implements OnModuleDestroy, OnApplicationShutdown {
  private loopt: Promise<void> | undefined;
  private zetAf: (() => void) | undefined;
  private gestopt = false;
  /** The boek that had its turn last: a round goes on after it, so that none is always behind. */
  private laatste = '';

  constructor(
    private readonly boeken: Pick<Tijdboeken, 'vooraf' | 'namen' | 'werkBij'>,
    private readonly gereed: () => boolean,
    private readonly log: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly tempo: Kloktempo,
    private readonly wekker: Wekker = WEKKER,
  ) {}

  /** Goes round as soon as the service is ready, and again each time that the last round has ended and time has passed. */
  begin(): void {
    if (this.tempo.rondeMs > 0) this.straks(0);
  }

  /** Goes round all boeken once, at the moment `op`; a round that is under way is not begun twice. Never fails. */
  ronde(op: Moment = new Date().toISOString()): Promise<void> {
    this.loopt ??= this.gaRond(op).finally(() => (this.loopt = undefined));
    return this.loopt;
  }

  onModuleDestroy(): void {
    this.gestopt = true;
    this.zetAf?.();
  }

  /** By now the writers were asked to stop, so that what it waits for is answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.loopt;
  }

  private straks(ms: number): void {
    if (!this.gestopt) this.zetAf = this.wekker(ms, () => void this.tik());
  }

  private async tik(): Promise<void> {
    const gereed = this.gereed();
    if (gereed) await this.ronde();
    this.straks(gereed ? this.tempo.rondeMs : this.tempo.wachtMs);
  }

  private async gaRond(op: Moment): Promise<void> {
    const mis: { readonly boek: string; readonly fout: unknown }[] = [];
    let opRij = 0;
    try {
      this.boeken.vooraf();
      for (const boek of this.opBeurt()) {
        if (this.gestopt || opRij >= MIS_OP_RIJ) break;
        this.laatste = boek;
        try {
          this.meld(boek, await this.boeken.werkBij(boek, op, () => this.gestopt));
          opRij = 0;
        } catch (fout) {
          mis.push({ boek, fout });
          opRij += 1;
        }
      }
    } catch (fout) {
      mis.push({ boek: '', fout });
    }
    if (!this.gestopt) this.meldMis(mis);
  }

  private opBeurt(): string[] {
    const namen = this.boeken.namen();
    return [...namen.filter((boek) => boek > this.laatste), ...namen.filter((boek) => boek <= this.laatste)];
  }

  private meld(boek: string, { geboekt, geweigerd }: Tijdswerk): void {
    if (geboekt + geweigerd > 0) this.log.info({ boek, geboekt, geweigerd }, 'door de tijd geboekt');
  }

  /** One line a round, however many it were; a fault that nobody foresaw as an error. */
  private meldMis(mis: readonly { readonly boek: string; readonly fout: unknown }[]): void {
    const isVoorzien = ({ fout }: { readonly fout: unknown }): boolean =>
      fout instanceof OpslagOnbereikbaar || fout instanceof Overbelast || fout instanceof VraagFout;
    const een = mis.find((dit) => !isVoorzien(dit)) ?? mis[0];
    if (een === undefined) return;
    const melding = een.fout instanceof Error ? een.fout.message : 'onbekend';
    const velden = { boeken: mis.length, boek: een.boek, melding };
    this.log[isVoorzien(een) ? 'warn' : 'error'](velden, 'de klok kon niet alles doen; de volgende ronde opnieuw');
  }
}
