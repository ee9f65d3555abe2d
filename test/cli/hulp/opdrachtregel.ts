import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEventStoreDb, openSqliteStore, type StoredEvent } from '@ontschot/event-store';
import { bouwKind, type Kind } from '../../hulp/kind.js';

export interface Uitslag {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

const ROOT = join(import.meta.dirname, '../../..');
const INGANG = join(ROOT, 'apps/cli/src/main.ts');
const LIBS = ['kern', 'regels', 'boek', 'event-store', 'boekschrijver', 'invoer', 'audit', 'projecties'].filter((lib) =>
  existsSync(join(ROOT, 'libs', lib, 'src/index.ts')),
);

/** What was said on stderr, without how far it was: after two seconds that is told, and how soon depends on the machine. */
export const zonderVoortgang = (fout: string): string =>
  fout.replace(/^[^\n]+: \d+ van \d+(, \d+%)? \(\d+ s\)\n/gm, '');

/** The command `ontschot` as a process of its own, in a folder of its own with a data folder of its own. */
export class Opdrachtregel {
  readonly map = mkdtempSync(join(tmpdir(), 'ontschot-cli-'));
  private readonly gegevens: string;
  readonly opslag: string;

  private constructor(
    private readonly kind: Kind,
    gegevens: string | undefined,
    private readonly eventstore: string | undefined,
  ) {
    this.gegevens = gegevens ?? join(this.map, 'gegevens');
    this.opslag = join(this.gegevens, 'gebeurtenissen.sqlite');
  }

  static bouw(): Kind {
    return bouwKind(INGANG, LIBS);
  }

  /** `gegevens` is a data folder of another, who cleans it up; `eventstore` the address of the server that has the events. */
  static met(kind: Kind, gegevens?: string, eventstore?: string): Opdrachtregel {
    return new Opdrachtregel(kind, gegevens, eventstore);
  }

  /** Writes a file in the folder; its name, as the command takes it. */
  bestand(naam: string, inhoud: string | Uint8Array): string {
    writeFileSync(join(this.map, naam), inhoud);
    return naam;
  }

  /** Starts the command and leaves it running; stderr goes to a file, which `geef` reads. */
  start(argumenten: readonly string[], fouten = join(this.map, 'stderr')): ChildProcess {
    const server = this.eventstore === undefined ? '' : `export ONTSCHOT_EVENTSTORE='${this.eventstore}'; `;
    const schil = `${server}cd "$1"; export ONTSCHOT_GEGEVENS="$2"; fouten="$3"; shift 3; exec "$@" 2>"$fouten"`;
    return this.kind.start(argumenten, (opdracht) => [
      'sh',
      '-c',
      schil,
      'sh',
      this.map,
      this.gegevens,
      fouten,
      ...opdracht,
    ]);
  }

  private teller = 0;

  /** Runs the command to its end. */
  async geef(...argumenten: readonly string[]): Promise<Uitslag> {
    const fouten = join(this.map, `stderr-${(this.teller += 1)}`);
    const proces = this.start(argumenten, fouten);
    let uit = '';
    proces.stdout?.setEncoding('utf8').on('data', (stuk: string) => (uit += stuk));
    const code = await new Promise<number | null>((klaar) => proces.on('close', klaar));
    return { code, uit, fout: zonderVoortgang(readFileSync(fouten, 'utf8')) };
  }

  /** All events of the data folder, in order; none when there is no store. */
  async gebeurtenissen(): Promise<StoredEvent[]> {
    mkdirSync(this.gegevens, { recursive: true });
    const store =
      this.eventstore === undefined
        ? await openSqliteStore({ file: this.opslag })
        : await openEventStoreDb({ address: this.eventstore });
    const alle: StoredEvent[] = [];
    for await (const pagina of store.readAll(0)) alle.push(...pagina);
    await store.close();
    return alle;
  }

  ruimOp(): void {
    rmSync(this.map, { recursive: true, force: true });
  }
}
