import { createReadStream } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Bytes that gather before they are written. */
const STUK = 64 * 1024;

/** A file of our own, one line of JSON for each thing, that is on the disk once it is closed. */
export class Spoel {
  private tekst = '';

  private constructor(
    readonly pad: string,
    private readonly bestand: FileHandle,
  ) {}

  /** Begins an empty one, for this user alone. */
  static async maak(pad: string): Promise<Spoel> {
    return new Spoel(pad, await open(pad, 'w', 0o600));
  }

  async schrijf(wat: object): Promise<void> {
    this.tekst += `${JSON.stringify(wat)}\n`;
    if (this.tekst.length >= STUK) await this.leeg();
  }

  /** After this all of it survives a crash. */
  async sluit(): Promise<void> {
    await this.leeg();
    await this.bestand.sync();
    await this.bestand.close();
  }

  /** Throws it away, written or not. */
  async gooiWeg(): Promise<void> {
    this.tekst = '';
    await this.bestand.close().catch(() => undefined);
    await rm(this.pad, { force: true });
  }

  private async leeg(): Promise<void> {
    const { tekst } = this;
    this.tekst = '';
    if (tekst !== '') await this.bestand.appendFile(tekst);
  }
}

/** What was written, so many at a time and in its order. */
export async function* leesSpoel<T>(pad: string, aantal: number): AsyncGenerator<readonly T[], void> {
  let partij: T[] = [];
  for await (const regel of createInterface({ input: createReadStream(pad, 'utf8'), crlfDelay: Infinity })) {
    partij.push(JSON.parse(regel) as T);
    if (partij.length < aantal) continue;
    yield partij;
    partij = [];
  }
  if (partij.length > 0) yield partij;
}
