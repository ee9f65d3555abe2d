import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wacht } from 'node:timers/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MAIN = join(wortel(import.meta.dirname), 'dist/node/dienst.js');
/** Far above what a start takes, also on a slow machine that is busy. */
const OPSTARTTIJD_MS = 90_000;

export interface Opdrachtantwoord {
  readonly status: number;
  /** The revisie in the `ETag`, when there was one. */
  readonly etag: string | undefined;
  readonly inhoud: Record<string, unknown> & { revisie?: number; herhaald?: boolean };
}

/** The built service as a process of its own, on a real port and a real folder: what a user runs. */
export class Dienst {
  /** Per boek up to which revisie somebody heard that it was booked. */
  private readonly geboekt = new Map<string, number>();

  private constructor(
    private readonly proces: ChildProcess,
    readonly adres: string,
    private readonly tokens: ReadonlyMap<string, string>,
  ) {}

  /**
   * Starts it and waits until it is ready, at most `gereedMs`: more for one that has a large boek to take in first. The
   * output of a start that failed is in the error.
   */
  static async start(
    gegevens: string,
    omgeving: Record<string, string> = {},
    gereedMs = OPSTARTTIJD_MS,
  ): Promise<Dienst> {
    const dienst = await Dienst.begin(gegevens, omgeving, gereedMs);
    const einde = Date.now() + gereedMs;
    while (!(await dienst.isGereed())) {
      if (Date.now() > einde) {
        const waarom = await dienst.vraag('/gezondheid/gereed').catch(String);
        await dienst.eindig('SIGKILL');
        throw new Error(`de dienst werd niet gereed: ${JSON.stringify(waarom)}`);
      }
      await wacht(20);
    }
    return dienst;
  }

  /** Starts it and waits until it listens, ready or not. */
  static async begin(
    gegevens: string,
    omgeving: Record<string, string> = {},
    luistertMs = OPSTARTTIJD_MS,
  ): Promise<Dienst> {
    const proces = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        ONTSCHOT_MODUS: 'demo',
        ONTSCHOT_DEMO: 'nee',
        ONTSCHOT_GEGEVENS: gegevens,
        ...omgeving,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let uitvoer = '';
    proces.stdout.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
    proces.stderr.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
    const einde = Date.now() + luistertMs;
    while (Date.now() < einde && proces.exitCode === null) {
      const adres = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(uitvoer)?.[0];
      if (adres !== undefined) return new Dienst(proces, adres, await haalTokens(adres));
      await wacht(20);
    }
    proces.kill('SIGKILL');
    throw new Error(`de dienst kwam niet op gang:\n${uitvoer}`);
  }

  get pid(): number {
    return this.proces.pid ?? -1;
  }

  token(rol: string): string {
    return this.tokens.get(rol) ?? '';
  }

  /** What was booked from elsewhere up to this revisie, is known to whatever is asked of that boek after it. */
  onthoud(pad: string, revisie: number): void {
    const boek = boekVan(pad);
    if (boek !== undefined) this.geboekt.set(boek, Math.max(revisie, this.geboekt.get(boek) ?? 0));
  }

  async vraag(pad: string, rol = 'controller', koppen: Record<string, string> = {}): Promise<Opdrachtantwoord> {
    const minstens = this.geboekt.get(boekVan(pad) ?? '');
    const antwoord = await fetch(`${this.adres}${pad}`, {
      headers: {
        authorization: `Bearer ${this.token(rol)}`,
        ...(minstens !== undefined && { 'ontschot-minstens': String(minstens) }),
        ...koppen,
      },
    });
    return lees(antwoord);
  }

  async opdracht(pad: string, sleutel: string, inhoud: object, rol = 'controller'): Promise<Opdrachtantwoord> {
    const antwoord = await fetch(`${this.adres}${pad}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token(rol)}`,
        'content-type': 'application/json',
        'idempotency-key': sleutel,
      },
      body: JSON.stringify(inhoud),
    });
    return lees(antwoord);
  }

  /** Whether it says that it can take work. */
  async isGereed(): Promise<boolean> {
    try {
      return (await fetch(`${this.adres}/gezondheid/gereed`)).status === 200;
    } catch {
      return false;
    }
  }

  /** Ends the process with this signal and waits until it is gone; gives its exit code. */
  async eindig(signaal: NodeJS.Signals): Promise<number | null> {
    if (this.proces.exitCode !== null || this.proces.signalCode !== null) return this.proces.exitCode;
    const weg = once(this.proces, 'exit') as Promise<[number | null]>;
    this.proces.kill(signaal);
    return (await weg)[0];
  }
}

const boekVan = (pad: string): string | undefined => /^\/v1\/boeken\/([^/?]+)\//.exec(pad)?.[1];

async function lees(antwoord: Response): Promise<Opdrachtantwoord> {
  const etag = antwoord.headers.get('etag')?.replaceAll('"', '');
  return { status: antwoord.status, etag, inhoud: (await antwoord.json()) as Opdrachtantwoord['inhoud'] };
}

async function haalTokens(adres: string): Promise<Map<string, string>> {
  const antwoord = await fetch(`${adres}/v1/demo/tokens`);
  // A service that is no demo hands out none.
  if (!antwoord.ok) return new Map();
  const { tokens } = (await antwoord.json()) as { tokens: { rol: string; sub: string; token: string }[] };
  // Of a role the first who has it; another by the name of the demo.
  return new Map(
    [...tokens].reverse().flatMap(({ rol, sub, token }) => [rol, sub].map((wie) => [wie, token] as const)),
  );
}

/** The root of the repository: this file also runs as part of a build, from another folder. */
function wortel(map: string): string {
  return existsSync(join(map, 'package-lock.json')) ? map : wortel(dirname(map));
}
