import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  bladVan,
  bundel,
  knopenUit,
  maakSleutel,
  schrijfSleutel,
  tekenControlepunt,
  Tegelboom,
  wortel,
  type Knopen,
  type Vastgelegd,
} from '@ontschot/audit';
import { dobbelUitZaad } from '../property/hulp/dobbel.js';
import { Maker } from '../property/hulp/opdrachten.js';
import { Spel } from '../property/hulp/spel.js';
import { TEAMOPSTELLING, Trekkingmaker } from '../property/hulp/trekkingen.js';
import { OPSTELLING } from '../property/hulp/wereld.js';

const MAP = resolve(import.meta.dirname, '../../apps/cli/verifieer');

const HERKOMST = 'leeuwarden.nl';
export const { sleutel: SLEUTEL } = maakSleutel(HERKOMST);
export const CONTROLESLEUTEL = schrijfSleutel(SLEUTEL);
export const KENMERK = SLEUTEL.kenmerk.toString('hex');

/** A boek as a store would keep it: random opdrachten of controllers and teams, refusals and stornos among them. */
export function willekeurigBoek(zaad: number, aantal: number): Vastgelegd[] {
  const gebeurtenissen: Vastgelegd[] = [];
  const spel = new Spel((tekst) => {
    const { type, data, metadata, revision } = JSON.parse(tekst) as Vastgelegd;
    const id = `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`;
    gebeurtenissen.push({ stream: 'boek-proef-2025', revision, id, type, data, metadata });
  });
  const sleutel = { soort: 'controlesleutel-aanwijzen', sleutel: CONTROLESLEUTEL };
  for (const opdracht of [...OPSTELLING, sleutel, ...TEAMOPSTELLING]) spel.speel(opdracht);
  const dobbel = dobbelUitZaad(zaad);
  const maker = new Maker(spel.toestand, aantal);
  const teams = new Trekkingmaker(spel.toestand);
  for (let i = 0; i < aantal; i += 1) {
    if (i % 2 === 1) {
      spel.wacht(dobbel(3));
      spel.speel(teams.maak(dobbel, spel.nu));
      continue;
    }
    const opdracht = maker.maak(dobbel);
    if (spel.speel(opdracht).soort === 'geboekt') maker.geboekt(opdracht, spel.toestand.revisie);
  }
  return gebeurtenissen;
}

/** A boek of a service that signs with another key, and after it the event that says ours. */
export function metSleutel(gebeurtenissen: readonly Vastgelegd[]): Vastgelegd[] {
  const laatste = gebeurtenissen.at(-1);
  if (laatste === undefined) return [];
  const data = { boekdatum: `${laatste.stream.slice(-4)}-12-31`, controlesleutel: KENMERK, sleutel: CONTROLESLEUTEL };
  const opdracht = { id: 'sleutel', afzender: 'beheerder', rol: 'beheerder', hash: 'h' };
  const metadata = { ...laatste.metadata, opdracht };
  const revision = laatste.revision + 1;
  return [
    ...gebeurtenissen,
    { ...laatste, revision, id: 'sleutel', type: 'controlesleutel-aangewezen.v1', data, metadata },
  ];
}

/** The tree over these events: every complete subtree. */
export const knopenVan = (gebeurtenissen: readonly Vastgelegd[]): Knopen => knopenOver(gebeurtenissen.map(bladVan));

export function knopenOver(bladeren: readonly Uint8Array[]): Knopen {
  const tegels = new Map<string, Buffer>();
  const lees = (niveau: number, plek: number) => tegels.get(`${niveau}/${plek}`);
  const schrijf = (niveau: number, plek: number, hashes: Uint8Array) =>
    void tegels.set(`${niveau}/${plek}`, Buffer.from(hashes));
  const boom = new Tegelboom({ lees, schrijf }, 0);
  for (const blad of bladeren) boom.voegToe(blad);
  boom.schrijf();
  return knopenUit(lees);
}

/** The checkpoint over the first `omvang` events of a boek. */
export function controlepunt(gebeurtenissen: readonly Vastgelegd[], omvang = gebeurtenissen.length): string {
  const herkomst = `${HERKOMST}/${gebeurtenissen[0]?.stream ?? ''}`;
  const eerste = gebeurtenissen.slice(0, omvang);
  return tekenControlepunt({ herkomst, omvang, wortel: wortel(knopenVan(eerste), omvang) }, [SLEUTEL]);
}

/** The lines of a bundle over these events; with another checkpoint than their own when it is given. */
export async function regelsVan(gebeurtenissen: readonly Vastgelegd[], punt?: string): Promise<string[]> {
  const kop = {
    boek: (gebeurtenissen[0]?.stream ?? '').replace('boek-', ''),
    controlepunt: punt ?? controlepunt(gebeurtenissen),
    sleutels: [CONTROLESLEUTEL],
  };
  const stukken: Uint8Array[] = [];
  // In pages, as a store gives them.
  const paginas = (async function* () {
    await Promise.resolve();
    for (let i = 0; i < gebeurtenissen.length; i += 100) yield gebeurtenissen.slice(i, i + 100);
  })();
  for await (const stuk of bundel(kop, gebeurtenissen.length, paginas)) stukken.push(stuk);
  return Buffer.concat(stukken).toString('utf8').split('\n').slice(0, -1);
}

export interface Uitslag {
  readonly status: number;
  readonly tekst: string;
}

/** A folder of its own, and the program run as an auditor would, without network or anything of ours around it. */
export class Controle {
  private readonly map = mkdtempSync(join(tmpdir(), 'ontschot-verifieer-'));
  private geteld = 0;

  leg(inhoud: string | Uint8Array): string {
    const pad = join(this.map, `bestand-${(this.geteld += 1)}`);
    writeFileSync(pad, inhoud);
    return pad;
  }

  bundel(regels: readonly string[]): string {
    return this.leg(regels.map((regel) => `${regel}\n`).join(''));
  }

  verifieer(...argumenten: readonly string[]): Promise<Uitslag> {
    return this.draai('verifieer.mjs', argumenten);
  }

  bewijs(...argumenten: readonly string[]): Promise<Uitslag> {
    return this.draai('ontvangstbewijs.mjs', argumenten);
  }

  uitvoer(...argumenten: readonly string[]): Promise<Uitslag> {
    return this.draai('uitvoer.mjs', argumenten);
  }

  private draai(programma: string, argumenten: readonly string[]): Promise<Uitslag> {
    return new Promise((klaar) => {
      const opties = { cwd: this.map, env: {}, maxBuffer: 1 << 26 };
      execFile(process.execPath, [join(MAP, programma), ...argumenten], opties, (fout, uit, mis) => {
        klaar({ status: typeof fout?.code === 'number' ? fout.code : 0, tekst: `${uit}${mis}` });
      });
    });
  }

  ruimOp(): void {
    rmSync(this.map, { recursive: true, force: true });
  }
}
