import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { maakSleutel, schrijfSleutel, tekensleutel, type Tekensleutel } from '@ontschot/audit';

/** The key with which this service signs checkpoints, and where it says it is. */
export class Sleutelbos {
  constructor(
    /** Who signs, as `leeuwarden.nl`: the first part of the name of each log. */
    readonly herkomst: string,
    readonly sleutel: Tekensleutel | undefined,
  ) {}

  /** As it is handed out and said in a boek; undefined for a service that does not sign. */
  get openbaar(): string | undefined {
    return this.sleutel === undefined ? undefined : schrijfSleutel(this.sleutel);
  }

  /** The name of the log of a boek: the same for as long as the boek is there. */
  logVan(boek: string): string {
    return `${this.herkomst}/boek-${boek}`;
  }
}

/** The signing key in a file (PEM, PKCS#8, Ed25519), or what is wrong with it, without the path or its content. */
export function leesTekensleutel(pad: string, herkomst: string): Tekensleutel | string {
  let pem: string;
  try {
    pem = readFileSync(pad, 'utf8');
  } catch {
    return 'wijst geen bestand aan dat deze gebruiker kan lezen';
  }
  try {
    return tekensleutel(herkomst, pem);
  } catch {
    return 'wijst een bestand aan zonder sleutel van Ed25519 (PEM); maak er een met: openssl genpkey -algorithm ed25519';
  }
}

/** The signing key of a demo: in its folder, made when there is none, for this user alone. */
export function demoTekensleutel(gegevens: string, herkomst: string): Tekensleutel {
  const pad = join(gegevens, 'tekensleutel.pem');
  try {
    return tekensleutel(herkomst, readFileSync(pad, 'utf8'));
  } catch (fout) {
    if ((fout as { code?: string }).code !== 'ENOENT') throw fout;
  }
  const eerst = `${pad}.${process.pid}.nieuw`;
  const bestand = openSync(eerst, 'w', 0o600);
  try {
    writeSync(bestand, maakSleutel(herkomst).pem);
    fsyncSync(bestand);
    // Never over one that another process made first: with it a checkpoint may be signed already.
    linkSync(eerst, pad);
  } catch (fout) {
    if ((fout as { code?: string }).code !== 'EEXIST') throw fout;
  } finally {
    closeSync(bestand);
    rmSync(eerst, { force: true });
  }
  return tekensleutel(herkomst, readFileSync(pad, 'utf8'));
}
