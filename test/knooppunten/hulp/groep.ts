import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dienst } from '../../hulp/dienst.js';
import { Dubbel } from '../../hulp/eventstoredb-dubbel/dubbel.js';

const LEESDATABASE = ['leesmodel.sqlite', 'leesmodel.sqlite-wal', 'leesmodel.sqlite-shm'];

/** Several processes of the service on one server, each with a folder and so a read database of its own. */
export class Groep {
  /** By number; undefined while it is away. */
  readonly diensten: (Dienst | undefined)[] = [];
  private readonly mappen: string[] = [];

  private constructor(readonly dubbel: Dubbel) {}

  /** Starts `aantal` of them on a server of their own, and waits until each is ready. */
  static async start(aantal: number): Promise<Groep> {
    const groep = new Groep(await Dubbel.start());
    for (let nummer = 0; nummer < aantal; nummer += 1) {
      groep.mappen.push(await mkdtemp(join(tmpdir(), `knoop-${nummer}-`)));
      await groep.kom(nummer);
    }
    return groep;
  }

  /** Those that are there now. */
  get aanwezig(): Dienst[] {
    return this.diensten.filter((dienst) => dienst !== undefined);
  }

  /** The one with this number; throws when it is away. */
  dienst(nummer: number): Dienst {
    const dienst = this.diensten[nummer];
    if (dienst === undefined) throw new Error(`knoop ${nummer} is weg`);
    return dienst;
  }

  /** Starts one and waits until it is ready. */
  async kom(nummer: number): Promise<Dienst> {
    return (this.diensten[nummer] = await Dienst.start(this.mappen[nummer] ?? '', this.omgeving));
  }

  /** Starts one and waits until it listens, ready or not. */
  async begin(nummer: number): Promise<Dienst> {
    return (this.diensten[nummer] = await Dienst.begin(this.mappen[nummer] ?? '', this.omgeving));
  }

  /** Ends one with this signal; with SIGKILL in the middle of whatever it does. */
  async ga(nummer: number, signaal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const dienst = this.dienst(nummer);
    this.diensten[nummer] = undefined;
    await dienst.eindig(signaal);
  }

  /** Throws away the read database of one that is away. */
  async vergeet(nummer: number): Promise<void> {
    for (const naam of LEESDATABASE) await rm(join(this.mappen[nummer] ?? '', naam), { force: true });
  }

  async stop(): Promise<void> {
    await Promise.all(this.aanwezig.map((dienst) => dienst.eindig('SIGKILL')));
    await this.dubbel.sluit();
    for (const map of this.mappen) await rm(map, { recursive: true, force: true });
  }

  private get omgeving(): Record<string, string> {
    return { ONTSCHOT_EVENTSTORE: this.dubbel.adres };
  }
}
