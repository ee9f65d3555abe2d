import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Moment } from '@ontschot/kern';
import type { Inzagelogboek } from '@ontschot/teksten';

const DAG_MS = 24 * 3_600_000;

/** So many years before a moment, on the same day of the year. */
export const jarenEerder = (nu: Moment, jaren: number): Moment =>
  `${String(Number(nu.slice(0, 4)) - jaren).padStart(4, '0')}${nu.slice(4)}`;

/** Removes what the inzagelogboek holds beyond its term: when the service starts, and once a day as long as it runs. */
export class Bewaartermijn implements OnApplicationBootstrap, OnModuleDestroy {
  private klok: NodeJS.Timeout | undefined;

  constructor(
    private readonly logboek: Pick<Inzagelogboek, 'ruimOp'>,
    private readonly lees: { nu(): Moment },
    private readonly jaren: number,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.klok = setInterval(() => void this.ruimOp(), DAG_MS);
    this.klok.unref();
    await this.ruimOp();
  }

  onModuleDestroy(): void {
    clearInterval(this.klok);
  }

  /** What does not succeed now, the next time does: nobody waits for it. */
  private async ruimOp(): Promise<void> {
    try {
      const weg = await this.logboek.ruimOp(jarenEerder(this.lees.nu(), this.jaren));
      if (weg > 0) Logger.log(`inzagelogboek: ${weg} regels van meer dan ${this.jaren} jaar geleden zijn verwijderd`);
    } catch (fout) {
      Logger.error(`het inzagelogboek is niet opgeruimd: ${fout instanceof Error ? fout.message : 'onbekend'}`);
    }
  }
}
