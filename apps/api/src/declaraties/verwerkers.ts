import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnApplicationBootstrap, OnApplicationShutdown, OnModuleDestroy } from '@nestjs/common';
import { declaratieLoopt, type Declaratie } from '@ontschot/boek';
import type { Boekschrijvers } from '@ontschot/boekschrijver';
import type { Logger } from 'pino';
import { RegelNietGeboekt, verwerk, type Verwerking, type Verwerktempo } from './verwerker.js';

/** Files of lines that wait to be booked end like this; those of a file that is still being read otherwise. */
const REGELS = '.regels';
const TIJDELIJK = '.opname';
/** No name of a boek or declaratie holds it. */
const TUSSEN = '~';

/**
 * Books declaraties in the background, and goes on with what was not ready: after a restart at once, and from time to time
 * with what stopped. The lines stand in a file of our own, with households and no persons, until the last is booked.
 */
export class Verwerkers implements OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  private readonly bezig = new Map<string, Promise<void>>();
  /** Files that somebody is handing in at this moment: they are not what was left of before. */
  private readonly vast = new Set<string>();
  private klok: NodeJS.Timeout | undefined;
  private gestopt = false;

  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly map: string,
    private readonly log: Pick<Logger, 'info' | 'error'>,
    private readonly tempo: Verwerktempo & { readonly rondeMs: number },
  ) {}

  /** Where the lines of a declaratie stand until they are booked. */
  padVan(boek: string, declaratie: string): string {
    return join(this.map, `${boek}${TUSSEN}${declaratie}${REGELS}`);
  }

  /** Where something is written before it is known whether it is right; the folder is made when it is first needed. */
  tijdelijk(naam: string): string {
    mkdirSync(this.map, { recursive: true, mode: 0o700 });
    return join(this.map, `${naam}.${process.pid}${TIJDELIJK}`);
  }

  isBezig(boek: string, declaratie: string): boolean {
    return this.bezig.has(this.padVan(boek, declaratie));
  }

  /** Keeps the file of a declaratie as it is while `doe` hands it in; undefined when somebody else does or it is being booked. */
  async houdVast<T>(boek: string, declaratie: string, doe: () => Promise<T>): Promise<T | undefined> {
    const pad = this.padVan(boek, declaratie);
    if (this.vast.has(pad) || this.bezig.has(pad)) return undefined;
    this.vast.add(pad);
    try {
      return await doe();
    } finally {
      this.vast.delete(pad);
    }
  }

  /** Begins to book; what is under way already is left alone. */
  begin(werk: Omit<Verwerking, 'spoel'>): void {
    const spoel = this.padVan(werk.boek, werk.declaratie);
    if (this.gestopt || this.bezig.has(spoel)) return;
    const klaar = this.doe({ ...werk, spoel }).finally(() => this.bezig.delete(spoel));
    this.bezig.set(spoel, klaar);
  }

  /** Nobody waits for what was left of before. */
  onApplicationBootstrap(): void {
    for (const naam of this.bestanden(TIJDELIJK)) if (isVerlaten(naam)) rmSync(join(this.map, naam), { force: true });
    void this.ronde();
    this.klok = setInterval(() => void this.ronde(), this.tempo.rondeMs).unref();
  }

  onModuleDestroy(): void {
    this.gestopt = true;
    clearInterval(this.klok);
  }

  /** By now the writers were asked to stop, so that what it waits for is answered. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.bezig.values());
  }

  /** Goes on with every file that nobody is busy with; one that cannot be, waits for the next round. Never fails. */
  private async ronde(): Promise<void> {
    await Promise.all(
      this.bestanden(REGELS).map(async (naam) => {
        try {
          await this.hervat(naam);
        } catch (fout) {
          this.log.error({ bestand: naam, melding: meldingVan(fout) }, 'een declaratie kan nog niet verder');
        }
      }),
    );
  }

  private bestanden(einde: string): string[] {
    return existsSync(this.map) ? readdirSync(this.map).filter((naam) => naam.endsWith(einde)) : [];
  }

  private async hervat(naam: string): Promise<void> {
    const pad = join(this.map, naam);
    const [boek = '', declaratie = ''] = naam.slice(0, -REGELS.length).split(TUSSEN);
    const er = await this.bestaande(boek, declaratie);
    if (this.gestopt || this.vast.has(pad) || this.bezig.has(pad)) return;
    if (er !== undefined && declaratieLoopt(er)) this.begin({ boek, declaratie, aanbieder: er.aanbieder });
    else if (er !== undefined || this.isOud(pad)) rmSync(pad, { force: true });
  }

  /** Of what the boek does not have yet, another process on this folder may be handing in the file at this moment. */
  private isOud(pad: string): boolean {
    const { mtimeMs = 0 } = statSync(pad, { throwIfNoEntry: false }) ?? {};
    return Date.now() - mtimeMs > this.tempo.rondeMs;
  }

  private bestaande(boek: string, declaratie: string): Promise<Declaratie | undefined> {
    return this.schrijvers.bekijk(boek, ({ declaraties }) => declaraties.declaraties.lees(declaratie));
  }

  private async doe(werk: Verwerking): Promise<void> {
    const { boek, declaratie, spoel } = werk;
    try {
      if (!(await verwerk(this.schrijvers, werk, this.tempo, () => this.gestopt))) return;
      const er = await this.bestaande(boek, declaratie);
      if (er !== undefined && declaratieLoopt(er))
        throw new RegelNietGeboekt('niet al haar regels staan in haar bestand');
      await rm(spoel, { force: true });
      this.log.info({ boek, declaratie }, 'een declaratie is geboekt');
    } catch (fout) {
      // Who ended the declaratie meanwhile, ended what is read of it here.
      const er = await this.bestaande(boek, declaratie).catch(() => undefined);
      if (er?.afgebroken === true) return rm(spoel, { force: true });
      // The file stays for the next round, or until somebody ends the declaratie.
      this.log.error({ boek, declaratie, melding: meldingVan(fout) }, 'een declaratie kan niet verder worden geboekt');
    }
  }
}

/** Whether the process that reads to this file is gone, or was one before this with the same number. */
function isVerlaten(naam: string): boolean {
  const proces = Number(naam.slice(0, -TIJDELIJK.length).split('.').at(-1));
  if (!Number.isSafeInteger(proces) || proces <= 0 || proces === process.pid) return true;
  try {
    // Signal 0 only asks whether it is there.
    return !process.kill(proces, 0);
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code !== 'EPERM';
  }
}

const meldingVan = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout));
