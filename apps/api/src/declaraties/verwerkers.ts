import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { OnApplicationBootstrap, OnApplicationShutdown, OnModuleDestroy } from '@nestjs/common';
import { declaratieLoopt } from '@ontschot/boek';
import type { Boekschrijvers } from '@ontschot/boekschrijver';
import type { Logger } from 'pino';
import { verwerk, type Verwerking, type Verwerktempo } from './verwerker.js';

/** Files of lines that wait to be booked end like this; those of a file that is still being read otherwise. */
const REGELS = '.regels';
/** No name of a boek or declaratie holds it. */
const TUSSEN = '~';

/**
 * Books declaraties in the background, one after the other per declaratie, and goes on after a restart with what was not
 * ready: the lines stand in a file of our own, with households and no persons, until the last is booked.
 */
export class Verwerkers implements OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  private readonly bezig = new Map<string, Promise<void>>();
  private hervatten: Promise<void> | undefined;
  private gestopt = false;

  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly map: string,
    private readonly log: Pick<Logger, 'info' | 'error'>,
    private readonly tempo: Verwerktempo,
  ) {}

  /** Where the lines of a declaratie stand until they are booked. */
  padVan(boek: string, declaratie: string): string {
    return join(this.map, `${boek}${TUSSEN}${declaratie}${REGELS}`);
  }

  /** Where a file is read to before it is known whether it is right; the folder is made when it is first needed. */
  tijdelijk(naam: string): string {
    mkdirSync(this.map, { recursive: true, mode: 0o700 });
    return join(this.map, `${naam}.opname`);
  }

  isBezig(boek: string, declaratie: string): boolean {
    return this.bezig.has(this.padVan(boek, declaratie));
  }

  /** Begins to book; what is under way already is left alone. */
  begin(werk: Omit<Verwerking, 'spoel'>): void {
    const spoel = this.padVan(werk.boek, werk.declaratie);
    if (this.gestopt || this.bezig.has(spoel)) return;
    const klaar = this.doe({ ...werk, spoel }).finally(() => this.bezig.delete(spoel));
    this.bezig.set(spoel, klaar);
  }

  /** Goes on with what was being booked when the service stopped; nobody waits for it to start. */
  onApplicationBootstrap(): void {
    void this.hervat();
  }

  /** Resolves once it is known what was left of before, and that is under way or thrown away. Never fails. */
  hervat(): Promise<void> {
    return (this.hervatten ??= this.probeer());
  }

  private async probeer(): Promise<void> {
    for (const naam of existsSync(this.map) ? readdirSync(this.map) : []) {
      while (!this.gestopt) {
        try {
          await this.hervatEen(naam);
          break;
        } catch (fout) {
          const melding = fout instanceof Error ? fout.message : String(fout);
          this.log.error({ bestand: naam, melding }, 'het boeken van een declaratie kan nog niet verder');
          await wacht(this.tempo.rustMs, undefined, { ref: false });
        }
      }
    }
  }

  private async hervatEen(naam: string): Promise<void> {
    const [boek = '', declaratie = ''] = naam.slice(0, -REGELS.length).split(TUSSEN);
    const lopend = naam.endsWith(REGELS)
      ? await this.schrijvers.bekijk(boek, ({ declaraties }) => declaraties.declaraties.lees(declaratie))
      : undefined;
    if (lopend !== undefined && declaratieLoopt(lopend)) this.begin({ boek, declaratie, aanbieder: lopend.aanbieder });
    else rmSync(join(this.map, naam), { force: true });
  }

  onModuleDestroy(): void {
    this.gestopt = true;
  }

  /** By now the writers were asked to stop, so that what it waits for is answered. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.bezig.values());
  }

  private async doe(werk: Verwerking): Promise<void> {
    const { boek, declaratie, spoel } = werk;
    try {
      if (!(await verwerk(this.schrijvers, werk, this.tempo, () => this.gestopt))) return;
      await rm(spoel, { force: true });
      this.log.info({ boek, declaratie }, 'een declaratie is geboekt');
    } catch (fout) {
      // The file stays: after a new start, or when the declaratie is handed in again, it goes on.
      const melding = fout instanceof Error ? fout.message : String(fout);
      this.log.error({ boek, declaratie, melding }, 'een declaratie kan niet verder worden geboekt');
    }
  }
}
